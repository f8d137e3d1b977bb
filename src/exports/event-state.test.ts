import Ajv from 'ajv';
import { csvParse } from 'd3';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { schemaFile } from '#i18n/data-paths.ts';
import { voiceOf } from '#i18n/voice.ts';
import { apiFiles } from './data/api-files.ts';
import { publishedData } from './data/published.ts';
import { recordLd } from './json-ld/record-ld.ts';
import { linkedFiles } from './linked/linked-files.ts';
import { tableFiles } from './tables/table-files.ts';

/* One word for the state of one event in every file, on the day of the data and not on that of the build. */

const given = made.records({
  events: [
    made.event('was', { date: dateOf('2025-06-01') }),
    made.event('off', { date: dateOf('2025-06-01'), status: 'cancelled' }),
    made.event('read', { date: dateOf('2025-06-01'), status: 'planned' }),
    made.event('unread', { date: dateOf('2025-09'), status: 'planned' }),
    made.event('ahead', { date: dateOf('2026-02'), status: 'planned' }),
  ],
});
const site = { ...given.site, readUntil: { events: dateOf('2025-08-31') } };
const catalogue = joinRecords({ ...given, site });
const published = publishedData({
  catalogue,
  now: Date.UTC(2027, 0, 1),
  release: '2026-01-01',
  bodies: { event: new Map(), partner: new Map(), strategy: new Map() },
  base: '/',
  address: (path) => path,
});
const { data, head, ground } = published;

const STATES = {
  was: ['held', 'held'],
  off: ['cancelled', 'cancelled'],
  read: ['planned', 'unconfirmed'],
  unread: ['planned', 'not-updated'],
  ahead: ['planned', 'planned'],
};
const WORDS = ['status', 'state'];

describe('The state of an event', () => {
  it('is the same in JSON, as its schema has it', () => {
    const files = new Map(apiFiles(data, head, ground).map(({ path, content }) => [path, content]));
    const check = new Ajv({ unknownFormats: 'ignore' }).compile(
      files.get(schemaFile('event')) as object,
    );
    expect(data.event.filter((one) => check(one) !== true)).toEqual([]);
    expect(check({ ...data.event[0], state: 'visit' })).toBe(false);
    expect(
      Object.fromEntries(data.event.map(({ id, status, state }) => [id, [status, state]])),
    ).toEqual(STATES);
  });

  it('is the same in the table, whose description names all it may be', () => {
    const files = new Map(tableFiles(published).map(({ path, text }) => [path, text]));
    const rows = csvParse((files.get('data/events.csv') ?? '').replace(/^\u{FEFF}/u, ''));
    expect(
      Object.fromEntries(rows.map((row) => [row['id'], [row['status'], row['state']]])),
    ).toEqual(STATES);
    const described = JSON.parse(files.get('data/datapackage.json') ?? '') as {
      resources: { name: string; schema: { fields: { name: string; constraints?: object }[] } }[];
    };
    const fields = described.resources.find(({ name }) => name === 'events')?.schema.fields;
    expect(fields?.find(({ name }) => name === 'state')?.constraints).toEqual({
      required: true,
      enum: ['held', 'planned', 'cancelled', 'unconfirmed', 'not-updated'],
    });
    expect(fields?.find(({ name }) => name === 'status')?.constraints).toEqual({
      required: true,
      enum: ['held', 'planned', 'cancelled'],
    });
  });

  it('is the same in what the page tells programs', () => {
    const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'vi', '/');
    const told = data.event.map((one) => {
      const [thing] = (
        recordLd('event', one, { voice, head, origin: null, base: '/' }) as {
          '@graph': { additionalProperty: { name: string; value: string }[] }[];
        }
      )['@graph'];
      const of = (name: string) =>
        thing?.additionalProperty.find((property) => property.name === name)?.value;
      return [one.id, WORDS.map(of)];
    });
    expect(Object.fromEntries(told)).toEqual(STATES);
  });

  it('is the same in linked data, where nothing unconfirmed counts as scheduled', () => {
    const text = linkedFiles(published).find(({ path }) => path.endsWith('.ttl'))?.text ?? '';
    const baseIRI = 'https://a.example/data/x.ttl';
    const quads = new Parser({ baseIRI, format: 'text/turtle' }).parse(text);
    const objects = (subject: string, property: string) =>
      quads
        .filter((quad) => quad.subject.value === subject)
        .filter((quad) => quad.predicate.value === `https://schema.org/${property}`)
        .map(({ object }) => object.value);
    const of = (id: string) => `https://a.example/su-kien/${id}/`;
    const told = Object.keys(STATES).map((id) => {
      const properties = new Map(
        objects(of(id), 'additionalProperty').map((each) => [
          objects(each, 'name')[0],
          objects(each, 'value')[0],
        ]),
      );
      return [id, WORDS.map((word) => properties.get(word))];
    });
    expect(Object.fromEntries(told)).toEqual(STATES);
    const unscheduled = Object.keys(STATES).filter((id) => !objects(of(id), 'eventStatus').length);
    expect(unscheduled).toEqual(['read', 'unread']);
  });
});
