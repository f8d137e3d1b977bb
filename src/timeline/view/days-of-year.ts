import { DAY, type TimelineItem } from '../items/item.ts';

/** What goes on longer is of no one day. */
const LONGEST = 31;

/** The days of the year on which an item took place, as `04-30`; none where its sources name no day. */
export function daysOfYear({
  start,
  end,
  precision,
}: Pick<TimelineItem, 'start' | 'end' | 'precision'>): string[] {
  if (precision !== 'day' || start === null) return [];
  const count = Math.round(((end ?? start + DAY) - start) / DAY);
  if (count > LONGEST) return [];
  return Array.from({ length: count }, (_, place) => dayOfYear(start + place * DAY));
}

/** The day of the year of a moment, ms UTC, as `04-30`. */
export function dayOfYear(moment: number): string {
  return new Date(moment).toISOString().slice(-19, -14);
}

/** A moment of a day written as `04-30`, in a year that has them all; null when none has it. */
export function momentOfDay(written: string): number | null {
  const ms = Date.parse(`2000-${written}T00:00:00Z`);
  return Number.isNaN(ms) || dayOfYear(ms) !== written ? null : ms;
}
