import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inYears, joinYears, readYears, writeYears } from './years.ts';

describe('a run of years', () => {
  it.each([
    ['2017', { from: 2017, to: 2017 }],
    ['1994-2025', { from: 1994, to: 2025 }],
    ['2000-', { from: 2000, to: null }],
    ['-2010', { from: null, to: 2010 }],
    ['50-938', { from: 50, to: 938 }],
  ])('is read from %s and written so again', (written, range) => {
    expect(readYears(written)).toEqual(range);
    expect(writeYears(range)).toBe(written);
  });

  it.each(['', '-', '20x7', '2020-2010', '12345', '2010-2012-2014'])(
    'is not in “%s”',
    (written) => {
      expect(readYears(written)).toBeNull();
    },
  );

  it('has all its years, however long it is', () => {
    const within = (years: readonly string[]) => years.filter((year) => inYears(year, ['50-2026']));
    expect(within(['49', '50', '1428', '2026', '2027'])).toEqual(['50', '1428', '2026']);
    expect(inYears('2040', ['2000-'])).toBe(true);
    expect(inYears('1999', ['2000-', '-1990'])).toBe(false);
  });

  it('joins with those it meets, and no year is lost or added', () => {
    expect(joinYears(['2018', '2017', '2023', 'x', '2015-2017'])).toEqual(['2015-2018', '2023']);
    expect(joinYears(['2000-', '1990-2001', '-1980'])).toEqual(['-1980', '1990-']);
    const years = fc.integer({ min: 0, max: 60 });
    const ranges = fc.array(
      fc
        .tuple(years, years)
        .map(([a, b]) => writeYears({ from: Math.min(a, b), to: Math.max(a, b) })),
    );
    fc.assert(
      fc.property(ranges, years, (written, year) => {
        expect(inYears(String(year), joinYears(written))).toBe(inYears(String(year), written));
      }),
    );
  });
});
