import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import { event, records } from './catalogue.test-records.ts';
import { joinRecords } from './catalogue.ts';
import {
  besidePage,
  decadeOf,
  decadePeriod,
  decadesWithPage,
  eventsOfPeriod,
  isWithin,
  monthOf,
  yearPeriod,
  yearsWithPage,
} from './period.ts';

const having = (...dates: string[]) =>
  joinRecords(
    records({ events: dates.map((date, index) => event(`e${index}`, { date: dateOf(date) })) }),
  );

describe('the years that have a page', () => {
  it('are those with events, and one without between two that have some', () => {
    expect(yearsWithPage(having('1982', '1984-05', '1985'))).toEqual([1982, 1983, 1984, 1985]);
  });

  it('are no more than the edges of a long gap, and none beyond the first and the last event', () => {
    expect(yearsWithPage(having('1126', '1990'))).toEqual([1126, 1127, 1989, 1990]);
  });

  it('are none without events', () => {
    expect(yearsWithPage(having())).toEqual([]);
    expect(decadesWithPage(having())).toEqual([]);
  });
});

describe('a decade', () => {
  it.each([
    [1990, 1990],
    [1999, 1990],
    [9, 0],
    [-1, -10],
  ])('that %i lies in begins with %i', (year, first) => {
    expect(decadeOf(year)).toBe(first);
  });

  it('has a page where one of its years has an event', () => {
    expect(decadesWithPage(having('1982', '1984-05', '2001'))).toEqual([1980, 2000]);
  });

  it('has the events of its ten years, in time order', () => {
    const found = eventsOfPeriod(
      having('1990', '1989-12-31', '1999-12', '2000'),
      decadePeriod(1990),
    );
    expect(found.map(({ date }) => date.written)).toEqual(['1990', '1999-12']);
  });
});

describe('isWithin()', () => {
  it.each([
    ['2023', true],
    ['2023-12-31', true],
    ['2023-05/2023-06', true],
    ['2022/2023', false],
    ['2023/..', false],
    ['202X', false],
  ])('%s lies within 2023: %s', (date, within) => {
    expect(isWithin(dateOf(date), yearPeriod(2023))).toBe(within);
  });
});

describe('monthOf()', () => {
  it.each([
    ['2023-04-26', 3],
    ['2023-12', 11],
    ['2023-02/2023-05', 1],
    ['2023', null],
    ['2023-22', null],
  ])('of %s is %s', (date, month) => {
    expect(monthOf({ date: dateOf(date) })).toBe(month);
  });
});

describe('besidePage()', () => {
  it('gives the nearest pages, and none at the ends', () => {
    expect(besidePage([1982, 1990, 1991], 1990)).toEqual({ previous: 1982, next: 1991 });
    expect(besidePage([1982], 1982)).toEqual({ previous: null, next: null });
  });
});
