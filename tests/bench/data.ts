import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packsOf } from '#building/archive/pack.ts';
import { beside } from '#building/archive/beside.ts';
import { parquetOf } from '#building/archive/parquet-file.ts';
import { publishedTables } from '#building/archive/published-tables.ts';
import { writeSqlite } from '#building/archive/sqlite-file.ts';
import { catalogueIn, readContent, type ReadContent } from '#building/read-content.ts';
import { todayIn } from '#domain/dates/day-in-zone.ts';
import { byKind, hasBody, KINDS, type BodyKind } from '#domain/records/kinds.ts';
import { writeCorpus } from '#corpus/write-corpus.ts';
import { apiFilesOf } from '#exports/data/api-files.ts';
import { publishedData, type Bodies, type PublishedData } from '#exports/data/published.ts';
import { eventFeed } from '#exports/feeds/event-feed.ts';
import { icsOf } from '#exports/formats/ics.ts';
import { linkedFilesOf } from '#exports/linked/linked-files.ts';
import { partnerTables, tableFiles, tableParts } from '#exports/tables/table-files.ts';
import { buildMoment } from '../../src/build-moment.ts';
import { calendarEntries, calendarHead } from '../../src/components/event/event-calendar.ts';
import { pageContext, type PageContext } from '../../src/components/frame/site-context.ts';
import { contentFolder } from '../../src/content-folder.ts';
import type { Ratios } from '#workshop/benchmarks/changes.ts';
import { lineOf, madeFiles, type Files, type MadeFiles } from './made-files.ts';
import { measurePreviews } from './previews.ts';

/** BENCH_EVENTS asks for another number, 0 for the content alone. */
const EVENTS = Number(process.env['BENCH_EVENTS'] ?? 10_000);

/** What the benchmark of the data writes as JSON. */
export interface DataReport {
  readonly content: readonly MadeFiles[];
  readonly corpus: readonly MadeFiles[] | null;
  readonly ratios: Ratios;
}

/** Makes every file of the data of the content, and of a made-up corpus, in memory, and says what each kind costs. */
export async function benchDataFiles(
  out: string,
  say: (message: string) => void,
): Promise<DataReport> {
  const home = await mkdtemp(join(tmpdir(), 'chronicle-data-'));
  try {
    const read = await readContent(contentFolder());
    const content = [
      ...(await measureAll(read, join(home, 'a'), say)),
      ...(await measurePreviews(read, join(home, 'previews'), say)),
    ];
    let corpus = null;
    if (EVENTS > 0) {
      const folder = join(home, 'corpus');
      await writeCorpus({ events: EVENTS, seed: 1 }, folder);
      corpus = await measureAll(await readContent(folder), join(home, 'b'), say);
    }
    const sizes = (corpus ?? []).map(({ maker, bytes }) => [
      `${EVENTS} events: bytes of ${maker}`,
      bytes,
    ]);
    const report = { content, corpus, ratios: Object.fromEntries(sizes) as Ratios };
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'data.json'), `${JSON.stringify(report, null, 2)}\n`);
    return report;
  } finally {
    await rm(home, { recursive: true });
  }
}

async function measureAll(
  content: ReadContent,
  folder: string,
  say: (message: string) => void,
): Promise<MadeFiles[]> {
  const catalogue = catalogueIn(content);
  say(`\n${catalogue.events.length} events`);
  const made: MadeFiles[] = [];
  const tell = (maker: string, began: number, files: Files): void => {
    const own = madeFiles(maker, began, files);
    made.push(own);
    say(lineOf(own));
  };
  const measure = async (maker: string, make: () => Files | Promise<Files>): Promise<Files> => {
    const began = performance.now();
    const files = await make();
    tell(maker, began, files);
    return files;
  };

  const now = todayIn(catalogue.site.city.timeZone, buildMoment());
  const began = performance.now();
  const address = (path: string) => path;
  const bodies = bodiesIn(content);
  const published = publishedData({ catalogue, now, release: null, bodies, base: '/', address });
  tell('records put together', began, new Map());
  const json = await measure('JSON of collections and records', () =>
    filesOf(apiFilesOf(published).map((one) => [one.path, JSON.stringify(one.content)])),
  );
  const tables = await measure('CSV, GeoJSON and their description', () =>
    filesOf(
      [tableFiles, tableParts, partnerTables]
        .flatMap((of) => of(published))
        .map(({ path, text }) => [path, text]),
    ),
  );
  await measure('Turtle and JSON-LD', () =>
    filesOf(linkedFilesOf(published).map(({ path, text }) => [path, text])),
  );
  for (const [path, bytes] of tables) await put(join(folder, path), bytes);
  await measure('SQLite', async () => {
    const path = join(folder, 'chronicle.sqlite');
    writeSqlite(path, await publishedTables(folder));
    return withMore('chronicle.sqlite', await readFile(path));
  });
  await measure('Parquet', async () => {
    const package_ = await publishedTables(folder);
    return new Map(
      package_.tables.flatMap((table) => [
        ...withMore(`${table.name}.parquet`, parquetOf(table, package_)),
      ]),
    );
  });
  const [main = ''] = catalogue.site.languages.map(({ code }) => code);
  const context = pageContext(catalogue, main, '/', { pages: [], glossary: content.glossary });
  await measure('one feed of all events, in two formats', () => feedsOf(context, published));
  await measure('one calendar of all events', () => {
    const entries = calendarEntries(context, catalogue.events, null);
    return filesOf([['calendar.ics', icsOf(entries, calendarHead(context, 'all', null))]]);
  });
  await measure('archive of the above, without pages', () =>
    packsOf(new Map([...json, ...tables]), published.head.date),
  );
  return made;
}

function feedsOf({ catalogue, voice, now }: PageContext, { head }: PublishedData): Files {
  const feed = {
    catalogue,
    voice,
    now,
    head,
    origin: null,
    title: 'all',
    paths: { xml: '/feed.xml', json: '/feed.json' },
    page: '/',
    events: catalogue.events,
    bodyOf: () => null,
    changedOn: () => undefined,
  };
  return filesOf((['xml', 'json'] as const).map((format) => [format, eventFeed(feed, format)]));
}

function bodiesIn({ bodies, records }: ReadContent): Bodies {
  const main = records.site.languages[0]?.code ?? '';
  return byKind((kind) => {
    const begin = `${KINDS[kind].collection}/`;
    const own = [...bodies].filter(([key]) => hasBody(kind) && key.startsWith(begin));
    return new Map(own.map(([key, text]) => [key.slice(begin.length), { [main]: text }]));
  }) satisfies Record<BodyKind, unknown>;
}

function filesOf(texts: readonly (readonly [string, string])[]): Files {
  return new Map(texts.map(([name, text]) => [name, Buffer.from(text)]));
}

function withMore(name: string, bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map([[name, bytes], ...beside(name, bytes)]);
}

async function put(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
