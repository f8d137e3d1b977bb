/**
 * The indexes: titles with places; words of summaries and of the bodies that have most to do with
 * them; pairs of neighbouring words of summaries. A first answer needs these. Then, for a whole one:
 * words of all other bodies; pairs of neighbouring words of bodies.
 */
export const SPACES = ['titles', 'words', 'pairs', 'bodies', 'runs'] as const;
export type Space = (typeof SPACES)[number];

/** What must be known to find anything in the index's files. */
export interface HeadsMap {
  /** Languages of the site, the main one first; each has a place among a record's documents. */
  readonly languages: readonly string[];
  readonly records: number;
  /** Records come by importance: how many have at least importance 3, 2 and 1. */
  readonly ranks: readonly number[];
  /** With which sign each shard begins. */
  readonly firsts: Readonly<Record<Space, readonly string[]>>;
}

/** Facets and dates of all records. */
export const COLUMNS = 'columns.json';
/** All words with their counts, for putting slips right. */
export const WORDS = 'words.json';

/** Which document each page of the index of texts is. */
export const PAGES = 'pages.json';

/** Documents whose time is more than one day, for those that ask for a day within it. */
export const SPANS = 'spans.json';

/** A document's number, then its first and last day counted from 1900; null where that end is open. */
export type SpansFile = readonly (readonly [
  doc: number,
  first: number | null,
  last: number | null,
])[];

/** Records that were still to come when the index was written. */
export const AHEAD = 'ahead.json';

/** A record's number and its last day counted from 1900; null where that end is open. */
export type AheadFile = readonly (readonly [record: number, last: number | null])[];

/** The ids of pages by the document's number, 0 where there is none, without what all of them begin with. */
export interface PagesFile {
  readonly prefix: string;
  readonly ids: readonly (string | 0)[];
}

/** Path of a shard in the index's folder; its bytes are compressed with gzip whatever the host does. */
export function shardFile(space: Space, number: number): string {
  return `${space}/${number}.gz`;
}

/** Path of what a result shows. */
export function entryFile(doc: number): string {
  return `entries/${doc}.json`;
}
