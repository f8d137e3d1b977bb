import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { voiceOf } from '../voice.ts';
import { LEAST_LENGTH } from './description.ts';
import { recordDescription } from './record-descriptions.ts';

const said = (vi: string, en: string) => ({ vi, en });
const long = 'A delegation of the city came and signed a memorandum on trade.';
const { site } = trial.records();
const catalogue = joinRecords(
  trial.records({
    site: {
      ...site,
      tagline: said('Từ năm 1975.', 'Events and ties since 1975, each with a source.'),
    },
    events: [
      trial.event('long', { summary: said('x', long), organisations: ['park'] }),
      trial.event('half', {
        title: said('Nửa', 'Half'),
        summary: { vi: `${long} Nửa.` },
        sources: [],
      }),
      trial.event('untranslated', {
        title: { vi: 'Chưa' },
        summary: { vi: `${long} Chưa.` },
        sources: [],
      }),
      trial.event('brief', {
        title: said('Mở', 'Opened'),
        summary: said('Mở cửa.', 'It opened.'),
        people: ['mayor'],
      }),
      trial.event('once', { summary: said('y', `${long} Twice.`), title: said('Lần 1', 'First') }),
      trial.event('twice', {
        summary: said('y', `${long} Twice.`),
        title: said('Lần 2', 'Second'),
      }),
    ],
    figures: [
      {
        ...trial.figure('trade', [
          trial.observation('2019', 5, { timeKind: 'period' }),
          trial.observation('2021', 8, { timeKind: 'period', qualifier: 'more-than' }),
          trial.observation('2030', 20, { timeKind: 'period', estimate: 'forecast' }),
        ]),
        name: said('Thương mại', 'Trade'),
        unit: said('tỷ USD', 'USD billion'),
        definition: said('Hai chiều.', 'Both ways.'),
      },
    ],
    people: [trial.person('mayor', { name: { und: 'Yum' }, roles: [trial.role('Mayor', '2023')] })],
    organisations: [trial.organisation('park', { name: said('Công viên', 'Park'), country: 'SG' })],
    sources: [
      trial.source('press', { title: 'Ký', publisher: 'VOV', published: dateOf('2023-05-03') }),
      trial.source('bare', { title: 'A note', titleIs: 'described', kind: 'other' }),
    ],
  }),
);
const now = Date.UTC(2024, 0, 1);
const described = (lang: string, kind: RecordKind, id: string) => {
  const voice = voiceOf(catalogue.site, catalogue.taxonomy, lang);
  return recordDescription(kind, id, { catalogue, voice, now });
};

describe('the description of a record’s page', () => {
  it('has no summary of another language, unless the whole page is in that one', () => {
    expect(described('vi', 'event', 'half')).toBe(`${long} Nửa.`);
    expect(described('en', 'event', 'half')).toBe(
      'Half. Event. Events and ties since 1975, each with a source.',
    );
    expect(described('en', 'event', 'untranslated')).toBe(`${long} Chưa.`);
  });

  it('is the editors’ summary where it says enough', () => {
    expect(described('en', 'event', 'long')).toBe(long);
  });

  it('takes in more of the record where the summary is brief', () => {
    const text = described('en', 'event', 'brief');
    expect(text).toMatch(/^It opened\. Opened\. Event\. /);
    expect(text.length).toBeGreaterThanOrEqual(LEAST_LENGTH);
  });

  it('is led by the title where two have the same summary', () => {
    expect(described('en', 'event', 'once')).toBe(`First: ${long} Twice.`);
    expect(described('en', 'event', 'twice')).toBe(`Second: ${long} Twice.`);
  });

  it('says of a source what it is, who published it when, and how many records cite it', () => {
    expect(described('en', 'source', 'press')).toBe(
      '“Ký”, VOV, 3 May 2023. Press (Vietnamese). Cited by 7 records of this chronicle.',
    );
    expect(described('vi', 'source', 'press')).toBe(
      '“Ký”, VOV, 3.5.2023. Báo chí (Tiếng Việt). 7 bản ghi của niên biểu dẫn nguồn này.',
    );
    expect(described('en', 'source', 'bare')).toBe(
      '[A note], date not known. Other (Vietnamese). Nothing cites this source yet.',
    );
  });

  it('says of a figure its values from when to when, and the latest that was counted', () => {
    expect(described('en', 'figure', 'trade')).toBe(
      'Trade: 3 values from 2019 to 2030; latest more than USD 8 billion (2021). Both ways.',
    );
  });

  it('says of people and bodies what they are and in how many events they are named', () => {
    expect(described('en', 'person', 'mayor')).toMatch(
      /^Yum; Mayor\. Named in 1 event \(2023\)\. /,
    );
    expect(described('en', 'organisation', 'park')).toMatch(
      /^Park: .*, Singapore\. Named in 1 event \(2023\)\./,
    );
  });
});
