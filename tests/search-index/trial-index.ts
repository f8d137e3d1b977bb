import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openHeads, type HeadsFiles } from '#search/heads/reader.ts';
import { filesInWhole, WHOLE } from '#search/heads/whole.ts';
import { RANKING, type Manifest } from '#search/manifest.ts';
import type { SearchMeans } from '#search/means.ts';
import { synonymsOf } from '#search/synonyms.ts';
import type { TextIndex } from '#search/texts/find.ts';
import { buildSearchIndex, type SearchIndexOptions } from '#building/index-search.ts';

/** An index as the build writes it, asked from Node: Pagefind's own runtime loads its files over HTTP. */
export interface TrialIndex {
  readonly folder: string;
  readonly manifest: Manifest;
  /** A search that has loaded nothing yet; `broken` names files that do not arrive, `took` is told each one's bytes. */
  open(
    language: string,
    broken?: RegExp,
    took?: (path: string, bytes: number) => void,
  ): SearchMeans;
  close(): Promise<void>;
}

type TrialOptions = Pick<SearchIndexOptions, 'documents' | 'synonyms' | 'languages'> &
  Partial<SearchIndexOptions> & {
    /** The ISO day on which it is asked; the first of 2026 when it is not said. */
    readonly today?: string;
  };

/** Builds an index into a temporary folder; `close` removes it. */
export async function openTrialIndex(given: TrialOptions): Promise<TrialIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'chronicle-search-'));
  const manifest = await buildSearchIndex({
    upcoming: [],
    timeZone: 'UTC',
    // What becomes of files that do not arrive is tried in an index of many.
    mostWhole: 0,
    ...given,
    outDir: folder,
  });
  const server = serve(folder);
  const { port } = server.address() as AddressInfo;
  const pagefind = (await import(join(folder, 'pagefind/pagefind.js'))) as {
    createInstance(options: object): TextIndex;
  };
  const texts = () => {
    const basePath = `http://localhost:${port}/pagefind/`;
    const { language } = manifest;
    return pagefind.createInstance({ basePath, noWorker: true, language, ranking: RANKING });
  };
  return {
    folder,
    manifest,
    open: (language, broken = /(?!)/, took) => {
      const files = filesIn(join(folder, 'search', manifest.folder), broken, took);
      const heads = openHeads(
        manifest.heads,
        manifest.whole ? filesInWhole(() => files.bytes(WHOLE)) : files,
      );
      let index: TextIndex | null = null;
      return {
        heads,
        texts: () =>
          broken.test('pagefind')
            ? Promise.reject(new Error('pagefind'))
            : Promise.resolve((index ??= texts())),
        synonyms: synonymsOf(given.synonyms),
        upcoming: given.upcoming ?? [],
        today: given.today ?? '2026-01-01',
        language,
      };
    },
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

/** Files as a host sends them: shards as they lie there, JSON compressed. */
function filesIn(
  folder: string,
  broken: RegExp,
  took?: (path: string, bytes: number) => void,
): HeadsFiles {
  const read = async (path: string) => {
    if (broken.test(path)) throw new Error(path);
    return readFile(join(folder, path));
  };
  return {
    bytes: async (path) => {
      const bytes = await read(path);
      took?.(path, bytes.length);
      return gunzipSync(bytes);
    },
    json: async (path) => {
      const bytes = await read(path);
      took?.(path, gzipSync(bytes).length);
      return JSON.parse(bytes.toString('utf8')) as unknown;
    },
  };
}
