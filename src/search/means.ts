import type { Order } from './address.ts';
import type { Selection } from './documents.ts';
import type { HeadsReader } from './heads/reader.ts';
import type { Synonyms } from './synonyms.ts';
import type { TextIndex } from './texts/find.ts';

/** What the search works with. */
export interface SearchMeans {
  /** Titles, names, dates and summaries. */
  readonly heads: HeadsReader;
  /** Pagefind with the full texts; fails when it does not arrive. */
  readonly texts: () => Promise<TextIndex>;
  readonly synonyms: Synonyms;
  /** Words that ask for what lies ahead, in all languages of the site. */
  readonly upcoming: readonly string[];
  /** The ISO day that it is in the city. */
  readonly today: string;
  /** Language of the page; its results come first. */
  readonly language: string;
}

export interface SearchRequest {
  readonly text: string;
  readonly selection: Selection;
  readonly order: Order;
  /** The reader may still be typing the last word. */
  readonly unfinished: boolean;
  /** Whether the answer is to count the facets, for which one more file is needed. */
  readonly counted: boolean;
  /**
   * How many hits are enough: once that many are certain to be the first, full texts are not
   * searched. Null asks for all hits.
   */
  readonly enough: number | null;
}

/** One record found, in the language in which it is to be shown. */
export interface Hit {
  readonly record: number;
  /** The document to show; `HeadsReader.entry` has it. */
  readonly doc: number;
  readonly points: number;
}
