import { midnight, yearAt } from '#domain/dates/calendar.ts';
import { yearOf, yearsOf } from '#domain/dates/compare.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import type { Event } from '#domain/records/event.ts';
import { roundYears } from '../drawings/axis.ts';
import type { Strip } from '../drawings/strip.ts';

/** Columns that can be told apart in a conversation's small picture. */
const MOST_COLUMNS = 64;
/** The fewest events that a column of one dot, two, three … stands for. */
const LEVELS = [1, 2, 5, 12, 30, 75];

/**
 * All events by the year in which each began, from the first year that the chronicle spans to the current one or the last
 * that an event reaches. Columns have few levels: a further event seldom changes one, and pictures stay as they are.
 */
export function stripOf(
  events: readonly Pick<Event, 'date'>[],
  span: { from: number },
  now: number,
): Strip {
  const years = events.map(({ date }) => yearOf(date));
  const ends = events.map(({ date }) => yearsOf(date).at(-1) ?? yearOf(date));
  const present = yearAt(now);
  const first = years.reduce((least, year) => Math.min(least, year), span.from);
  const last = ends.reduce((most, year) => Math.max(most, year), Math.max(first, present));
  const all = last - first + 1;
  const step = roundYears((years) => all / years <= MOST_COLUMNS) ?? all;
  const from = Math.floor(first / step) * step;
  const counts = new Array<number>(Math.floor((last - from) / step) + 1).fill(0);
  for (const year of years) {
    const column = Math.floor((year - from) / step);
    counts[column] = (counts[column] ?? 0) + 1;
  }
  const levels = counts.map((count) => LEVELS.filter((least) => count >= least).length);
  const ahead = Math.floor((present - from) / step) + 1;
  return { as: 'strip', from, step, levels, ahead, mark: null, lit: [] };
}

/** The column of a strip that a date begins in. */
export function columnOf({ from, step }: Strip, date: ChronicleDate): number {
  return Math.floor((yearOf(date) - from) / step);
}

/** The years of a date with their fractions; an end that is open or not known lies at the other one. */
export function yearsOfDate({ earliest, latest }: ChronicleDate): { from: number; to: number } {
  const ends = [earliest, latest].filter(Number.isFinite);
  const [start = 0, end = start] = ends.map(fractional);
  return { from: start, to: end };
}

function fractional(moment: number): number {
  const year = yearAt(moment);
  const begin = midnight(year);
  return year + (moment - begin) / (midnight(year + 1) - begin);
}
