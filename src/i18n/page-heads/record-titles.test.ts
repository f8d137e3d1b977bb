import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { voiceOf } from '../voice.ts';
import { apartInTitle, recordTitle } from './record-titles.ts';

const said = (vi: string, en: string) => ({ vi, en });
const catalogue = joinRecords(
  trial.records({
    events: [
      trial.event('visit', { title: said('Thăm', 'Visit'), date: dateOf('2021-03-02') }),
      trial.event('visit-again', { title: said('Thăm', 'Visit'), date: dateOf('2023-05') }),
      trial.event('goals', { title: said('Ký kết', 'Goals') }),
    ],
    partners: [
      trial.partner('singapore', { name: said('Xinh-ga-po', 'Singapore'), country: 'SG' }),
    ],
    strategies: [trial.strategy('plan', { title: said('Đề án 2030', 'Plan 2030') })],
    sources: [
      trial.source('loan-2003', { title: 'Loan', publisher: 'MOFA', published: dateOf('2003') }),
      trial.source('loan-2007', { title: 'Loan', publisher: 'MOFA', published: dateOf('2007') }),
      trial.source('park-page', { title: 'Software Park', publisher: 'Wikipedia' }),
      trial.source('signed-vov', { title: 'Signed', publisher: 'VOV' }),
      trial.source('signed-vna', { title: 'Signed', publisher: 'VNA' }),
    ],
    organisations: [
      trial.organisation('park', { name: said('Công viên Phần mềm', 'Software Park') }),
    ],
  }),
);
const titled = (lang: string, kind: RecordKind, ...ids: string[]) => {
  const voice = voiceOf(catalogue.site, catalogue.taxonomy, lang);
  return ids.map((id) => recordTitle(catalogue, { kind, id }, voice));
};

describe('what a record’s heading says behind its name', () => {
  const apart = (lang: string, kind: RecordKind, id: string) =>
    apartInTitle(catalogue, { kind, id }, voiceOf(catalogue.site, catalogue.taxonomy, lang));

  it('is what tells its title from another', () => {
    expect(apart('en', 'event', 'visit')).toBe('(2 March 2021)');
    expect(apart('en', 'organisation', 'park')).toBe('(Organisation)');
    expect(apart('vi', 'source', 'loan-2003')).toBe('(năm 2003)');
  });

  it('is nothing where no other page has the name', () => {
    expect(apart('vi', 'organisation', 'park')).toBe('');
    expect(apart('en', 'strategy', 'plan')).toBe('');
  });
});

describe('the title of a record’s page', () => {
  it('is its name where no other page has it, a strategy’s its whole title', () => {
    expect(titled('en', 'strategy', 'plan')).toEqual(['Plan 2030']);
    expect(titled('vi', 'organisation', 'park')).toEqual(['Công viên Phần mềm']);
  });

  it('has the dates of events of one name', () => {
    expect(titled('en', 'event', 'visit', 'visit-again')).toEqual([
      'Visit (2 March 2021)',
      'Visit (May 2023)',
    ]);
  });

  it('has the publisher of sources of one title, or the date where one published both', () => {
    expect(titled('en', 'source', 'signed-vov', 'signed-vna')).toEqual([
      'Signed (VOV)',
      'Signed (VNA)',
    ]);
    expect(titled('vi', 'source', 'loan-2003', 'loan-2007')).toEqual([
      'Loan (năm 2003)',
      'Loan (năm 2007)',
    ]);
  });

  it('says what kind of record each is where kinds share a name, in that language alone', () => {
    expect(titled('en', 'source', 'park-page')).toEqual(['Software Park (Source)']);
    expect(titled('en', 'organisation', 'park')).toEqual(['Software Park (Organisation)']);
    expect(titled('vi', 'source', 'park-page')).toEqual(['Software Park']);
  });

  it('is not that of a list or a country', () => {
    expect(titled('en', 'event', 'goals')).toEqual(['Goals (Event)']);
    expect(titled('vi', 'event', 'goals')).toEqual(['Ký kết']);
    expect(titled('en', 'partner', 'singapore')).toEqual(['Singapore (Locality)']);
  });
});
