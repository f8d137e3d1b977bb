import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { event, records } from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { newestWholeYears } from './newest-years.ts';

function catalogueOf(...years: string[]) {
  const events = years.map((year, place) => event(`e${place}`, { date: dateOf(year) }));
  return joinRecords(records({ events }));
}

describe('the years on the page of the newest events', () => {
  it('are the newest ones, whole, until there are enough events', () => {
    const catalogue = catalogueOf('1975', '1976', '1990', '1990', '2020', '2021');
    expect(newestWholeYears(catalogue, 3)).toEqual([2021, 2020, 1990]);
    expect(newestWholeYears(catalogue, 1)).toEqual([2021]);
  });

  it('are all where there are few events, and none where there is none', () => {
    expect(newestWholeYears(catalogueOf('1975', '2020'), 40)).toEqual([2020, 1975]);
    expect(newestWholeYears(catalogueOf(), 40)).toEqual([]);
  });
});
