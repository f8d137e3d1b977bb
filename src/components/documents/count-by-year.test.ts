import { describe, expect, it } from 'vitest';
import { countByYear } from './count-by-year.ts';

describe('countByYear()', () => {
  it('counts the rows of each year and the part set apart, and leaves out those of no year', () => {
    const rows = [
      { year: 2020, kept: true },
      { year: 2020, kept: false },
      { year: null, kept: true },
      { year: 1975, kept: false },
    ];
    const years = countByYear(
      rows,
      ({ year }) => year,
      ({ kept }) => kept,
    );
    expect(years).toEqual([
      { year: 2020, count: 2, part: 1 },
      { year: 1975, count: 1, part: 0 },
    ]);
  });

  it('has no year for no rows', () => {
    expect(
      countByYear(
        [],
        () => null,
        () => true,
      ),
    ).toEqual([]);
  });
});
