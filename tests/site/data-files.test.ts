import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';
import { csvParse, type DSVRowArray } from 'd3';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordsOf } from '#domain/catalogue/records.ts';
import { KINDS, RECORD_KINDS } from '#domain/records/kinds.ts';
import { changelogName } from '#i18n/data-paths.ts';
import { routesOf } from '#i18n/routes.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { ADDRESS, fileOf, FOLDER, isServed, pageAt } from './built-site.ts';
import { attribute } from './elements.ts';
import { mainLanguage } from './pages.ts';

/* The files for machines as they were built: each at its address, and judged by its format's own judge. */

const records = passedRecords(readFiles(await readFolder(contentFolder())).records);
const at = (path: string) => ADDRESS.base + path;
const textAt = (path: string) => readFileSync(join(FOLDER, fileOf(at(path))), 'utf8');
const jsonAt = (path: string) => JSON.parse(textAt(path)) as Record<string, unknown>;

const TABLES = [
  ...(['events', 'partners', 'strategies', 'figures', 'sources'] as const),
  ...(['people', 'organisations'] as const),
  ...(['outcomes', 'agreements', 'objectives', 'observations'] as const),
];

describe('the files for machines', () => {
  it('are where they are promised to be', () => {
    const promised = [
      ...['api/v1/index.json', 'api/v1/openapi.json'],
      ...RECORD_KINDS.flatMap((kind) => {
        const { collection } = KINDS[kind];
        const own = recordsOf(records, kind).map(({ id }) => `api/v1/${collection}/${id}.json`);
        return [`api/v1/${collection}.json`, `api/v1/schemas/${collection}.json`, ...own];
      }),
      ...TABLES.map((table) => `data/${table}.csv`),
      ...['data/partners.geojson', 'data/datapackage.json', 'data/chronicle.zip'],
      ...['data/chronicle.sqlite', 'data/events.parquet', 'data/CHANGELOG.md', 'data/SHA256SUMS'],
      ...[
        'data/chronicle.ttl',
        'data/chronicle.jsonld',
        ...ADDRESS.languages.flatMap((lang) =>
          (['md', 'json'] as const).map((ending) => {
            return `data/${changelogName(lang, mainLanguage(), ending)}`;
          }),
        ),
        'data/files.json',
        'data/releases/index.json',
      ],
      ...records.figures.map(({ id }) => `data/figures/${id}.csv`),
      ...records.partners.map(({ id }) => `data/partners/${id}.csv`),
    ];
    expect(promised.filter((path) => !isServed(at(path)))).toEqual([]);
  });
});

describe.each(RECORD_KINDS)('the records of kind %s', (kind) => {
  const { collection } = KINDS[kind];
  const all = jsonAt(`api/v1/${collection}.json`);
  const rows = all[collection] as Record<string, unknown>[];

  it('are all there, in the file of all and each in its own', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(
      recordsOf(records, kind)
        .map(({ id }) => id)
        .sort(),
    );
    expect(all['count']).toBe(rows.length);
    const dataset = { version: all['version'], date: all['date'] };
    for (const row of rows)
      expect(jsonAt(`api/v1/${collection}/${String(row['id'])}.json`)).toEqual({ ...row, dataset });
  });

  it('keep to the published schema', () => {
    const check = new Ajv({ unknownFormats: 'ignore', allErrors: true }).compile(
      jsonAt(`api/v1/schemas/${collection}.json`),
    );
    const faults = rows.flatMap((row) => (check(row) === true ? [] : (check.errors ?? [])));
    expect(faults).toEqual([]);
  });

  it('lead to pages and files of the site', () => {
    const paths = rows.flatMap(({ self, pages }) => [
      self as string,
      ...Object.values(pages as Record<string, string>),
    ]);
    const served = (address: string) => isServed(new URL(address, 'https://site.invalid').pathname);
    expect(paths.filter((path) => !served(path))).toEqual([]);
  });
});

describe('the description for programs', () => {
  it('passes the linter of its format without a remark', () => {
    const { resolve } = createRequire(import.meta.url);
    const linter = join(resolve('@redocly/cli/package.json'), '../bin/cli.js');
    const file = join(FOLDER, fileOf(at('api/v1/openapi.json')));
    const said = execFileSync(process.execPath, [linter, 'lint', '--format', 'json', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    expect((JSON.parse(said) as { problems: unknown[] }).problems).toEqual([]);
  });
});

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string };
    }[];
  };
}

/** What a value of each type looks like in a cell. */
const CELLS: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4,6}-\d\d-\d\d$/,
};

