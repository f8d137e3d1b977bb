import { midnight, yearAt } from '#domain/dates/calendar.ts';
import { lastBefore } from '../items/extent.ts';
import type { Bounds, TimelineItem } from '../items/item.ts';
import { readEdge } from './edge.ts';
import type { View } from './view.ts';

/** The parameter of an address that asks for all of the future on the axis. */
export const PARAMETER = 'future';
export const OPEN = 'open';
/** A future of fewer years is no void. */
const LEAST_YEARS = 3;

/** What a page knows of its time: the axis as it comes, and its end once the break in it is opened. */
export interface Foldable {
  readonly bounds: Bounds;
  readonly home: View;
  /** Left out where the axis has no break. */
  readonly future?: number;
}

/**
 * Where the axis breaks off: the end of the year in which today and the beginning of every event lie. Behind it
 * nothing begins; what goes on runs into the break. Null where all of time is not much longer.
 */
export function breakOf(
  items: readonly Pick<TimelineItem, 'start' | 'end'>[],
  whole: Bounds,
  today: number,
): number | null {
  let last = today;
  for (const { start, end } of items) {
    const begins = start ?? (end === null ? last : lastBefore(end));
    last = Math.max(last, begins);
  }
  const ends = yearAt(lastBefore(whole.to));
  return ends - yearAt(last) >= LEAST_YEARS ? midnight(yearAt(last) + 1) : null;
}

/** What an address asks for: all of the future where it says so, or where its window reaches behind the break. */
export function unfolded<Data extends Foldable>(data: Data, search: string): Data {
  const { bounds, home, future } = data;
  if (future === undefined) return data;
  const whole = { from: bounds.from, to: future };
  const params = new URLSearchParams(search);
  const from = readEdge(params.get('from'), 'from') ?? home.from;
  const to = readEdge(params.get('to'), 'to') ?? home.to;
  // Who asks for more than there is on both sides asks for everything, as it comes.
  const isAll = from < bounds.from && to > future;
  const reaches = to > bounds.to && from < to && !isAll;
  if (params.get(PARAMETER) !== OPEN && !reaches) return data;
  const end = home.to === bounds.to ? future : home.to;
  return { ...data, bounds: whole, home: { ...home, to: end } };
}
