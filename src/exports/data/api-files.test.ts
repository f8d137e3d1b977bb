import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { KINDS, RECORD_KINDS } from '#domain/records/kinds.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { recordFile, schemaFile } from '#i18n/data-paths.ts';
import { HOSTS_TAKE, MOST_BYTES } from '../formats/split.ts';
import { apiFiles } from './api-files.ts';
import { allData } from './collections.ts';
import { publishedData } from './published.ts';
import { ground as groundOf, HEAD } from './ground.test-records.ts';

const HOSTILE = 'a,"b"\n& <i> ]]> 🙂 =1+1';

const catalogue = joinRecords(
  made.records({
    events: [
      made.event('hostile', {
        title: { vi: HOSTILE },
        sources: [{ source: 'press', locator: { und: 'p. 3' } }],
        outcomes: [made.outcome('memorandum', 'signed', { due: dateOf('2030') })],
      }),
      made.event('open', { date: dateOf('2017~/..'), sources: [] }),
    ],
    partners: [
      made.partner('busan', {
        agreements: [made.agreement('first', [made.stage('signed', '1995-11')])],
        lapsed: dateOf('202X'),
      }),
    ],
    strategies: [made.strategy('plan', { objectives: [made.objective('more')], horizons: [2030] })],
    figures: [made.figure('trade', [made.observation('2020', 4), made.range('2021', 1, 2)])],
    sources: [made.source('press', { published: dateOf('2023?') })],
  }),
);
const ground = groundOf(catalogue);
const data = allData(ground);
const files = new Map(apiFiles(data, HEAD, ground).map(({ path, content }) => [path, content]));

