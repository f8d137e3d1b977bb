import { foldWord } from './folding/folding.ts';
import { ABOUT_PLACE, DATE_PLACE, eachText, eachTitle, MOST_IMPACT } from './heads/postings.ts';
import type { Spelled } from './heads/shards.ts';
import { isHidden, type Term } from './reading.ts';

/** The postings of one term of a query. */
export interface TermPostings {
  readonly term: Term;
  readonly titles: readonly Spelled[];
  readonly words: readonly Spelled[];
  /** Those of the bodies that `words` leaves out, once they are asked for. */
  readonly bodies?: readonly Spelled[];
}

/** A place in a title or name where a term stands. */
export interface TitlePlace {
  readonly place: number;
  readonly span: number;
  readonly left: number;
  /** How well the spelling agrees, 0 to 1. */
  readonly agrees: number;
}

/** Another name of the same idea is nearly as good as the name the reader used. */
const OTHER_NAME = 0.8;
/** What a word counts that folds to the same, when the reader set marks and they disagree. */
const OTHER_MARKS = 0.3;

/** A half, the mark of a date on which something else happened, counts less than a half. */
const DATE_FALL = 1.5;

/** Documents come by record, `versions` to each. */
interface DocNumbers {
  readonly docs: number;
  readonly versions: number;
}

/** What must be known of all documents and of the whole query. */
interface Kinds extends DocNumbers {
  /** Whether the reader set marks. */
  readonly marked: boolean;
  /** Whether the query has no other term that a record must have. */
  readonly alone: boolean;
}

/** Where one term was found, by document. Plain arrays, because a common word is in most documents. */
export class TermFindings {
  readonly term: Term;
  /** Rarer terms say more. */
  readonly weight: number;
  readonly #versions: number;
  readonly #records: Uint8Array;
  readonly #found: Uint8Array;
  readonly #titleOf: Int32Array;
  readonly #textOf: Float32Array;
  readonly #dated: Uint8Array;
  readonly #about: Uint8Array;
  readonly #alone: boolean;
  readonly #places: (TitlePlace & { readonly next: number })[] = [];
  #count = 0;

  constructor(
    { term, titles, words, bodies = [] }: TermPostings,
    { docs, versions, marked, alone }: Kinds,
  ) {
    this.term = term;
    this.#versions = versions;
    this.#records = new Uint8Array(Math.ceil(docs / versions));
    this.#found = new Uint8Array(docs);
    this.#titleOf = new Int32Array(docs).fill(-1);
    this.#textOf = new Float32Array(docs);
    this.#dated = new Uint8Array(docs);
    this.#about = new Uint8Array(docs);
    this.#alone = alone;
    for (const spelled of titles)
      this.#addTitles(spelled, agreement(term, spelled.spelling, marked));
    for (const spelled of [...words, ...bodies])
      this.#addWords(spelled, agreement(term, spelled.spelling, marked));
    const counted = words.reduce((sum, { count }) => sum + count, 0);
    this.weight = Math.log(1 + docs / Math.max(1, this.#count, counted));
  }

  has(doc: number): boolean {
    return this.#found[doc] === 1;
  }

  /** All in which it was found, ascending. */
  *documents(): Generator<number, void, void> {
    for (let doc = this.#found.indexOf(1); doc >= 0; doc = this.#found.indexOf(1, doc + 1))
      yield doc;
  }

  inRecord(record: number): boolean {
    return this.#records[record] === 1;
  }

  /** 1 when it is the day, month or year in which the document's subject happened; less for other dates of it. */
  asDate(doc: number): number {
    const dated = this.#dated[doc] ?? 0;
    return dated === 0 ? 0 : (dated / 2) ** DATE_FALL;
  }

  /** 2 for a partner in the country that the term names, 1 for what happened with it; else 0. */
  about(doc: number): number {
    return this.#about[doc] ?? 0;
  }

  /** How much the summary, or the full text where that was asked, has to do with it, 0 to 1. */
  inText(doc: number): number {
    return this.#textOf[doc] ?? 0;
  }

  /** True when it stands in the title, in a name or in the date. */
  isNamed(doc: number): boolean {
    return (this.#titleOf[doc] ?? -1) >= 0 || this.#dated[doc] !== 0;
  }

  places(doc: number): TitlePlace[] {
    const places: TitlePlace[] = [];
    for (let at = this.#titleOf[doc] ?? -1; at >= 0;) {
      const place = this.#places[at];
      if (!place) break;
      places.push(place);
      at = place.next;
    }
    return places;
  }

  #addTitles({ postings }: Spelled, agrees: number): void {
    eachTitle(postings, (doc, place, span, left) => {
      if (place >= ABOUT_PLACE.event) {
        this.#addAbout(doc, place);
        return;
      }
      this.#mark(doc);
      if (place >= DATE_PLACE) {
        this.#dated[doc] = place === DATE_PLACE ? 2 : 1;
        return;
      }
      this.#places.push({ place, span, left, agrees, next: this.#titleOf[doc] ?? -1 });
      this.#titleOf[doc] = this.#places.length - 1;
    });
  }

  /** Beside other words it only counts that the country is in it: they say what is asked of it. */
  #addAbout(doc: number, place: number): void {
    this.#mark(doc);
    if (this.#alone) this.#about[doc] = place - ABOUT_PLACE.event + 1;
  }

  #addWords({ postings }: Spelled, agrees: number): void {
    eachText(postings, (doc, impact) => this.#addText(doc, (impact / MOST_IMPACT) * agrees));
  }

  #addText(doc: number, worth: number): void {
    this.#mark(doc);
    if (worth > (this.#textOf[doc] ?? 0)) this.#textOf[doc] = worth;
  }

  #mark(doc: number): void {
    if (this.#found[doc] === 1) return;
    this.#found[doc] = 1;
    this.#records[Math.floor(doc / this.#versions)] = 1;
    this.#count += 1;
  }
}

function agreement({ sign, spelling }: Term, found: string, marked: boolean): number {
  if (found === '' || found === spelling) return 1;
  const same = foldWord(found) === foldWord(spelling);
  if (isHidden(sign)) return same ? 1 : OTHER_NAME;
  return marked && same ? OTHER_MARKS : 1;
}

/** A number has so many bits; further pairs of a query are not looked at. */
const MOST_PAIRS = 31;

/** In which texts the words of a query stand side by side, by document. */
export class PairFindings {
  /** A bit a pair, in the query's order. */
  readonly #found: Int32Array;
  readonly #pairs: number;

  constructor(pairs: readonly (readonly Spelled[])[], docs: number) {
    this.#pairs = Math.min(pairs.length, MOST_PAIRS);
    this.#found = new Int32Array(docs);
    for (const [at, spellings] of pairs.slice(0, MOST_PAIRS).entries()) {
      for (const { postings } of spellings) {
        eachText(postings, (doc) => {
          this.#found[doc] = (this.#found[doc] ?? 0) | (1 << at);
        });
      }
    }
  }

  /** How many of the query's pairs, 0 to 1. */
  share(doc: number): number {
    let count = 0;
    for (let bits = this.#found[doc] ?? 0; bits !== 0; bits &= bits - 1) count += 1;
    return this.#pairs === 0 ? 0 : count / this.#pairs;
  }

  /** How long the longest run of words is that stand as in the query, in pairs, 0 to 1. */
  longestRun(doc: number): number {
    let length = 0;
    for (let bits = this.#found[doc] ?? 0; bits !== 0; bits &= bits << 1) length += 1;
    return this.#pairs === 0 ? 0 : length / this.#pairs;
  }
}
