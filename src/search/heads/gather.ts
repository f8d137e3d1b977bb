import {
  MOST_IMPACT,
  packTexts,
  packTitles,
  type TextPosting,
  type TitlePosting,
} from './postings.ts';
import type { TextSign, TitleSign } from './signs.ts';
import type { Spelled } from './shards.ts';

type Gathered<P> = Map<string, Map<string, P[]>>;

/** Usual constants of BM25: how soon a word said again adds nothing, how much a long text loses. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;

/** Collects the signs of all documents and gives them packed, in code-unit order. */
export class TitleGatherer {
  readonly #signs: Gathered<TitlePosting> = new Map();

  add(doc: number, signs: readonly TitleSign[]): void {
    for (const { sign, spelling, place, span, left } of signs)
      listOf(this.#signs, sign, spelling).push({ doc, place, span, left });
  }

  packed(): [string, Spelled[]][] {
    return packAll(this.#signs, (postings) => ({
      count: new Set(postings.map(({ doc }) => doc)).size,
      postings: packTitles(postings),
    }));
  }
}

/** What is known of a posting is kept in one number: millions of small objects would not fit. */
const MOST_WEIGHT = 63;
const IN_HEAD = MOST_WEIGHT + 1;
const DOC = IN_HEAD * 2;

/**
 * The same for summaries and bodies; how much a text has to do with a sign depends on its length
 * beside the mean. Of the bodies those `best` that have most to do with it stand with the summaries.
 */
export class TextGatherer {
  readonly #signs: Gathered<number> = new Map();
  readonly #lengths = new Map<number, number>();
  readonly #best: number;

  constructor(best: number) {
    this.#best = best;
  }

  add(doc: number, signs: readonly TextSign[], length: number): void {
    this.#lengths.set(doc, length);
    for (const { sign, spelling, weight, inHead } of signs)
      listOf(this.#signs, sign, spelling).push(
        doc * DOC + (inHead ? IN_HEAD : 0) + Math.min(weight, MOST_WEIGHT),
      );
  }

  /**
   * The summaries and the bodies that have most to do with a sign, or the other bodies; a sign's
   * count is that of all documents in both.
   */
  packed(which: 'best' | 'other'): [string, Spelled[]][] {
    const lengths = [...this.#lengths.values()];
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    const posting = (packed: number) => {
      const doc = Math.floor(packed / DOC);
      const length = (this.#lengths.get(doc) ?? mean) / Math.max(1, mean);
      const inHead = packed % DOC >= IN_HEAD;
      return { doc, inHead, impact: impactOf(packed % IN_HEAD, length) };
    };
    const part = (all: readonly GatheredPosting[]) =>
      which === 'best'
        ? [...all.filter(({ inHead }) => inHead), ...bodiesOf(all).slice(0, this.#best)]
        : bodiesOf(all).slice(this.#best);
    return packAll(this.#signs, (postings) => ({
      count: postings.length,
      postings: packTexts(part(postings.map(posting)).sort((a, b) => a.doc - b.doc)),
    }));
  }
}

type GatheredPosting = TextPosting & { readonly inHead: boolean };

/** Those that have most to do with the word first. */
function bodiesOf(postings: readonly GatheredPosting[]): TextPosting[] {
  const bodies = postings.filter(({ inHead }) => !inHead);
  return bodies.sort((a, b) => b.impact - a.impact || a.doc - b.doc);
}

function impactOf(weight: number, length: number): number {
  const worth = weight / (weight + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
  return Math.max(1, Math.round(worth * MOST_IMPACT));
}

function listOf<P>(signs: Gathered<P>, sign: string, spelling: string): P[] {
  const spellings = signs.get(sign) ?? new Map<string, P[]>();
  const list = spellings.get(spelling) ?? [];
  if (list.length === 0) spellings.set(spelling, list);
  if (spellings.size === 1) signs.set(sign, spellings);
  return list;
}

/** A spelling of which nothing is left, and a sign without spellings, take no room. */
function packAll<P>(
  signs: Gathered<P>,
  pack: (postings: readonly P[]) => Omit<Spelled, 'spelling'>,
): [string, Spelled[]][] {
  return [...signs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([sign, spellings]): [string, Spelled[]][] => {
      const all = [...spellings].map(([spelling, list]) => ({ spelling, ...pack(list) }));
      const packed = all.filter(({ postings }) => postings.length > 0);
      packed.sort((a, b) => b.count - a.count || (a.spelling < b.spelling ? -1 : 1));
      return packed.length === 0 ? [] : [[sign, packed]];
    });
}
