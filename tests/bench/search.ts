import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createSiteServer } from '#hosting/server.ts';
import { listen } from '#hosting/listen.ts';
import { PAGEFIND_FOLDER, SEARCH_FOLDER } from '#search/manifest.ts';
import { provideChromium } from '#workshop/chromium.ts';
import { buildIndexes, buildPages } from './search/build-sites.ts';
import { corpusDocuments } from './search/documents.ts';
import { measureSearch, type Measured } from './search/measure.ts';
import { benchQueries } from './search/queries.ts';
import { searchRatios, searchTable } from './search/report.ts';

/** BENCH_EVENTS asks for another number; BENCH_KEEP keeps the indexes of the last run. */
const EVENTS = Number(process.env['BENCH_EVENTS'] ?? 10_000);

/** What the benchmark of the search writes as JSON. */
export interface SearchReport {
  readonly events: number;
  readonly documents: number;
  /** Bytes on disk, and a thousand documents' share of them. */
  readonly index: { readonly bytes: number; readonly files: number; readonly perThousand: number };
  readonly ratios: Readonly<Record<'dialog' | 'page', ReturnType<typeof searchRatios>>>;
  readonly measured: readonly Measured[];
}

/** Measures this search next to stock Pagefind and MiniSearch on the same documents in the same run. */
export async function benchSearch(
  out: string,
  say: (message: string) => void,
): Promise<SearchReport> {
  const browser = await provideChromium(say);
  if ('missing' in browser) throw new Error(browser.missing);
  const [pages, indexes] = [resolve(out, 'search-pages'), resolve(out, 'search-indexes')];
  const documents = corpusDocuments(EVENTS);
  if (!process.env['BENCH_KEEP']) {
    await rm(indexes, { recursive: true, force: true });
    say(`indexing ${documents.length} documents three times`);
    await buildIndexes(documents, indexes);
  }
  await buildPages(pages);
  await cp(indexes, pages, { recursive: true });
  const server = createSiteServer({ folder: pages, base: '/' });
  const sent = countSent(server);
  const port = await listen(server, Number(process.env['BENCH_PORT'] ?? 0));
  try {
    const site = { origin: `http://localhost:${port}`, sent };
    const measured = await measureSearch(browser.path, site, benchQueries(documents), say);
    const index = await sizeOf([SEARCH_FOLDER, PAGEFIND_FOLDER].map((name) => join(indexes, name)));
    const report = {
      ...{
        events: EVENTS,
        documents: documents.length,
        measured,
        ratios: { dialog: searchRatios(measured, 'dialog'), page: searchRatios(measured, 'page') },
      },
      index: { ...index, perThousand: Math.round((index.bytes / documents.length) * 1000) },
    };
    say(
      `\n${searchTable(measured)}\n\n× is the ratio to stock Pagefind: ${JSON.stringify(report.ratios)}`,
    );
    say(`index: ${JSON.stringify(report.index)}`);
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'search.json'), `${JSON.stringify(report, null, 2)}\n`);
    return report;
  } finally {
    server.close();
  }
}

function countSent(server: Server): () => number {
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  return () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
}

async function sizeOf(folders: readonly string[]): Promise<{ bytes: number; files: number }> {
  const lists = folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true }));
  const files = (await Promise.all(lists)).flat().filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { bytes, files: files.length };
}
