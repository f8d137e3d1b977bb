import { describe, expect, it } from 'vitest';
import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { voiceOf } from '#i18n/voice.ts';
import { allData, type RecordData } from '../data/collections.ts';
import { ground as groundOf, HEAD } from '../data/ground.test-records.ts';
import { dataLd } from './dataset-ld.ts';
import type { Thing } from './ld-parts.ts';
import { recordLd } from './record-ld.ts';

const HOSTILE = 'a,"b"\n& <i> </script> ]]> 🙂';
const records = made.records({
  events: [
    made.event('hostile', { title: { vi: HOSTILE }, date: dateOf('2024-05'), countries: ['JP'] }),
    made.event('vague', { date: dateOf('2017~'), status: 'cancelled', sources: [] }),
    made.event('long', { date: dateOf('2024-05-01/2024-06') }),
    made.event('open', { date: dateOf('2017/..') }),
    made.event('placed', {
      date: dateOf('2024-05'),
      status: 'planned',
      place: { vi: 'Huế' },
      countries: ['JP'],
      confidence: 'low',
      doubt: { vi: 'Một nguồn' },
    }),
    made.event('ahead', { date: dateOf('2030'), status: 'planned' }),
  ],
  partners: [made.partner('busan', { wikidata: 'Q16520' })],
  strategies: [made.strategy('plan')],
  figures: [made.figure('trade', [made.observation('2020', 4), made.observation('2022', 5)])],
  sources: [made.source('press')],
  people: [
    made.person('someone', {
      roles: [made.role('Chủ tịch', '2011'), made.role('Chủ tịch', '2016')],
    }),
  ],
  organisations: [made.organisation('body')],
});
const catalogue = joinRecords(records);
const data = allData(groundOf(catalogue));
const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'vi', '/base/');
const ground = { voice, head: HEAD, origin: 'https://a.example', base: '/base/' };

function thingsOf<K extends RecordKind>(kind: K, one: RecordData<K>): readonly Thing[] {
  return (recordLd(kind, one, ground) as { '@graph': Thing[] })['@graph'];
}
const eventLd = (id: string) => {
  const one = data.event.find((each) => each.id === id);
  if (!one) throw new Error(id);
  return thingsOf('event', one)[0];
};

/** What readers of such descriptions ask of each type. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Event: ['name', 'description', 'additionalProperty', 'url'],
  Dataset: ['name', 'description', 'license', 'creator', 'distribution', 'url'],
  City: ['name', 'geo', 'url'],
  AdministrativeArea: ['name', 'geo', 'url'],
  CreativeWork: ['name', 'url'],
  Person: ['name', 'url'],
  Organization: ['name', 'url'],
  GovernmentOrganization: ['name', 'url'],
  BreadcrumbList: ['itemListElement'],
};

describe('A record for search engines', () => {
  it.each(RECORD_KINDS)('has what its type asks for, and its place in the site: %s', (kind) => {
    for (const one of data[kind]) {
      const [about, crumbs] = thingsOf(kind, one as RecordData<typeof kind>);
      for (const each of [about, crumbs]) {
        const wanted = REQUIRED[each?.['@type'] ?? ''];
        expect(wanted, each?.['@type']).toBeDefined();
        expect(wanted?.filter((name) => each?.[name] === undefined)).toEqual([]);
      }
      const items = crumbs?.['itemListElement'] as Thing[];
      expect(items.map(({ position }) => position)).toEqual([1, 2, 3]);
      expect(items.map(({ item }) => String(item)).join(' ')).toMatch(
        /^(https:\/\/a\.example\/\S+ ?){3}$/,
      );
    }
  });

  it('gives a date as exact as its source: a month is no day', () => {
    expect(eventLd('hostile')).toMatchObject({ startDate: '2024-05' });
    expect(eventLd('long')).toMatchObject({ startDate: '2024-05-01', endDate: '2024-06' });
    expect(eventLd('open')).toMatchObject({ startDate: '2017' });
    expect(eventLd('open')).not.toHaveProperty('endDate');
  });

  it('gives no date that is only about one, and says what the source says', () => {
    expect(eventLd('vague')).not.toHaveProperty('startDate');
    expect(eventLd('vague')).toMatchObject({ temporalCoverage: '2017~' });
  });

  it('says of what was called off that it was', () => {
    expect(eventLd('vague')).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  });

  it('is where its place is known, never in the countries it is about', () => {
    expect(eventLd('hostile')).toMatchObject({ about: [{ '@type': 'Country' }] });
    expect(eventLd('hostile')).not.toHaveProperty('location');
    expect(eventLd('placed')).toMatchObject({ location: { '@type': 'Place', name: 'Huế' } });
  });

  it('says how sure it is, and calls nothing scheduled that nobody confirms', () => {
    const sure = (id: string) =>
      (eventLd(id)?.['additionalProperty'] as Thing[]).map(({ name, value }) => [name, value]);
    expect(sure('placed')).toEqual([
      ['status', 'planned'],
      ['state', 'unconfirmed'],
      ['confidence', 'low'],
      ['doubt', 'Một nguồn'],
    ]);
    expect(eventLd('placed')).not.toHaveProperty('eventStatus');
    expect(sure('vague')).toContainEqual(['state', 'cancelled']);
    expect(sure('ahead')).toContainEqual(['state', 'planned']);
    expect(sure('hostile')).toContainEqual(['state', 'held']);
  });

  it('names a title that was held twice once', () => {
    const [someone] = data.person;
    expect(someone && thingsOf('person', someone)[0]?.['jobTitle']).toEqual(['Chủ tịch']);
  });

  it('names the same thing in Wikidata, where somebody looked it up', () => {
    const [busan] = data.partner;
    const [someone] = data.person;
    if (!busan || !someone) throw new Error('no records');
    expect(thingsOf('partner', busan)[0]).toMatchObject({
      sameAs: 'http://www.wikidata.org/entity/Q16520',
    });
    expect(thingsOf('person', someone)[0]).not.toHaveProperty('sameAs');
  });

  it('never says what is not known', () => {
    for (const kind of RECORD_KINDS)
      for (const one of data[kind])
        expect(JSON.stringify(thingsOf(kind, one as RecordData<typeof kind>))).not.toMatch(
          /:(null|""|\[\])[,}]/,
        );
  });
});

describe('The data for search engines', () => {
  it('are one set, with its version, its licence and its files', () => {
    const files = ['data/events.csv', 'data/partners.geojson', 'api/v1/events.json'];
    const [about] = (dataLd(files, ground) as { '@graph': Thing[] })['@graph'];
    expect(about).toMatchObject({
      '@type': 'Dataset',
      version: HEAD.version,
      isAccessibleForFree: true,
    });
    expect(about?.['distribution']).toEqual([
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: 'https://a.example/base/data/events.csv',
      },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/geo+json',
        contentUrl: 'https://a.example/base/data/partners.geojson',
      },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: 'https://a.example/base/api/v1/events.json',
      },
    ]);
  });

  it('of a figure have a description of the length that catalogues of data take', () => {
    for (const definition of ['', 'Short.', 'x'.repeat(400)]) {
      const [figure] = data.figure;
      if (!figure) throw new Error('no figure');
      const [about] = thingsOf('figure', { ...figure, definition: { en: definition } });
      const description = String(about?.['description']);
      expect(description).toContain(definition);
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(5000);
    }
  });

  it('of a figure say the time they cover', () => {
    const [figure] = data.figure;
    if (!figure) throw new Error('no figure');
    expect(thingsOf('figure', figure)[0]).toMatchObject({
      temporalCoverage: '2020-01-01/2022-12-31',
    });
  });
});
