import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSearchIndex } from './index-search.ts';
import type { SearchDocument } from '#search/documents.ts';
import { RANKING, type Manifest, type WordsFile } from '#search/manifest.ts';
import { vocabularyOf } from '#search/nearest.ts';
import type { SearchMeans, TextIndex } from '#search/search.ts';
import { synonymsOf } from '#search/synonyms.ts';
import { titlesOf } from '#search/titles.ts';
import { unpackTitles, type TitlesFile } from '#search/titles-file.ts';

/** An index as the build writes it, served over HTTP and asked through Pagefind's own runtime. */
export interface TrialIndex {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Everything but the language of the page. */
  readonly means: Omit<SearchMeans, 'language'>;
  /** A fresh Pagefind that has loaded nothing yet. */
  open(): TextIndex;
  close(): Promise<void>;
}

interface Given {
  readonly documents: readonly SearchDocument[];
  readonly synonyms: readonly (readonly string[])[];
  readonly language: string;
}

/** Builds an index into a temporary folder; `close` removes it. */
export async function openTrialIndex(given: Given): Promise<TrialIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'chronicle-search-'));
  const manifest = await buildSearchIndex({ ...given, outDir: folder });
  const server = serve(folder);
  const { port } = server.address() as AddressInfo;
  const pagefind = (await import(join(folder, 'pagefind/pagefind.js'))) as {
    createInstance(options: object): TextIndex;
  };
  return {
    folder,
    manifest,
    means: await readMeans(folder, manifest, given),
    open: () =>
      pagefind.createInstance({
        basePath: `http://localhost:${port}/pagefind/`,
        noWorker: true,
        language: given.language,
        ranking: RANKING,
      }),
    close: async () => {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function serve(folder: string) {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(join(folder, path)).then(
      (content) => response.end(content),
      () => response.writeHead(404).end(),
    );
  }).listen(0);
}

async function readMeans(folder: string, manifest: Manifest, given: Given) {
  const read = async <T>(file: string) =>
    JSON.parse(await readFile(join(folder, 'search', file), 'utf8')) as T;
  const synonyms = synonymsOf(given.synonyms);
  return {
    titles: titlesOf(unpackTitles(await read<TitlesFile>(manifest.titles)), synonyms),
    synonyms,
    vocabulary: vocabularyOf(await read<WordsFile>(manifest.words)),
    today: '2026-01-01',
  };
}