describe('the tables', () => {
  const described = jsonAt('data/datapackage.json');
  const resources = described['resources'] as readonly Resource[];
  const read = new Map<string, DSVRowArray>();
  beforeAll(() => {
    for (const { name, path } of resources)
      read.set(name, csvParse(textAt(`data/${path}`).replace(/^\u{FEFF}/u, '')));
  });

  it('are described as the profile of such packages asks', () => {
    const ajv = new Ajv({ schemaId: 'auto', meta: false, unknownFormats: 'ignore' });
    const { resolve } = createRequire(import.meta.url);
    const draft4 = readFileSync(resolve('ajv/lib/refs/json-schema-draft-04.json'), 'utf8');
    ajv.addMetaSchema(JSON.parse(draft4) as object);
    const profile = new URL('judges/tabular-data-package.json', import.meta.url);
    const check = ajv.compile(JSON.parse(readFileSync(profile, 'utf8')) as object);
    check(described);
    expect(check.errors ?? []).toEqual([]);
    expect(resources.map(({ name }) => name)).toEqual(TABLES);
  });

  it('have the columns and the types that are described', () => {
    for (const { name, schema } of resources) {
      const rows = read.get(name);
      expect(rows?.columns).toEqual(schema.fields.map((field) => field.name));
      const wrong = schema.fields.flatMap(({ name: column, type }) =>
        (rows ?? [])
          .map((row) => row[column] ?? '')
          .filter((cell) => cell !== '' && !(CELLS[type]?.test(cell) ?? true))
          .map((cell) => `${name}.${column}: ${cell}`),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('have a row for each record, told from the others by its key', () => {
    for (const { name, schema } of resources) {
      const rows = read.get(name) ?? [];
      const keys = rows.map((row) => schema.primaryKey.map((column) => row[column]).join(' '));
      expect(new Set(keys).size).toBe(rows.length);
    }
    for (const kind of RECORD_KINDS) {
      const rows = read.get(KINDS[kind].collection);
      if (rows) expect(rows.length).toBe(recordsOf(records, kind).length);
    }
  });

  it('name in their references rows that there are', () => {
    for (const { name, schema } of resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const ids = new Set(read.get(reference.resource)?.map(({ id }) => id));
        const unknown = read.get(name)?.flatMap((row) => row[fields] || []);
        expect(unknown?.filter((id) => !ids.has(id))).toEqual([]);
      }
    }
  });

  it('of a partner have its events, in the columns of all events', () => {
    for (const { id } of records.partners) {
      const own = csvParse(textAt(`data/partners/${id}.csv`).replace(/^\u{FEFF}/u, ''));
      expect(own.columns).toEqual(read.get('events')?.columns);
      const named = records.events.filter(({ partners }) => partners.includes(id));
      expect(own.map((row) => row['id']).sort()).toEqual(named.map((one) => one.id).sort());
    }
  });
});

describe('the places', () => {
  it('are points on the globe, longitude first, a point for each locality', () => {
    const { type, features } = jsonAt('data/partners.geojson') as {
      type: string;
      features: { id: string; geometry: { type: string; coordinates: number[] } }[];
    };
    expect(type).toBe('FeatureCollection');
    const places = records.partners.map(({ id, coordinates: { lat, lon } }) => [id, [lon, lat]]);
    expect(features.map(({ id, geometry }) => [id, geometry.coordinates]).sort()).toEqual(
      places.sort(),
    );
    expect(features.every(({ geometry }) => geometry.type === 'Point')).toBe(true);
  });
});

describe.each(ADDRESS.languages)('the page about the data, in %s', (language) => {
  const routes = routesOf(language, mainLanguage(), ADDRESS.base);
  const page = pageAt(routes.page('data'));

  it('leads to every table, every collection and its schema', () => {
    const linked = new Set(page.elements.map((element) => attribute(element, 'href')));
    const files = [
      ...TABLES.map((table) => `data/${table}.csv`),
      ...RECORD_KINDS.flatMap((kind) => {
        const { collection } = KINDS[kind];
        return [`api/v1/${collection}.json`, `api/v1/schemas/${collection}.json`];
      }),
      ...['data/partners.geojson', 'data/datapackage.json'],
      ...['api/v1/index.json', 'api/v1/openapi.json'],
    ];
    expect(files.filter((path) => !linked.has(at(path)))).toEqual([]);
  });

  it('says the version of the files', () => {
    const said = page.elements.flatMap((element) => attribute(element, 'data-version') ?? []);
    expect(said).toEqual([jsonAt('api/v1/index.json')['version']]);
  });
});
