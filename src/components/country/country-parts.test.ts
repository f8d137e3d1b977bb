import { describe, expect, it } from 'vitest';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { foreignCountries } from '#domain/catalogue/countries.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { voiceOf } from '#i18n/voice.ts';
import { countsInWords, eventParts, namesAbout, regionsIn } from './country-parts.ts';

const with1 = (id: string, ...countries: string[]) => trial.event(id, { countries });
const catalogue = joinRecords(
  trial.records({
    events: [with1('a', 'JP', 'KR'), with1('b', 'KR'), with1('c', 'FR'), with1('d', 'VN')],
    partners: [trial.partner('lyon', { country: 'FR', name: { und: 'Lyon' } })],
    people: [trial.person('far', { country: 'AQ' })],
  }),
);
const country = (code: string) => {
  const found = foreignCountries(catalogue).get(code);
  if (!found) throw new Error(code);
  return found;
};

describe('the regions', () => {
  it('stand by their events, and what belongs to none last', () => {
    const told = regionsIn(catalogue).map(({ code, events, partners }) => [code, events, partners]);
    expect(told).toEqual([
      ['030', 2, 0],
      ['155', 1, 1],
      [null, 0, 0],
    ]);
  });

  it('have their countries by their events', () => {
    const [east] = regionsIn(catalogue);
    expect(east?.countries.map(({ code }) => code)).toEqual(['KR', 'JP']);
  });
});

describe('the events of a country', () => {
  it('come in pages, the newest first', () => {
    const many = Array.from({ length: 250 }, (_, at) =>
      trial.event(`e${at}`, { date: dateOf(String(1500 + at)) }),
    );
    const parts = eventParts({ events: many });
    expect(parts.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(parts[0]?.[0]?.id).toBe('e249');
  });

  it('have one page where there are none', () => {
    expect(eventParts({ events: [] })).toEqual([[]]);
  });
});

describe('countsInWords()', () => {
  const { site, taxonomy } = catalogue;
  const voice = voiceOf(site, taxonomy, 'en');

  it('leaves out what there is none of', () => {
    expect(countsInWords(country('FR'), voice)).toEqual(['1 partner locality', '1 event']);
    expect(countsInWords(country('AQ'), voice)).toEqual(['1 person']);
  });
});

describe('namesAbout()', () => {
  it('are the country’s in every language, and its partners’', () => {
    expect(namesAbout(catalogue, country('FR'))).toEqual(['Pháp', 'Lyon']);
  });
});
