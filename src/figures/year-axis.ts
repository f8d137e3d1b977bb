import { ticks } from 'd3';
import { midnight, yearAt } from '#domain/dates/calendar.ts';

/** A stretch of calendar years drawn from left to right; places on it are percent of its width. */
export interface YearAxis {
  /** First moment (ms, UTC) of its first year. */
  readonly from: number;
  /** First moment (ms, UTC) after its last year. */
  readonly to: number;
  /** Years to be written, each at the place it begins at. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** Place of the day it is drawn for. */
  readonly now: number;
}

/** Fewer years would make a month as wide as a story. */
const FEWEST_YEARS = 6;
/** Years that stand apart in the width of a phone. */
const MOST_TICKS = 5;

/** An axis of whole years that has room for all moments (ms, UTC; infinite ones are left out) and for `now`. */
export function yearAxis(moments: readonly number[], now: number): YearAxis {
  const years = [...moments.filter(Number.isFinite), now].map(yearAt);
  const last = Math.max(...years) + 1;
  const first = Math.min(Math.min(...years), last + 1 - FEWEST_YEARS);
  const ends = { from: midnight(first), to: midnight(last + 1) };
  const whole = ticks(first, last, MOST_TICKS).filter(Number.isInteger);
  return {
    ...ends,
    ticks: whole.map((year) => ({ year, x: placeOn(ends, midnight(year)) })),
    now: placeOn(ends, now),
  };
}

/** Place of a moment (ms, UTC), 0 to 100; one beyond an end stands at the end. */
export function placeOn({ from, to }: Pick<YearAxis, 'from' | 'to'>, moment: number): number {
  const share = (Math.min(to, Math.max(from, moment)) - from) / (to - from);
  return Math.round(share * 10_000) / 100;
}
