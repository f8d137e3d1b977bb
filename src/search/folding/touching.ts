import { midnight } from '#domain/dates/calendar.ts';
import type { DateMention } from './dates.ts';

type NamedDate = Pick<DateMention, 'year' | 'month' | 'day'>;

/** A longer time than a month says nothing of one day of any year: each such day is in it. */
const LONGEST = 31 * 86_400_000;

/**
 * True when a named day or month and the time from `first` to `last` (ms, UTC, both included) have
 * a moment in common. A day without a year touches only times of a month or less.
 */
export function touches(date: NamedDate, first: number, last: number): boolean {
  if (date.year !== null) return meets(date, date.year, first, last);
  if (last - first >= LONGEST) return false;
  const years = [first, last].map((moment) => new Date(moment).getUTCFullYear());
  return years.some((year) => meets(date, year, first, last));
}

function meets({ month, day }: NamedDate, year: number, first: number, last: number): boolean {
  const from = midnight(year, month - 1, day ?? 1);
  const until = day === null ? midnight(year, month, 1) : midnight(year, month - 1, day + 1);
  return first < until && last >= from;
}
