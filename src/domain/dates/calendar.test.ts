import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, midnight, monthNumber, yearsBefore } from './calendar.ts';

describe('a midnight', () => {
  it.each([
    [50, 2, 1, '0050-03-01'],
    [0, 0, 1, '0000-01-01'],
    [99, 11, 31, '0099-12-31'],
    [1859, 1, 17, '1859-02-17'],
    [-1, 0, 1, '-000001-01-01'],
    [10_000, 0, 1, '+010000-01-01'],
  ])('of the year %i is of that very year', (year, month, day, iso) => {
    expect(isoDay(midnight(year, month, day))).toBe(iso);
  });
  it('runs over into the next month or year, also in the first century', () => {
    expect(isoDay(midnight(4, 2, 0))).toBe('0004-02-29');
    expect(isoDay(midnight(99, 12))).toBe('0100-01-01');
    expect(isoDay(midnight(0, 12 * 2023 + 3, 26))).toBe('2023-04-26');
  });
  it('is begun by its own number of months', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 120_000 }), (months) => {
        expect(monthNumber(midnight(0, months))).toBe(months);
        expect(monthNumber(midnight(0, months) - 1)).toBe(months - 1);
      }),
    );
  });
});

describe('the same day years before', () => {
  it('is found in any year, the first hundred too', () => {
    expect(isoDay(yearsBefore(Date.UTC(2026, 10, 28, 7), 3))).toBe('2023-11-28');
    expect(isoDay(yearsBefore(midnight(51, 4, 7), 3))).toBe('0048-05-07');
  });
});
