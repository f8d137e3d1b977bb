import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { publishedData } from '../../exports/data/published.ts';
import { tableFiles } from '../../exports/tables/table-files.ts';
import { archiveStep } from './archive-step.ts';
import { publishedTables, type PublishedPackage } from './published-tables.ts';

/* The words that break formats, put together and read back. */

const reading = readFiles(await readFolder('tests/fixtures/hostile-words'));
const records = passedRecords(reading.records);
const moments = { depth: 'none', seconds: {}, history: { commits: [], isEdited: true } } as const;
const published = publishedData({
  catalogue: joinRecords(records),
  now: Date.UTC(2026, 0, 1),
  release: null,
  bodies: { event: new Map(), partner: new Map(), strategy: new Map() },
  base: '/',
  address: (path) => path,
});
const content = {
  records,
  bodies: new Map(),
  pages: [],
  glossary: [],
  labels: [],
  synonyms: [],
  withdrawals: [],
};
const address = { site: null, base: '/', languages: ['vi', 'en'], asked: null };

let folder = '';
let given: PublishedPackage;
const bytesOf = (name: string) => readFile(join(folder, 'data', name));
const eventTitles = records.events.map(({ title }) => title['vi']).sort();

async function build(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'chronicle-archive-'));
  const files = tableFiles(published).map(({ path, text }) => [path, text] as const);
  const api = ['api/v1/index.json', 'api/v1/schemas/events.json', 'data/partners/busan.csv'];
  for (const [path, text] of [...files, ...api.map((path) => [path, '{}'] as const)]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await archiveStep.run({ folder, content, address, moments, reading }, () => undefined);
}

beforeAll(async () => {
  await build();
  given = await publishedTables(folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe('The database', () => {
  const open = () => new DatabaseSync(join(folder, 'data/chronicle.sqlite'), { readOnly: true });

  it('has every row of every table', () => {
    const database = open();
    for (const { name, rows } of given.tables) {
      const { n } = database.prepare(`SELECT count(*) AS n FROM "${name}"`).get() as { n: number };
      expect(n, name).toBe(rows.length);
    }
    database.close();
  });

  it('has the words as they are, nothing where nothing is known, and numbers', () => {
    const database = open();
    const titles = database.prepare('SELECT title_vi FROM events ORDER BY 1').all();
    expect(titles.map((row) => row['title_vi']).sort()).toEqual(eventTitles);
    const partner = database.prepare('SELECT longitude, established FROM partners').get();
    expect(partner).toEqual({ longitude: -129.08, established: null });
    const values = database
      .prepare("SELECT value, superseded FROM observations WHERE figure = 'giam'")
      .all();
    expect(values.map((row) => ({ ...row }))).toEqual([
      { value: -3.5, superseded: 0 },
      { value: null, superseded: 0 },
    ]);
    database.close();
  });

  it('is whole: no row refers to one that is not there', () => {
    const database = open();
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    database.close();
  });

  it('says which version it is', () => {
    const database = open();
    const rows = database.prepare('SELECT name, value FROM meta').all();
    expect(Object.fromEntries(rows.map(({ name, value }) => [name, value]))).toMatchObject({
      version: published.head.version,
      date: published.head.date,
    });
    database.close();
  });
});

describe('The tables in columns', () => {
  it('are read back as they were written', async () => {
    for (const { name, rows, columns } of given.tables) {
      const { buffer, byteOffset, byteLength } = await bytesOf(`${name}.parquet`);
      const file = buffer.slice(byteOffset, byteOffset + byteLength);
      const read = await parquetReadObjects({ file });
      const about = parquetMetadata(file).key_value_metadata ?? [];
      expect(about).toContainEqual({ key: 'version', value: published.head.version });
      expect(about).toContainEqual({ key: 'date', value: published.head.date });
      expect(read, name).toHaveLength(rows.length);
      const [first] = read;
      if (first) expect(Object.keys(first)).toEqual(columns.map((column) => column.name));
      if (name === 'events')
        expect(read.map((row) => String(row['title_vi'])).sort()).toEqual(eventTitles);
      if (name === 'partners') expect(read[0]).toMatchObject({ longitude: -129.08 });
    }
  });
});

describe('The list of files', () => {
  it('says which data each is of, with its size and checksum', async () => {
    const list = JSON.parse((await bytesOf('files.json')).toString('utf8')) as {
      version: string;
      date: string;
      files: { path: string; bytes: number; sha256: string }[];
    };
    expect(list).toMatchObject({ version: published.head.version, date: published.head.date });
    const events = list.files.find(({ path }) => path === 'events.csv');
    const bytes = await bytesOf('events.csv');
    expect(events?.bytes).toBe(bytes.byteLength);
    expect(events?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('The archive', () => {
  it('has the tables, the records, the schemas and what they are, as they were', async () => {
    const files = unzipSync(await bytesOf('chronicle.zip'));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['api/v1/index.json', 'api/v1/schemas/events.json', 'readme.md']),
    );
    for (const { path, text } of tableFiles(published))
      expect(Buffer.from(files[path] ?? []).toString('utf8'), path).toBe(text);
    expect(Buffer.from(files['readme.md'] ?? []).toString('utf8')).toContain(
      published.head.version,
    );
  });
});

describe('The checksums', () => {
  it('are those of every file beside them, and below', async () => {
    const lines = (await bytesOf('SHA256SUMS')).toString('utf8').trimEnd().split('\n');
    const names = lines.map((line) => line.split('  ')[1] ?? '');
    expect(names).toEqual(
      expect.arrayContaining(['chronicle.sqlite', 'chronicle.zip', 'partners/busan.csv']),
    );
    for (const line of lines) {
      const [sum, name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(await bytesOf(name))
          .digest('hex'),
        name,
      ).toBe(sum);
    }
  });

  it('are the same for the same records: every file is, to the last byte', async () => {
    const before = await bytesOf('SHA256SUMS');
    const first = folder;
    await build();
    expect((await bytesOf('SHA256SUMS')).toString()).toBe(before.toString());
    await rm(first, { recursive: true });
  });
});
