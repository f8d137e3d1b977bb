import { midnight, monthNumber } from '#domain/dates/calendar.ts';
import { DAY } from '../items/item.ts';

/** Stretches of the calendar, each of so many months, that a chronicle is counted by. */
export interface Bins {
  readonly months: number;
  /** Where each begins and, after the last, where that ends; ms since the beginning of the bounds. */
  readonly edges: Float64Array;
  /** The middle of each, where its dots stand; of one that reaches beyond the bounds not beyond them. */
  readonly middles: Float64Array;
}

/** Units of counting, months: month, quarter, half a year, year … a thousand years. */
const UNITS = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 3000, 6000, 12_000];
const MONTH = 30.436_875 * DAY;
/** The narrowest a unit may be, pixels: dots side by side are still dots. */
export const LEAST_BIN = 3.4;

/** The shortest unit, at least `least` months, whose dots have room side by side. */
export function monthsPerBin(pixelsPerMs: number, least: number): number {
  const fits = (months: number) => months >= least && months * MONTH * pixelsPerMs >= LEAST_BIN;
  return UNITS.find(fits) ?? 12_000;
}

/** All units that a stretch of time touches, locked to the calendar. */
export function binsOver(
  { from, to }: { readonly from: number; readonly to: number },
  months: number,
): Bins {
  const first = Math.floor(monthNumber(from) / months);
  const count = Math.floor(monthNumber(to) / months) - first + 1;
  const edges = new Float64Array(count + 1);
  for (let at = 0; at <= count; at++) edges[at] = midnight(0, (first + at) * months) - from;
  return { months, edges, middles: middlesOf(edges, to - from) };
}

function middlesOf(edges: Float64Array, length: number): Float64Array {
  const middles = new Float64Array(edges.length - 1);
  for (let at = 0; at < middles.length; at++) {
    const middle = ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2;
    middles[at] = Math.min(length, Math.max(0, middle));
  }
  return middles;
}