describe('The files for programs', () => {
  it('hold each record once, where its own "self" says', () => {
    for (const kind of RECORD_KINDS) {
      for (const record of data[kind]) {
        const { version, date } = HEAD;
        const alone = { ...record, dataset: { version, date } };
        expect(files.get(recordFile(kind, record.id))).toEqual(alone);
        expect(record.self).toBe(`/${recordFile(kind, record.id)}`);
      }
    }
  });

  it('have the same version, whatever order the records were read in', () => {
    const cited = { source: { source: 'press', locator: null } };
    const given = made.records({
      figures: ['aid-usd', 'aid', 'trade'].map((id) =>
        made.figure(id, [made.observation('2020', 4, cited)]),
      ),
      partners: [made.partner('busan'), made.partner('aichi')],
      sources: [made.source('press-2'), made.source('press')],
    });
    const turned = Object.fromEntries(
      Object.entries(given).map(([name, list]: [string, unknown]) => [
        name,
        Array.isArray(list) ? list.toReversed() : list,
      ]),
    ) as unknown as typeof given;
    const texts = [
      { vi: 'Một', en: 'One' },
      { en: 'One', vi: 'Một' },
    ];
    const [one, other] = [given, turned].map((read, at) =>
      publishedData({
        catalogue: joinRecords(read),
        now: Date.UTC(2026, 0, 1),
        release: null,
        bodies: {
          event: new Map(),
          partner: new Map([['busan', texts[at] ?? {}]]),
          strategy: new Map(),
        },
        base: '/',
        address: (path) => path,
      }),
    );
    expect(one?.data.source.find(({ id }) => id === 'press')?.namedBy.length).toBeGreaterThan(2);
    expect(other?.data).toEqual(one?.data);
    expect(other?.head.version).toBe(one?.head.version);
  });

  it.each(RECORD_KINDS)('keep to the schema published for them: %s', (kind) => {
    const ajv = new Ajv({ unknownFormats: 'ignore' });
    const check = ajv.compile(files.get(schemaFile(kind)) as object);
    const wrong = data[kind].filter((record) => check(record) !== true);
    expect(check.errors ?? []).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('are refused by the schema when a date is none', () => {
    const check = new Ajv({ unknownFormats: 'ignore' }).compile(
      files.get(schemaFile('event')) as object,
    );
    const [event] = data.event;
    expect(check({ ...event, date: { ...event?.date, edtf: '26.4.2023' } })).toBe(false);
  });

  it.each([
    ['event', 'category', 'parade'],
    ['event', 'pillars', ['economic', 'parade']],
    ['partner', 'relation', 'parade'],
    ['figure', 'theme', 'parade'],
  ] as const)(
    'are refused by the schema with a term the site has not: %s, %s',
    (kind, at, none) => {
      const check = new Ajv({ unknownFormats: 'ignore' }).compile(
        files.get(schemaFile(kind)) as object,
      );
      const [record] = data[kind];
      expect(check(record)).toBe(true);
      expect(check({ ...record, [at]: none })).toBe(false);
      expect(check.errors?.map(({ keyword }) => keyword)).toContain('enum');
    },
  );

  it('have any id for terms in a schema where the site has no terms', () => {
    const taxonomy = { ...catalogue.taxonomy, themes: [] };
    const bare = { ...ground, catalogue: { ...catalogue, taxonomy } };
    const schema = apiFiles(data, HEAD, bare).find(({ path }) => path === schemaFile('figure'));
    expect(() =>
      new Ajv({ unknownFormats: 'ignore' }).compile(schema?.content ?? {}),
    ).not.toThrow();
  });

  it('are refused by the schema without a title, with an impossible month, and with no address', () => {
    const schema = files.get(schemaFile('event')) as object;
    const check = new Ajv({ unknownFormats: 'ignore' }).compile(schema);
    const event = data.event.find(({ sources }) => sources.length > 0);
    const dated = (edtf: string) => ({ ...event, date: { ...event?.date, edtf } });
    const cited = (url: string) => ({ ...event, sources: [{ ...event?.sources[0], url }] });
    expect(check(event)).toBe(true);
    expect(check({ ...event, title: {} })).toBe(false);
    for (const possible of ['2024-02-29', '2024-21', '2024-12-31/..'])
      expect(check(dated(possible)), possible).toBe(true);
    for (const none of ['2024-13', '2024-13-45', '2024-00-01', '2024-01-32', '2024-01-00'])
      expect(check(dated(none)), none).toBe(false);
    expect(check(cited('https://x.example/a b'))).toBe(true);
    expect(check(cited('not a url'))).toBe(false);
  });

  it('give a date its days, its precision and its certainty, and no day to an open end', () => {
    const open = data.event.find(({ id }) => id === 'open')?.date;
    expect(open).toMatchObject({ edtf: '2017~/..', earliest: '2017-01-01', latest: null });
    expect(open).toMatchObject({ precision: 'year', certainty: 'approximate', end: 'open' });
  });

  it('name the records that name one', () => {
    expect(data.source[0]?.namedBy).toContainEqual({ kind: 'event', id: 'hostile' });
  });

  it('come in parts beside the whole where that is too large for hosts', () => {
    const most = Math.max(...data.event.map((one) => JSON.stringify(one).length));
    const split = new Map(
      apiFiles(data, HEAD, ground, most).map(({ path, content }) => [path, content]),
    );
    const whole = split.get('api/v1/events.json') as { parts: string[]; events: object[] };
    expect(whole.events).toEqual(data.event);
    const parts = whole.parts.map((path) => split.get(path.slice(1)) as { events: object[] });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ events }) => events)).toEqual(data.event);
    expect(files.get('api/v1/events.json')).not.toHaveProperty('parts');
  });

  it('come in parts none of which is too large, with what stands around its records', () => {
    const [event] = data.event;
    if (!event) throw new Error('no event');
    const copies = Array.from({ length: 2000 }, (_, number) => ({ ...event, id: `e${number}` }));
    const share = MOST_BYTES / HOSTS_TAKE;
    const hostsTake = 300_000;
    const parts = apiFiles({ ...data, event: copies }, HEAD, ground, hostsTake * share)
      .filter(({ path }) => /events-part-\d+\.json$/.test(path))
      .map(({ content }) => Buffer.byteLength(JSON.stringify(content)));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.filter((bytes) => bytes > hostsTake)).toEqual([]);
    expect(Math.max(...parts)).toBeGreaterThan(hostsTake / 2);
  });

  it('count the records of each collection and name its file and schema', () => {
    const index = files.get('api/v1/index.json') as {
      collections: { name: string; count: number }[];
    };
    expect(index.collections.map(({ name, count }) => [name, count])).toEqual(
      RECORD_KINDS.map((kind) => [KINDS[kind].collection, data[kind].length]),
    );
  });

  it('have a description in which every reference leads somewhere', () => {
    const text = JSON.stringify(files.get('api/v1/openapi.json'));
    const { components } = JSON.parse(text) as { components: { schemas: object } };
    const named = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !Object.hasOwn(components.schemas, name ?? ''))).toEqual([]);
  });
});
