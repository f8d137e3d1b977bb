import { DAY } from '#domain/dates/calendar.ts';
import { lastBefore } from '../items/extent.ts';
import type { Bounds, TimelineItem } from '../items/item.ts';

/** How long (ms) a date of so coarse a precision may last, where it tells no month. */
const UNITS: Readonly<Partial<Record<TimelineItem['precision'], number>>> = {
  season: 91 * DAY,
  year: 365 * DAY,
  decade: 3652 * DAY,
  century: 36_524 * DAY,
};

/** True for a date that tells no month. */
export function isCoarse({ precision }: Pick<TimelineItem, 'precision'>): boolean {
  return UNITS[precision] !== undefined;
}

/**
 * The moment (ms, UTC) an event is counted at, so that each has one: where it begins or, when no month is known,
 * the middle of the season, year or decade it begins in; without a beginning, its end.
 */
export function momentOf(
  { start, end, precision }: Pick<TimelineItem, 'start' | 'end' | 'precision'>,
  bounds: Bounds,
): number {
  if (start === null) return end === null ? bounds.from : lastBefore(end);
  const unit = UNITS[precision] ?? 0;
  return start + Math.min(unit, end === null ? unit : lastBefore(end) - start) / 2;
}
