import {
  type Manifest,
  PAGEFIND_FOLDER,
  RANKING,
  SEARCH_FOLDER,
  type WordsFile,
} from '#search/manifest.ts';
import { vocabularyOf } from '#search/nearest.ts';
import type { SearchMeans, TextIndex } from '#search/search.ts';
import { synonymsOf } from '#search/synonyms.ts';
import { titlesOf } from '#search/titles.ts';
import { type TitlesFile, unpackTitles } from '#search/titles-file.ts';

/** The search's files, fetched once a page and again after a failure. */
export interface Library {
  /** Titles, words and synonyms: enough for first results. */
  means(): Promise<SearchMeans>;
  /** Pagefind with its index of texts. */
  texts(): Promise<TextIndex>;
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): TextIndex;
}

/** The library of a site whose base path is `base` ("/" or "/somewhere/"). */
export function openLibrary(base: string, language: string): Library {
  const root = base.endsWith('/') ? base : `${base}/`;
  const manifest = retried(() => fetchJson<Manifest>(`${root}${SEARCH_FOLDER}manifest.json`));
  const means = retried(async () => {
    const { titles, words, synonyms: groups } = await manifest();
    const [titlesFile, wordsFile] = await Promise.all([
      fetchJson<TitlesFile>(`${root}${SEARCH_FOLDER}${titles}`),
      fetchJson<WordsFile>(`${root}${SEARCH_FOLDER}${words}`),
    ]);
    const synonyms = synonymsOf(groups);
    return {
      titles: titlesOf(unpackTitles(titlesFile), synonyms),
      synonyms,
      vocabulary: vocabularyOf(wordsFile),
      language,
      today: new Date().toISOString().slice(0, 10),
    };
  });
  const texts = retried(async () => {
    const folder = `${root}${PAGEFIND_FOLDER}`;
    const [{ build, language: main }, pagefind] = await Promise.all([
      manifest(),
      import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
    ]);
    return pagefind.createInstance({
      basePath: folder,
      language: main,
      ranking: RANKING,
      metaCacheTag: build,
      noWorker: true,
    });
  });
  return { means, texts };
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** Does the work once and shares its promise; a failure is forgotten, so that the next call tries again. */
function retried<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= work().catch((fault: unknown) => {
      running = null;
      throw fault;
    });
    return running;
  };
}
