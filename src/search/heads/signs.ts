import type { SearchDocument } from '../documents.ts';
import { signsOfTime } from '../dated.ts';
import {
  pairsIn,
  readQuery,
  readText,
  spelledRun,
  type Passage,
  type Reading,
} from '../reading.ts';
import type { Synonyms } from '../synonyms.ts';
import { ABOUT_PLACE, DATE_PLACE, MOST_LEFT, MOST_NAMES, NAME_STEP } from './postings.ts';

/** What one document adds to the index of titles. */
export interface TitleSign {
  readonly sign: string;
  readonly spelling: string;
  readonly place: number;
  readonly span: number;
  readonly left: number;
}

/** What one document adds to the indexes of words and pairs. */
export interface TextSign {
  readonly sign: string;
  readonly spelling: string;
  /** How often it stands there, a place in the summary counting more. */
  readonly weight: number;
  /** False for a word of the body alone. */
  readonly inHead: boolean;
}

/** How much a word of the summary counts against one of the body. */
const SUMMARY_WEIGHT = 3;
/** How much a word of the address, which says in short what a record is about. */
const ID_WEIGHT = 1;
/** The kind of document that happens on its date; others were issued, named or printed then. */
const HAPPENING = 'event';

/** The signs of a document's title, names and date, by place. */
export function titleSigns(document: SearchDocument, synonyms: Synonyms): TitleSign[] {
  const written = [document.title, ...document.names.slice(0, MOST_NAMES)];
  const named = written.flatMap((text, index) => {
    const { words, passages } = readText(text, synonyms);
    return passages
      .filter(({ last }) => last < NAME_STEP)
      .map((passage) => ({
        sign: passage.sign,
        spelling: spelledRun(words, passage),
        place: index * NAME_STEP + passage.first,
        span: passage.last - passage.first + 1,
        left: Math.min(MOST_LEFT, words.length - 1 - passage.last),
      }));
  });
  const place = document.kind === HAPPENING ? DATE_PLACE : DATE_PLACE + 1;
  const unnamed = (sign: string, place: number) => ({
    sign,
    spelling: '',
    place,
    span: 1,
    left: MOST_LEFT,
  });
  const dated = signsOfTime(document.time).map((sign) => unnamed(sign, place));
  const about = aboutSigns(document, synonyms).map(([sign, place]) => unnamed(sign, place));
  return [...named, ...dated, ...about];
}

/** Only a name that is read as one idea can be asked for as a whole. */
function aboutSigns({ kind, about = [] }: SearchDocument, synonyms: Synonyms): [string, number][] {
  const place = kind === 'partner' ? ABOUT_PLACE.partner : ABOUT_PLACE.event;
  return about.flatMap((name) => {
    const terms = readQuery(name, synonyms);
    return terms.length === 1 ? terms.map(({ sign }): [string, number] => [sign, place]) : [];
  });
}

/** The signs of a document's summary, address and body, and the pairs of words of summary and body. */
export function textSigns({ id, summary, body }: SearchDocument, synonyms: Synonyms) {
  const signs = new Map<string, TextSign>();
  const pairs = new Map<string, TextSign>();
  const [head, rest] = [readText(summary, synonyms), readText(body, synonyms)];
  for (const passage of distinct(head)) add(signs, ...passage, SUMMARY_WEIGHT, true);
  for (const pair of pairsIn(head)) add(pairs, pair, '', 1, true);
  for (const pair of pairsIn(rest)) add(pairs, pair, '', 1, false);
  for (const { sign, spelling } of readQuery(id.replaceAll('-', ' '), synonyms))
    add(signs, sign, spelling, ID_WEIGHT, true);
  for (const passage of distinct(rest)) add(signs, ...passage, 1, false);
  const length = head.words.length * SUMMARY_WEIGHT + rest.words.length;
  return { signs: [...signs.values()], pairs: [...pairs.values()], length };
}

/** Signs with spellings; where one sign covers a place twice, as "năm 2017" does, it counts once. */
function distinct({ words, passages }: Reading): [sign: string, spelling: string][] {
  const seen = new Set<string>();
  const isNew = ({ sign, last }: Passage) => {
    const key = `${sign} ${last}`;
    return !seen.has(key) && Boolean(seen.add(key));
  };
  return passages.filter(isNew).map((passage) => [passage.sign, spelledRun(words, passage)]);
}

function add(
  into: Map<string, TextSign>,
  sign: string,
  spelling: string,
  weight: number,
  inHead: boolean,
): void {
  const key = `${sign}\n${spelling}`;
  const known = into.get(key);
  into.set(key, {
    sign,
    spelling,
    weight: (known?.weight ?? 0) + weight,
    inHead: inHead || known?.inHead === true,
  });
}
