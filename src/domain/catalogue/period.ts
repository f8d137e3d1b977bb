import { oncePerObject } from '../../made-once.ts';
import { midnight } from '../dates/calendar.ts';
import { startOf } from '../dates/compare.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import type { Event } from '../records/event.ts';
import type { Catalogue } from './catalogue.ts';
import type { YearRun } from './gaps.ts';
import { eventsOfYear } from './in-time.ts';

/** Years of a decade. */
const DECADE = 10;

/** The first year of the decade that a year lies in. */
export function decadeOf(year: number): number {
  return Math.floor(year / DECADE) * DECADE;
}

export function yearPeriod(year: number): YearRun {
  return { from: year, to: year };
}

export function decadePeriod(first: number): YearRun {
  return { from: first, to: first + DECADE - 1 };
}

/** Each year of a period, ascending. */
export function yearsOfPeriod({ from, to }: YearRun): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The events filed under the years of a period, in time order. */
export function eventsOfPeriod(catalogue: Catalogue, period: YearRun): readonly Event[] {
  return yearsOfPeriod(period).flatMap((year) => eventsOfYear(catalogue, year));
}

/** First and last moment of a period (ms, UTC). */
export function boundsOf({ from, to }: YearRun): readonly [first: number, last: number] {
  return [midnight(from), midnight(to + 1) - 1];
}

/** True when all of a date lies in the period. */
export function isWithin({ earliest, latest }: ChronicleDate, period: YearRun): boolean {
  const [first, last] = boundsOf(period);
  return earliest >= first && latest <= last;
}

/** The month (0 to 11) an event begins in; null where its source knows no more than the year. */
export function monthOf({ date }: Pick<Event, 'date'>): number | null {
  const start = startOf(date);
  const isKnown = start !== null && (start.precision === 'month' || start.precision === 'day');
  return isKnown ? new Date(start.earliest).getUTCMonth() : null;
}

/**
 * The years that have a page, ascending: those with events, and one without where the year before or
 * after it has some, so that a reader who turns the pages meets the gap and is told of it.
 */
export const yearsWithPage = oncePerObject(({ years }: Pick<Catalogue, 'years'>) => {
  const [first = 0, last = -1] = [years[0], years.at(-1)];
  const near = years.flatMap((year) => [year - 1, year, year + 1]);
  return [...new Set(near)].filter((year) => year >= first && year <= last).sort((a, b) => a - b);
});

/** The first years of the decades that have events, ascending. */
export const decadesWithPage = oncePerObject(({ years }: Pick<Catalogue, 'years'>) => [
  ...new Set(years.map(decadeOf)),
]);

/** The pages before and after one in a row of years; null at the ends. */
export function besidePage(pages: readonly number[], page: number) {
  return {
    previous: pages.findLast((other) => other < page) ?? null,
    next: pages.find((other) => other > page) ?? null,
  };
}
