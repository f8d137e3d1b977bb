import { isoDay } from '#domain/dates/calendar.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { extentOf, lastBefore } from '../items/extent.ts';
import { DAY } from '../items/item.ts';
import type { SharedRow } from './row.ts';

/** Days of the longest stretch that may lie across a calendar as a banner. */
const LONGEST = 31;

/** Why a date has no days of its own in a calendar. */
export const DAYLESS = ['open', 'unsure', 'coarse', 'long'] as const;
export type Dayless = (typeof DAYLESS)[number];

interface CalendarDays {
  readonly first: string;
  readonly last: string;
}

type DatedRow = Pick<SharedRow, 'start' | 'end' | 'approximate' | 'precision'>;

/** The days of a row in a calendar; or why it has none, since any day would be a false one. */
export function calendarDaysOf(row: DatedRow): CalendarDays | Dayless {
  const { start, end, approximate, precision } = row;
  if (start === null || end === null) return 'open';
  if (approximate) return 'unsure';
  if (precision !== 'day') return 'coarse';
  const days = Math.round((Date.parse(end) - Date.parse(start)) / DAY) + 1;
  return days > LONGEST ? 'long' : { first: start, last: end };
}

/** True when a date has days of its own in a calendar. */
export function hasCalendarDays(date: ChronicleDate): boolean {
  const { start, end, startSoft, endSoft, precision } = extentOf(date);
  const days = calendarDaysOf({
    start: start === null ? null : isoDay(start),
    end: end === null ? null : isoDay(lastBefore(end)),
    approximate: startSoft || endSoft,
    precision,
  });
  return typeof days !== 'string';
}

/** How many rows have days in a calendar, and how many have none for each reason. */
export function countDays(rows: readonly SharedRow[]): Readonly<Record<Dayless | 'days', number>> {
  const counts = { days: 0, open: 0, unsure: 0, coarse: 0, long: 0 };
  for (const row of rows) {
    const days = calendarDaysOf(row);
    counts[typeof days === 'string' ? days : 'days']++;
  }
  return counts;
}
