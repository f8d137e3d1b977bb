import type { Order } from './address.ts';
import type { Entry, Selection } from './documents.ts';
import type { Vocabulary } from './nearest.ts';
import type { Synonyms } from './synonyms.ts';
import type { Titles } from './titles.ts';

/** The little of Pagefind that is used here. */
export interface TextIndex {
  search(text: string): Promise<{ readonly results: readonly TextResult[] }>;
}
export interface TextResult {
  readonly id: string;
  readonly score: number;
  /** Places of the words found, ascending. */
  readonly words: readonly number[];
  data(): Promise<{ readonly content: string }>;
}

/** What the search works with. */
export interface SearchMeans {
  readonly titles: Titles;
  readonly synonyms: Synonyms;
  readonly vocabulary: Vocabulary;
  /** Language of the page; its results come first. */
  readonly language: string;
  /** ISO day from which recency counts. */
  readonly today: string;
}

export interface SearchRequest {
  readonly text: string;
  readonly selection: Selection;
  readonly order: Order;
  /** The reader may still be typing the last word. */
  readonly unfinished: boolean;
}

export interface Hit {
  readonly entry: Entry;
  readonly points: number;
  /** Whether its title or one of its names is what the reader typed. */
  readonly exact: boolean;
  /** The indexed text; null for a hit that the titles alone gave. */
  readonly text: TextResult | null;
}
