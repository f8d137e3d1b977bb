import { isoDay } from '#domain/dates/calendar.ts';
import { endOf, startOf } from '#domain/dates/compare.ts';
import type { ChronicleDate, DatePoint } from '#domain/dates/edtf-date.ts';
import type { DocumentTime } from '#search/documents.ts';

/** The ISO day by which a date sorts: the first it may mean. */
export function sortDayOf(date: ChronicleDate): string {
  return dayOf(startOf(date)?.earliest ?? date.latest);
}

/** A date as the search keeps it: what is stated, and from when to when it may reach. */
export function timeOf(date: ChronicleDate): DocumentTime {
  const points = [startOf(date), endOf(date)].filter((point) => point !== null);
  return {
    named: [...new Set(points.flatMap(namedBy))],
    first: dayOf(date.earliest),
    last: dayOf(date.latest),
  };
}

/** A season, decade or century names no day, month or year. */
function namedBy({ precision, written }: DatePoint): string[] {
  const named = written.replace(/[?~%]/g, '');
  if (precision === 'season') return [named.slice(0, 4)];
  return ['day', 'month', 'year'].includes(precision) ? [named] : [];
}

/** "" for a moment beyond all dates, where an end is open. */
function dayOf(moment: number): string {
  return Number.isFinite(moment) ? isoDay(moment) : '';
}
