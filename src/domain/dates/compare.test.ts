import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  endOf,
  hasBegun,
  isAfter,
  isExact,
  middleOf,
  startOf,
  yearOf,
  yearsOf,
} from './compare.ts';
import { dateOf } from './edtf-date.ts';

const written = fc.oneof(
  fc.integer({ min: 1975, max: 2045 }).map(String),
  fc
    .date({ min: new Date('1975-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom('2017~', '2017-09?', '2021/2026', '2022/..', '../2022', '201X'),
);

describe('compareDates()', () => {
  const order = (...texts: string[]) =>
    texts
      .map(dateOf)
      .sort(compareDates)
      .map((date) => date.written);

  it('puts the earlier first', () => {
    expect(order('2023-04-26', '1995-11-03', '2017-09')).toEqual([
      '1995-11-03',
      '2017-09',
      '2023-04-26',
    ]);
  });

  it('puts the more exact first where two begin together', () => {
    expect(order('2017', '2017-01-01', '2017-01', '2017/2019')).toEqual([
      '2017-01-01',
      '2017-01',
      '2017',
      '2017/2019',
    ]);
  });

  it('puts what has no known start before everything else', () => {
    expect(order('1975', '../2022')).toEqual(['../2022', '1975']);
  });

  it('orders by the text where two mean the same, so that order is total', () => {
    expect(order('2017~', '2017', '2017?')).toEqual(['2017', '2017?', '2017~']);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(written, written, written, (x, y, z) => {
        const [a, b, c] = [dateOf(x), dateOf(y), dateOf(z)];
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('startOf() and endOf()', () => {
  it('give the point itself for a single date', () => {
    expect(startOf(dateOf('2017-09'))?.written).toBe('2017-09');
    expect(endOf(dateOf('2017-09'))?.written).toBe('2017-09');
  });

  it('give the ends of a period', () => {
    expect(startOf(dateOf('2021/2026'))?.written).toBe('2021');
    expect(endOf(dateOf('2021/2026'))?.written).toBe('2026');
  });

  it('give nothing for an end that is open or unknown', () => {
    expect(endOf(dateOf('2022/..'))).toBeNull();
    expect(startOf(dateOf('/2022'))).toBeNull();
  });
});

describe('yearOf()', () => {
  it.each([
    ['2023-12-31', 2023],
    ['2021/2026', 2021],
    ['2022/..', 2022],
    ['../2022', 2022],
    ['201X', 2010],
  ])('%s is filed under %i', (text, year) => {
    expect(yearOf(dateOf(text))).toBe(year);
  });
});

describe('middleOf()', () => {
  it('is half way through what a date may mean', () => {
    expect(middleOf(dateOf('2023-04-26'))).toBe(
      (Date.UTC(2023, 3, 26) + Date.UTC(2023, 3, 27) - 1) / 2,
    );
  });

  it('is the known end where the other is open', () => {
    expect(middleOf(dateOf('2023/..'))).toBe(Date.UTC(2023, 0));
    expect(middleOf(dateOf('../2023'))).toBe(Date.UTC(2024, 0) - 1);
  });
});

describe('yearsOf()', () => {
  it.each([
    ['2023-12-31', [2023]],
    ['2022-12-30/2023-01-02', [2022, 2023]],
    ['2021/2024', [2021, 2022, 2023, 2024]],
    ['2022/..', [2022]],
    ['../2022', [2022]],
  ])('%s touches %j', (text, years) => {
    expect(yearsOf(dateOf(text))).toEqual(years);
  });
});

describe('isExact()', () => {
  it.each(['2023-04-26', '2017-03-21/2017-03-24'])('is true for %s', (text) => {
    expect(isExact(dateOf(text))).toBe(true);
  });

  it.each(['2023-04', '2023', '2023-04-26~', '2023-04-26?', '2023-04-26/..', '2023-04/2023-05-01'])(
    'is false for %s',
    (text) => {
      expect(isExact(dateOf(text))).toBe(false);
    },
  );
});

describe('isAfter() and hasBegun()', () => {
  const noon = Date.UTC(2023, 3, 26, 12);

  it('a day that has begun is not ahead', () => {
    expect(isAfter(dateOf('2023-04-26'), noon)).toBe(false);
    expect(hasBegun(dateOf('2023-04-26'), noon)).toBe(true);
  });

  it('the next day is ahead', () => {
    expect(isAfter(dateOf('2023-04-27'), noon)).toBe(true);
    expect(hasBegun(dateOf('2023-04-27'), noon)).toBe(false);
  });

  it('a year that contains the moment may have begun, and is not ahead', () => {
    expect(isAfter(dateOf('2023'), noon)).toBe(false);
    expect(hasBegun(dateOf('2023'), noon)).toBe(true);
  });

  it('what has no known start has always begun', () => {
    expect(hasBegun(dateOf('../2045'), noon)).toBe(true);
  });
});
