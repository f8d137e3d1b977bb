import { describe, expect, it } from 'vitest';
import { itemWith } from '../fixtures.ts';
import { dayOfYear, daysOfYear, momentOfDay } from './days-of-year.ts';

describe('the days of the year of an item', () => {
  it.each([
    ['2023-04-26', ['04-26']],
    ['2023-12-30/2024-01-02', ['12-30', '12-31', '01-01', '01-02']],
    ['2024-02-29', ['02-29']],
    ['0044-03-15', ['03-15']],
    // No source names a day.
    ['2023-04', []],
    ['2023', []],
    ['../2023-04-26', []],
    // An exhibition of a quarter of a year is of no one day.
    ['2023-01-01/2023-03-31', []],
  ])('of %s are %j', (date, days) => {
    expect(daysOfYear(itemWith({ date }))).toEqual(days);
  });

  it('are of the day that begins at a moment', () => {
    expect(dayOfYear(Date.UTC(2026, 10, 29))).toBe('11-29');
  });
});

describe('a day of the year', () => {
  it('is one that some year has', () => {
    expect(momentOfDay('02-29')).toBe(Date.UTC(2000, 1, 29));
    for (const text of ['02-30', '13-01', '00-10', '04-31', '4-1', '']) {
      expect(momentOfDay(text)).toBeNull();
    }
  });
});
