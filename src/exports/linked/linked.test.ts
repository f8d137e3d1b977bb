import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { describe, expect, it } from 'vitest';
import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { publishedData } from '../data/published.ts';
import { linkedFiles } from './linked-files.ts';

/* What is written, read back by libraries that know the formats. */

const BASE = 'https://a.example/data/chronicle';
const HOSTILE = 'a,"b" \\ \' """ \n\t\u0001 & <i> ]]> 🙂 @en ^^x ü';
const SCHEMA = 'https://schema.org/';
const catalogue = joinRecords(
  made.records({
    events: [
      made.event('hostile', {
        title: { vi: HOSTILE, en: 'x' },
        date: dateOf('2017~'),
        place: { und: HOSTILE },
        partners: ['busan'],
        countries: ['JP'],
      }),
      made.event('open', { date: dateOf('2017-03-01/..'), status: 'cancelled', sources: [] }),
      made.event('month', { date: dateOf('2017-02') }),
      made.event('doubtful', { date: dateOf('1975-05-11?') }),
      made.event('ahead', { date: dateOf('2030-03-01'), status: 'planned' }),
      made.event('over', {
        date: dateOf('2020-03-01'),
        status: 'planned',
        confidence: 'low',
        doubt: { vi: HOSTILE },
      }),
    ],
    partners: [
      made.partner('busan', {
        wikidata: 'Q16520',
        agreements: [made.agreement('first', [made.stage('signed', '1995-11')])],
      }),
    ],
    strategies: [made.strategy('plan')],
    figures: [made.figure('trade', [made.observation('2020', 4.5), made.range('2021', 1, 2)])],
    sources: [made.source('press', { title: HOSTILE, url: 'https://x.example/?a=<b>|"c" d' })],
    people: [made.person('someone')],
    organisations: [made.organisation('body', { kind: 'national' })],
  }),
);
const published = publishedData({
  catalogue,
  now: Date.UTC(2026, 0, 1),
  release: null,
  bodies: { event: new Map(), partner: new Map(), strategy: new Map() },
  base: '/',
  address: (path) => path,
});
const files = linkedFiles(published);
const textOf = (ending: string) => files.find(({ path }) => path.endsWith(ending))?.text ?? '';
const read = (text: string) => new Parser({ baseIRI: BASE, format: 'text/turtle' }).parse(text);
const quads = read(textOf('.ttl'));

/** The statements in an order that is the same for the same ones, whatever things without addresses are called. */
function canonical(nquads: string): Promise<string> {
  const input = { inputFormat: 'application/n-quads', algorithm: 'RDFC-1.0' };
  return jsonld.canonize(nquads, { ...input, format: 'application/n-quads' });
}

const subjectsOf = (type: string) =>
  quads
    .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type)
    .map(({ subject }) => subject.value);
const objectsOf = (subject: string, property: string) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === property)
    .map(({ object }) => object);

