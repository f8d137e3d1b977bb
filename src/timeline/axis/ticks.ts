import { midnight, monthNumber } from '#domain/dates/calendar.ts';
import type { Bounds } from '../items/item.ts';
import { DAY } from '../items/item.ts';

export type TickUnit = 'day' | 'month' | 'year';

/** A step of the calendar between one tick and the next. */
export interface CalendarStep {
  readonly unit: TickUnit;
  readonly count: number;
  /** Its usual length in days, to be compared with the room a label needs. */
  readonly days: number;
}

/** Steps a reader counts in, finest first: there is no "every four days" and no "every seven years". */
export const STEPS: readonly CalendarStep[] = [
  { unit: 'day', count: 1, days: 1 },
  // Every second day restarts at each month, so that the first is always named.
  { unit: 'day', count: 2, days: 2 },
  // 1, 6, 11, 16, 21, 26: sixths of a month.
  { unit: 'day', count: 5, days: 5 },
  // 1 and 16: halves of a month.
  { unit: 'day', count: 15, days: 15 },
  { unit: 'month', count: 1, days: 30.44 },
  // Quarters.
  { unit: 'month', count: 3, days: 91.3 },
  // Halves of a year.
  { unit: 'month', count: 6, days: 182.6 },
  { unit: 'year', count: 1, days: 365.25 },
  { unit: 'year', count: 2, days: 730.5 },
  // The rhythm of plans and terms of office.
  { unit: 'year', count: 5, days: 1826 },
  { unit: 'year', count: 10, days: 3652 },
  { unit: 'year', count: 25, days: 9131 },
  { unit: 'year', count: 50, days: 18_262 },
  { unit: 'year', count: 100, days: 36_524 },
  { unit: 'year', count: 250, days: 91_310 },
  { unit: 'year', count: 500, days: 182_621 },
  { unit: 'year', count: 1000, days: 365_242 },
  { unit: 'year', count: 2500, days: 913_106 },
];

/** A tick of the axis. */
export interface Tick {
  /** Midnight UTC it stands at. */
  readonly at: number;
  /** The unit its label should name: a year among months, a month among days. */
  readonly names: TickUnit;
  /** True where a larger unit begins than the step counts in. */
  readonly major: boolean;
}

/** The finest step whose ticks stand at least `room` pixels apart. */
export function stepFor(pixelsPerMs: number, room: number): CalendarStep {
  const fits = STEPS.find((step) => step.days * DAY * pixelsPerMs >= room);
  return fits ?? (STEPS.at(-1) as CalendarStep);
}

/** All ticks of `step` within the window, ends included, in order. */
export function ticksOf(window: Bounds, step: CalendarStep): Tick[] {
  const candidates = { day: dayStarts, month: monthStarts, year: yearStarts }[step.unit];
  return candidates(window, step.count)
    .filter((at) => at >= window.from && at <= window.to)
    .map((at) => tickAt(at, step.unit));
}

function tickAt(at: number, unit: TickUnit): Tick {
  const date = new Date(at);
  const newMonth = date.getUTCDate() === 1;
  const newYear = newMonth && date.getUTCMonth() === 0;
  if (newYear) return { at, names: 'year', major: unit !== 'year' };
  if (newMonth && unit === 'day') return { at, names: 'month', major: true };
  return { at, names: unit, major: false };
}

function yearStarts(window: Bounds, count: number): number[] {
  const first = Math.floor(new Date(window.from).getUTCFullYear() / count) * count;
  const last = new Date(window.to).getUTCFullYear();
  return every(first, last, count).map((year) => midnight(year));
}

function monthStarts(window: Bounds, count: number): number[] {
  const first = Math.floor(monthNumber(window.from) / count) * count;
  return every(first, monthNumber(window.to), count).map((month) => midnight(0, month));
}

function dayStarts(window: Bounds, count: number): number[] {
  const months = every(monthNumber(window.from), monthNumber(window.to), 1);
  return months.flatMap((month) => {
    const length = new Date(midnight(0, month + 1, 0)).getUTCDate();
    const days = every(1, length, count);
    // A tick on the 31st would crowd the first of the next month.
    const kept = days.filter((day) => day === 1 || length - day + 1 >= count / 1.5);
    return kept.map((day) => midnight(0, month, day));
  });
}

function every(first: number, last: number, count: number): number[] {
  const length = Math.max(0, Math.floor((last - first) / count) + 1);
  return Array.from({ length }, (_, index) => first + index * count);
}
