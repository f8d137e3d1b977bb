import { dayIn } from '#domain/dates/day-in-zone.ts';
import { openHeads, type HeadsFiles } from '#search/heads/reader.ts';
import { filesInWhole, WHOLE } from '#search/heads/whole.ts';
import {
  MANIFEST,
  type Manifest,
  PAGEFIND_FOLDER,
  RANKING,
  SEARCH_FOLDER,
} from '#search/manifest.ts';
import type { SearchMeans } from '#search/means.ts';
import { synonymsOf } from '#search/synonyms.ts';
import type { TextIndex } from '#search/texts/find.ts';
import { inflated } from './inflate.ts';

/** The search's files, fetched once a page and again after a failure. */
export interface Library {
  /** What every search needs: the manifest, through which all else is found. */
  readonly means: () => Promise<SearchMeans>;
  /** Forgets the manifest, so that a retry also finds an index that was replaced meanwhile. */
  readonly forget: () => void;
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): TextIndex;
}

/** The library of a site whose base path is `base` ("/" or "/somewhere/"). */
export function openLibrary(base: string, language: string): Library {
  const root = base.endsWith('/') ? base : `${base}/`;
  const means = retried(async () => {
    const response = await get(`${root}${SEARCH_FOLDER}${MANIFEST}`);
    const manifest = (await response.json()) as Manifest;
    return {
      heads: openHeads(
        manifest.heads,
        filesOf(`${root}${SEARCH_FOLDER}${manifest.folder}`, manifest),
      ),
      texts: retried(() => openTexts(`${root}${PAGEFIND_FOLDER}`, manifest)).ask,
      synonyms: synonymsOf(manifest.synonyms),
      upcoming: manifest.upcoming,
      // What is over is over on the day it is asked, however long ago the site was built.
      // eslint-disable-next-line no-restricted-syntax -- the reader's clock is meant
      today: dayIn(manifest.timeZone, Date.now()),
      language,
    };
  });
  return { means: means.ask, forget: means.forget };
}

async function openTexts(basePath: string, { folder, language }: Manifest): Promise<TextIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as PagefindModule;
  return pagefind.createInstance({
    basePath,
    language,
    ranking: RANKING,
    noWorker: true,
    // Its entry file has a stable name, so the tag tells one build's from another's.
    metaCacheTag: folder.replace('/', ''),
  });
}

function filesOf(folder: string, { whole }: Manifest): HeadsFiles {
  const bytes = async (path: string) => {
    const sent = new Uint8Array(await (await get(folder + path)).arrayBuffer());
    if (sent.length === 0) throw new Error(`${path} is empty`);
    return inflated(sent);
  };
  const json = async (path: string) => (await get(folder + path)).json() as Promise<unknown>;
  return whole ? filesInWhole(() => bytes(WHOLE)) : { bytes, json };
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

interface Retried<T> {
  readonly ask: () => Promise<T>;
  readonly forget: () => void;
}

/** Does the work once and shares its promise; a failure is forgotten, so that the next call tries again. */
function retried<T>(work: () => Promise<T>): Retried<T> {
  let running: Promise<T> | null = null;
  const forget = () => {
    running = null;
  };
  const ask = () => {
    running ??= work().catch((fault: unknown) => {
      forget();
      throw fault;
    });
    return running;
  };
  return { ask, forget };
}
