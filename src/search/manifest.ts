import type { HeadsMap } from './heads/layout.ts';

/** `search/manifest.json`, the one file of the search with a stable name. */
export interface Manifest {
  readonly version: 3;
  /** Folder beside the manifest that holds the heads; it changes with every change of the index. */
  readonly folder: string;
  /** Groups of equal phrases. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words that ask for what lies ahead, in all languages of the site. */
  readonly upcoming: readonly string[];
  /** IANA time zone that says which day it is. */
  readonly timeZone: string;
  readonly documents: number;
  readonly heads: HeadsMap;
  /** Whether the folder's files are one file, `WHOLE`, because all of them together are small. */
  readonly whole: boolean;
  /** Language under which Pagefind keeps its one index of full texts. */
  readonly language: string;
}

/** Folders under the site's base path. */
export const SEARCH_FOLDER = 'search/';
export const PAGEFIND_FOLDER = 'pagefind/';
export const MANIFEST = 'manifest.json';

/** How Pagefind weighs; the meta fields come from `textRecordOf`. */
export const RANKING = {
  termSimilarity: 0,
  pageLength: 0.6,
  termSaturation: 1.2,
  termFrequency: 1,
  diacriticSimilarity: 0.8,
  metaWeights: { title: 4, also: 2 },
} as const;
