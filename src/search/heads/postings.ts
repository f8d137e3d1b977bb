import { ByteReader, ByteWriter } from './bytes.ts';

/** Where a sign stands in a document's title, in one of its names, or in its date. */
export interface TitlePosting {
  readonly doc: number;
  /** Number of the first word, in the title from 0, in the k-th name from `NAME_STEP` × k. */
  readonly place: number;
  /** Words it covers. */
  readonly span: number;
  /** Words behind it in the same title or name, at most `MOST_LEFT`. */
  readonly left: number;
}

/** How much a text has to do with a sign. */
export interface TextPosting {
  readonly doc: number;
  /** 1 to `MOST_IMPACT`. */
  readonly impact: number;
}

/** Longer titles and names are indexed up to here. */
export const NAME_STEP = 64;
/** Further names than these are shown, not indexed as names: the places behind them are the dates'. */
export const MOST_NAMES = 6;
/** The place of the date on which a document's subject happened, behind all its names; one more for other dates of it. */
export const DATE_PLACE = NAME_STEP * (1 + MOST_NAMES);
/** The place of the country that a document is about without naming it; by what the document is. */
export const ABOUT_PLACE = { event: DATE_PLACE + 2, partner: DATE_PLACE + 3 } as const;
/** Beyond all places in titles and names, and all that a sign standing there reaches to. */
export const PLACES = ABOUT_PLACE.partner + NAME_STEP;
/** Both are packed into so many bits beside another number. */
const BITS = 4;
export const MOST_LEFT = 2 ** BITS - 1;
export const MOST_IMPACT = 2 ** BITS - 1;

/** Postings in ascending order of documents, as few bytes as that allows. */
export function packTitles(postings: readonly TitlePosting[]): Uint8Array {
  const bytes = new ByteWriter();
  let before = 0;
  for (const { doc, place, span, left } of postings) {
    bytes
      .number(doc - before)
      .number(place)
      .number(((span - 1) << BITS) | Math.min(left, MOST_LEFT));
    before = doc;
  }
  return bytes.done();
}

/** Calls back for every posting; no objects are made, because there may be tens of thousands. */
export function eachTitle(
  bytes: Uint8Array,
  take: (doc: number, place: number, span: number, left: number) => void,
): void {
  const reader = new ByteReader(bytes);
  let doc = 0;
  while (!reader.ended) {
    doc += reader.number();
    const place = reader.number();
    const shape = reader.number();
    take(doc, place, (shape >> BITS) + 1, shape & MOST_LEFT);
  }
}

export function packTexts(postings: readonly TextPosting[]): Uint8Array {
  const bytes = new ByteWriter();
  let before = 0;
  for (const { doc, impact } of postings) {
    bytes.number(((doc - before) << BITS) | impact);
    before = doc;
  }
  return bytes.done();
}

export function eachText(bytes: Uint8Array, take: (doc: number, impact: number) => void): void {
  const reader = new ByteReader(bytes);
  let doc = 0;
  while (!reader.ended) {
    const number = reader.number();
    doc += number >> BITS;
    take(doc, number & MOST_IMPACT);
  }
}
