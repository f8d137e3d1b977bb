import type { YearCount } from '#figures/year-columns.ts';

/** How many rows fall into each year, and how many of them are set apart; those of no year count for none. */
export function countByYear<Row>(
  rows: readonly Row[],
  yearOf: (row: Row) => number | null,
  isPart: (row: Row) => boolean,
): YearCount[] {
  const byYear = Map.groupBy(rows, yearOf);
  return [...byYear].flatMap(([year, own]) =>
    year === null ? [] : [{ year, count: own.length, part: own.filter(isPart).length }],
  );
}
