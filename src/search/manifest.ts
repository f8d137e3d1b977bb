/** `search/manifest.json`, the one file of the search with a stable name. */
export interface Manifest {
  readonly version: 1;
  /** Changes with every change of the index; makes Pagefind's entry file cacheable. */
  readonly build: string;
  /** File names beside the manifest. */
  readonly titles: string;
  readonly words: string;
  /** Groups of equal phrases. */
  readonly synonyms: readonly (readonly string[])[];
  /** Language under which Pagefind keeps its one index. */
  readonly language: string;
  readonly documents: number;
}

export type WordsFile = readonly (readonly [spelling: string, count: number])[];

/** Folders under the site's base path. */
export const PAGEFIND_FOLDER = 'pagefind/';
export const SEARCH_FOLDER = 'search/';

/** How Pagefind weighs; the meta fields come from `indexRecordOf`. */
export const RANKING = {
  termSimilarity: 0,
  pageLength: 0.6,
  termSaturation: 1.2,
  termFrequency: 1,
  diacriticSimilarity: 0.8,
  metaWeights: { title: 4, also: 2 },
} as const;
