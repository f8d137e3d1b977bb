import { range } from 'd3';
import type { YearRun } from '#domain/catalogue/gaps.ts';

/** How many of what is counted fall into a year, and how many of them are of the part set apart. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
  readonly part: number;
}

/** One column: a year, or as many as are drawn together. Places in percent of the width and of the height. */
interface YearColumn {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly partHeight: number;
  /** True where all of its years are named as gaps. */
  readonly isGap: boolean;
}

export interface YearColumns {
  readonly columns: readonly YearColumn[];
  /** Years written below, at the middle of their columns. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** The most in one column; at least 1. */
  readonly most: number;
}

/** Columns beyond these many would be thinner than a reader can tell apart. */
const MOST_COLUMNS = 120;
/** Years below the drawing that stand apart on a phone. */
const MOST_TICKS = 6;
const ROUND = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000];

/** The columns of all years from the first to the last, empty ones among them. */
export function yearColumns(
  years: readonly YearCount[],
  { reach, gaps }: { readonly reach: YearRun; readonly gaps: readonly YearRun[] },
): YearColumns {
  const from = Math.min(reach.from, ...years.map(({ year }) => year));
  const to = Math.max(reach.to, ...years.map(({ year }) => year));
  const step = roundAbove((to - from + 1) / MOST_COLUMNS);
  const sums = sumsBy(years, step);
  const starts = range(floorTo(from, step), to + 1, step);
  const isMissing = (year: number) => gaps.some((gap) => gap.from <= year && year <= gap.to);
  const most = Math.max(1, ...[...sums.values()].map(({ count }) => count));
  const columns = starts.map((start, index): YearColumn => {
    const { count, part } = sums.get(start) ?? { count: 0, part: 0 };
    const ends = { from: Math.max(start, from), to: Math.min(start + step - 1, to) };
    return {
      ...ends,
      x: (index / starts.length) * 100,
      width: 100 / starts.length,
      height: (count / most) * 100,
      partHeight: (part / most) * 100,
      isGap: range(ends.from, ends.to + 1).every(isMissing),
    };
  });
  return { columns, ticks: ticksOf(columns, to - from + 1), most };
}

function sumsBy(years: readonly YearCount[], step: number) {
  const sums = new Map<number, { count: number; part: number }>();
  for (const { year, count, part } of years) {
    const start = floorTo(year, step);
    const sum = sums.get(start) ?? { count: 0, part: 0 };
    sums.set(start, {
      count: sum.count + count,
      part: sum.part + part,
    });
  }
  return sums;
}

function ticksOf(columns: readonly YearColumn[], span: number) {
  const step = roundAbove(span / MOST_TICKS);
  return columns.flatMap(({ from, to, x, width }) => {
    const year = Math.ceil(from / step) * step;
    return year <= to ? [{ year, x: x + width / 2 }] : [];
  });
}

function roundAbove(wanted: number): number {
  return ROUND.find((step) => step >= wanted) ?? 10_000;
}

function floorTo(year: number, step: number): number {
  return Math.floor(year / step) * step;
}