describe('The chronicle as linked data', () => {
  it('says the same in Turtle and in JSON-LD, to the last statement', async () => {
    const turtle = new Writer({ format: 'application/n-quads' }).quadsToString(quads);
    const document = JSON.parse(textOf('.jsonld')) as object;
    const json = await jsonld.toRDF(document, { base: BASE, format: 'application/n-quads' });
    expect(await canonical(json)).toBe(await canonical(turtle));
  });

  it('has each record once, at the address of its page', () => {
    expect(subjectsOf(`${SCHEMA}Event`)).toEqual(
      catalogue.events.map(({ id }) => `https://a.example/su-kien/${id}/`),
    );
    expect(subjectsOf(`${SCHEMA}City`)).toHaveLength(catalogue.partners.length);
    expect(subjectsOf(`${SCHEMA}Person`).filter((id) => id.startsWith('https:'))).toHaveLength(1);
    expect(subjectsOf(`${SCHEMA}GovernmentOrganization`)).toContain(
      'https://a.example/to-chuc/body/',
    );
    const values = catalogue.figures.flatMap(({ observations }) => observations);
    expect(subjectsOf(`${SCHEMA}Observation`)).toHaveLength(values.length);
  });

  it('has words as they are, whatever signs are in them, and their languages', () => {
    const names = objectsOf('https://a.example/su-kien/hostile/', `${SCHEMA}name`);
    expect(names.map(({ value, language }) => [language, value])).toEqual([
      ['vi', HOSTILE],
      ['en', 'x'],
    ]);
  });

  const AT = 'http://www.cidoc-crm.org/cidoc-crm/';
  const spanOf = (event: string) =>
    objectsOf(`https://a.example/su-kien/${event}/`, `${AT}P4_has_time-span`)[0]?.value ?? '';
  const endsOf = (span: string) =>
    ['P82a_begin_of_the_begin', 'P82b_end_of_the_end'].map((end) =>
      objectsOf(span, AT + end).map(({ value }) => value),
    );

  it('has a date as its source states it, with the first and the last day it may mean', () => {
    const [written] = objectsOf(
      spanOf('month'),
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    );
    expect(written).toMatchObject({
      value: '2017-02',
      datatype: { value: 'http://id.loc.gov/datatypes/edtf/EDTF' },
    });
    expect(endsOf(spanOf('month'))).toEqual([['2017-02-01'], ['2017-02-28']]);
  });

  it.each(['hostile', 'doubtful'])(
    'asserts no bounds of a date that is %s: nobody knows how wide it is',
    (id) => {
      expect(spanOf(id)).not.toBe('');
      expect(endsOf(spanOf(id))).toEqual([[], []]);
    },
  );

  it('has the place of an event as its place alone, and the countries as what it is about', () => {
    const of = (property: string) =>
      objectsOf('https://a.example/su-kien/hostile/', SCHEMA + property).map(({ value }) => value);
    const countries = subjectsOf(`${SCHEMA}Country`);
    expect(of('location')).toHaveLength(1);
    expect(subjectsOf(`${SCHEMA}Place`)).toEqual(of('location'));
    expect(of('about').filter((each) => countries.includes(each))).toHaveLength(1);
  });

  it('tells apart what was held, is planned, was not confirmed and was called off', () => {
    const sure = (id: string) =>
      objectsOf(`https://a.example/su-kien/${id}/`, `${SCHEMA}additionalProperty`).map(
        ({ value }) => ['name', 'value'].map((part) => objectsOf(value, SCHEMA + part)[0]?.value),
      );
    const scheduled = (id: string) =>
      objectsOf(`https://a.example/su-kien/${id}/`, `${SCHEMA}eventStatus`).map((o) => o.value);
    expect(sure('hostile')).toContainEqual(['state', 'held']);
    expect(sure('open')).toContainEqual(['state', 'cancelled']);
    expect(scheduled('open')).toEqual([`${SCHEMA}EventCancelled`]);
    expect(sure('ahead')).toContainEqual(['state', 'planned']);
    expect(sure('over')).toEqual([
      ['status', 'planned'],
      ['state', 'unconfirmed'],
      ['confidence', 'low'],
      ['doubt', HOSTILE],
    ]);
    expect(scheduled('over')).toEqual([]);
  });

  it('says of the title of a source whether it is printed', () => {
    const [said] = objectsOf('https://a.example/nguon/press/', `${SCHEMA}additionalProperty`);
    const of = (part: string) => objectsOf(said?.value ?? '', SCHEMA + part)[0]?.value;
    expect([of('name'), of('value')]).toEqual(['titleIs', catalogue.sources[0]?.titleIs]);
  });

  it('leads to sources, and to the same thing in Wikidata', () => {
    expect(
      objectsOf('https://a.example/su-kien/hostile/', `${SCHEMA}citation`).map(
        ({ value }) => value,
      ),
    ).toEqual(['https://a.example/nguon/press/']);
    expect(
      objectsOf('https://a.example/dia-phuong/busan/', `${SCHEMA}sameAs`).map(({ value }) => value),
    ).toEqual(['http://www.wikidata.org/entity/Q16520']);
  });

  it('says which data it is', () => {
    const [set = ''] = subjectsOf(`${SCHEMA}Dataset`);
    expect(objectsOf(set, `${SCHEMA}version`).map(({ value }) => value)).toEqual([
      published.head.version,
    ]);
  });

  it('comes in parts too where it is too large for hosts: together they say all of it', () => {
    const parts = linkedFiles(published, 2500).filter(({ path }) => path.includes('-part-'));
    expect(parts.length).toBeGreaterThan(4);
    const turtle = parts.filter(({ path }) => path.endsWith('.ttl'));
    expect(turtle.flatMap(({ text }) => read(text))).toHaveLength(quads.length);
    const graphs = parts
      .filter(({ path }) => path.endsWith('.jsonld'))
      .map(({ text }) => (JSON.parse(text) as { '@graph': object[] })['@graph'].length);
    const whole = (JSON.parse(textOf('.jsonld')) as { '@graph': object[] })['@graph'];
    expect(graphs.reduce((sum, count) => sum + count, 0)).toBe(whole.length);
  });
});
