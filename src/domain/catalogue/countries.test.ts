import { describe, expect, it } from 'vitest';
import * as trial from './catalogue.test-records.ts';
import { joinRecords } from './catalogue.ts';
import { countriesOf, countriesOfEvent, figuresNamedAfter, foreignCountries } from './countries.ts';
import type { Records } from './records.ts';

const { relations, ...taxonomy } = trial.records().taxonomy;
const [sister] = relations;
if (!sister) throw new Error('no relation');
const MENTIONED = { ...sister, id: 'mentioned', partner: false };
const joined = (given: Partial<Records>) =>
  joinRecords(
    trial.records({ taxonomy: { ...taxonomy, relations: [sister, MENTIONED] }, ...given }),
  );
const ids = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id);

describe('countriesOf()', () => {
  it('gives the countries of records of every kind, each once', () => {
    const catalogue = joined({
      events: [trial.event('a', { countries: ['JP', 'KR'] })],
      partners: [trial.partner('b', { country: 'KR' })],
      people: [trial.person('c'), trial.person('d', { country: 'CU' })],
      organisations: [trial.organisation('e', { country: 'IS' })],
    });
    expect([...countriesOf(catalogue)].sort()).toEqual(['CU', 'IS', 'JP', 'KR']);
  });
});

describe('the countries of an event', () => {
  const catalogue = joined({ partners: [trial.partner('busan', { country: 'KR' })] });
  const of = (given: Parameters<typeof trial.event>[1]) =>
    countriesOfEvent(catalogue, trial.event('a', given));

  it('are those it names', () => {
    expect(of({ countries: ['JP'], partners: ['busan'] })).toEqual(['JP']);
  });

  it('are those of its partners where it names none, each once', () => {
    expect(of({ partners: ['busan', 'busan'] })).toEqual(['KR']);
    expect(of({ partners: ['nowhere'] })).toEqual([]);
  });
});

describe('foreignCountries()', () => {
  const agreement = trial.agreement('memo', [trial.stage('signed', '2001')]);
  const countries = foreignCountries(
    joined({
      events: [
        trial.event('named', { countries: ['KR', 'VN'] }),
        trial.event('by-partner', { partners: ['busan'] }),
        trial.event('alone', { countries: ['IS'] }),
      ],
      partners: [
        trial.partner('busan', { agreements: [agreement] }),
        trial.partner('jeju', { relation: 'mentioned' }),
      ],
      people: [trial.person('kim', { country: 'KR' }), trial.person('mai', { country: 'VN' })],
      organisations: [
        trial.organisation('consulate', { country: 'KR', kind: 'foreign-mission' }),
        trial.organisation('bank', { country: 'KR', kind: 'company' }),
      ],
    }),
  );

  it('leave out the city’s own', () => {
    expect([...countries.keys()]).toEqual(['IS', 'KR']);
  });

  it('gather what is of each', () => {
    const korea = countries.get('KR');
    expect(ids(korea?.events).sort()).toEqual(['by-partner', 'named']);
    expect(ids(korea?.partners)).toEqual(['busan']);
    expect(ids(korea?.places)).toEqual(['jeju']);
    expect(korea?.agreements.map(({ partner, agreement: { id } }) => [partner.id, id])).toEqual([
      ['busan', 'memo'],
    ]);
    expect(ids(korea?.people)).toEqual(['kim']);
    expect(ids(korea?.missions)).toEqual(['consulate']);
    expect(ids(korea?.organisations)).toEqual(['bank']);
  });

  it('have one of a single event too', () => {
    expect(countries.get('IS')).toMatchObject({ partners: [], people: [], agreements: [] });
    expect(ids(countries.get('IS')?.events)).toEqual(['alone']);
  });

  it('are none where there is nothing', () => {
    expect(foreignCountries(joined({})).size).toBe(0);
  });
});

describe('figuresNamedAfter()', () => {
  const catalogue = joined({
    figures: [
      { ...trial.figure('fdi'), name: { vi: 'Vốn của Nga', en: 'Russian investment' } },
      { ...trial.figure('other'), name: { vi: 'Vốn ngang giá', en: 'Par value' } },
      { ...trial.figure('forum'), name: { vi: 'Khách dự diễn đàn Porto' } },
    ],
  });

  it('finds whole names, in any language', () => {
    expect(ids(figuresNamedAfter(catalogue, ['Nga', 'Porto']))).toEqual(['fdi', 'forum']);
    expect(ids(figuresNamedAfter(catalogue, ['Par']))).toEqual(['other']);
  });

  it('finds none where there is no name to look for', () => {
    expect(figuresNamedAfter(catalogue, [])).toEqual([]);
  });
});
