import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readContent } from '#building/read-content.ts';
import { searchSettings } from '#building/search-settings.ts';
import { searchDocuments } from '#building/search-documents.ts';
import { createSiteServer } from '#hosting/server.ts';
import { listen } from '#hosting/listen.ts';
import { PAGEFIND_FOLDER, SEARCH_FOLDER } from '#search/manifest.ts';
import type { Ratios } from '#workshop/benchmarks/changes.ts';
import { provideChromium } from '#workshop/chromium.ts';
import { buildMoment } from '../../src/build-moment.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { judgedQueries } from '../relevance/judged.ts';
import { buildPages } from './build-pages.ts';
import { buildIndexes } from './search/build-sites.ts';
import { corpusToSearch, type Searched } from './search/documents.ts';
import { measureSearch, type Measured } from './search/measure.ts';
import { benchQueries } from './search/queries.ts';
import { searchRatios, searchTable } from './search/report.ts';

/** BENCH_EVENTS asks for another number, 0 for the content alone; BENCH_KEEP keeps the indexes of the last run. */
const EVENTS = Number(process.env['BENCH_EVENTS'] ?? 10_000);

/** BENCH_QUICK asks one query in six, for work on one of the budgets. */
const EVERY = process.env['BENCH_QUICK'] ? 6 : 1;

/** What was measured on one set of documents. */
interface SearchMeasured {
  readonly documents: number;
  /** Bytes on disk, and a thousand documents' share of them. */
  readonly index: { readonly bytes: number; readonly files: number; readonly perThousand: number };
  readonly ratios: Readonly<Record<'dialog' | 'page', ReturnType<typeof searchRatios>>>;
  readonly measured: readonly Measured[];
}

/** What the benchmark of the search writes as JSON: a made-up corpus, and the content as it is. */
export interface SearchReport {
  readonly corpus: SearchMeasured | null;
  readonly content: SearchMeasured;
  readonly ratios: Ratios;
}

/** Measures this search next to stock Pagefind and MiniSearch on the same documents in the same run. */
export async function benchSearch(
  out: string,
  say: (message: string) => void,
): Promise<SearchReport> {
  const browser = await provideChromium(say);
  if ('missing' in browser) throw new Error(browser.missing);
  const pages = resolve(out, 'search-pages');
  await buildPages('tests/bench/search/site', pages);
  const measure: Measure = (name, searched, queries) =>
    measureOne(browser.path, { pages, out: resolve(out, name), searched, queries }, say);
  const onCorpus = EVENTS > 0 ? await measureCorpus(measure, say) : null;
  say('\nthe content, asked the judged queries');
  const judged = judgedQueries('judged').filter(({ page }) => page === 'vi');
  const onContent = await measure(
    'search-content',
    await contentToSearch(),
    judged.map(({ asks }) => asks),
  );
  const ratios = { ...ratiosOf('made-up', onCorpus), ...ratiosOf('content', onContent) };
  const report = { corpus: onCorpus, content: onContent, ratios };
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'search.json'), `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

/** The ratios to stock Pagefind by name, and the bytes of the index. */
function ratiosOf(documents: string, measured: SearchMeasured | null): Ratios {
  if (!measured) return {};
  const figures = Object.entries(measured.ratios).flatMap(([place, own]) =>
    Object.entries(own).map(([what, value]) => [
      `${documents}, ${place}: ${what}, × Pagefind`,
      value,
    ]),
  );
  const size = [`${documents}: bytes of index, a thousand documents`, measured.index.perThousand];
  return Object.fromEntries([...figures, size]) as Ratios;
}

type Measure = (
  name: string,
  searched: Searched,
  queries: readonly string[],
) => Promise<SearchMeasured>;

async function measureCorpus(
  measure: Measure,
  say: (message: string) => void,
): Promise<SearchMeasured> {
  const corpus = corpusToSearch(EVENTS);
  say(`${EVENTS} made-up events`);
  return measure('search-corpus', corpus, benchQueries(corpus.documents));
}

async function contentToSearch(): Promise<Searched> {
  const content = await readContent(contentFolder());
  return {
    documents: searchDocuments(content, '/', buildMoment()),
    ...searchSettings(content),
  };
}

interface Asked {
  /** The built pages, one an engine. */
  readonly pages: string;
  /** Where the indexes go. */
  readonly out: string;
  readonly searched: Searched;
  readonly queries: readonly string[];
}

async function measureOne(
  program: string,
  { pages, out, searched, queries }: Asked,
  say: (message: string) => void,
): Promise<SearchMeasured> {
  const documents = searched.documents.length;
  if (!process.env['BENCH_KEEP']) {
    await rm(out, { recursive: true, force: true });
    say(`indexing ${documents} documents three times`);
    await buildIndexes(searched, out);
  }
  await cp(pages, out, { recursive: true });
  const server = createSiteServer({ folder: out, base: '/' });
  const sent = countSent(server);
  const port = await listen(server, { port: Number(process.env['BENCH_PORT'] ?? 0) });
  try {
    const site = { origin: `http://localhost:${port}`, sent };
    const asked = queries.filter((_, at) => at % EVERY === 0);
    const measured = await measureSearch(program, site, asked, say);
    const size = await sizeOf([SEARCH_FOLDER, PAGEFIND_FOLDER].map((name) => join(out, name)));
    const index = { ...size, perThousand: Math.round((size.bytes / documents) * 1000) };
    const ratios = {
      dialog: searchRatios(measured, 'dialog'),
      page: searchRatios(measured, 'page'),
    };
    say(`\n${searchTable(measured)}\n`);
    say(`× is the ratio to stock Pagefind: ${JSON.stringify(ratios)}`);
    say(`index: ${JSON.stringify(index)}`);
    return { documents, index, ratios, measured };
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
