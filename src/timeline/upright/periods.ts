import { DAY, midnight, monthNumber } from '#domain/dates/calendar.ts';
import type { Bounds } from '../items/item.ts';

/** The stretches of the calendar that make a row each, from the finest on; `months` is 0 for those told in days. */
export const PERIODS = [
  { name: 'day', days: 1, months: 0 },
  { name: 'week', days: 7, months: 0 },
  { name: 'month', days: 30.44, months: 1 },
  { name: 'quarter', days: 91.31, months: 3 },
  { name: 'year', days: 365.25, months: 12 },
  { name: 'lustrum', days: 1826.2, months: 60 },
  { name: 'decade', days: 3652.4, months: 120 },
  { name: 'century', days: 36524, months: 1200 },
  { name: 'millennium', days: 365240, months: 12000 },
] as const;

export type Period = (typeof PERIODS)[number];

const LONGEST: Period = PERIODS[8];

/** The epoch was a Thursday; weeks begin on Monday. */
const MONDAY = 3;

/** The number of the period a moment lies in; the next one has the next number. */
export function numberOf({ days, months }: Period, at: number): number {
  if (months > 0) return Math.floor(monthNumber(at) / months);
  const day = Math.floor(at / DAY);
  return days === 7 ? Math.floor((day + MONDAY) / 7) : day;
}

/** The first moment of a period. */
export function beginOf({ days, months }: Period, number: number): number {
  if (months > 0) return midnight(0, number * months);
  return (days === 7 ? number * 7 - MONDAY : number) * DAY;
}

/** The stretch a period covers, up to the first moment of the next. */
export function stretchOf(period: Period, number: number): Bounds {
  return { from: beginOf(period, number), to: beginOf(period, number + 1) };
}

/** A finer period is taken only when its rows are so much higher than they must be, so that nothing flickers. */
const SLACK = 1.2;

/**
 * The finest period whose rows are at least `least` pixels high. The `present` one stays until its rows are too
 * low, or until a finer one has room to spare.
 */
export function periodFor(pixelsPerMs: number, least: number, present: Period | null): Period {
  const heightOf = ({ days }: Period) => days * DAY * pixelsPerMs;
  const finest = (room: number) => PERIODS.find((period) => heightOf(period) >= room) ?? LONGEST;
  if (!present || heightOf(present) < least) return finest(least);
  const finer = finest(least * SLACK);
  return finer.days < present.days ? finer : present;
}

/** Where a press on a row of a period leads: from a year to its decade, from a week to its quarter. */
const HOLDERS: Readonly<Record<Period['name'], Period['name']>> = {
  day: 'week',
  week: 'quarter',
  month: 'year',
  quarter: 'year',
  year: 'decade',
  lustrum: 'decade',
  decade: 'century',
  century: 'millennium',
  millennium: 'millennium',
};

/** The window that a press on a period leads to: the longer period that holds it, so of a year the decade. */
export function windowAround(period: Period, number: number): Bounds {
  const holder = PERIODS.find(({ name }) => name === HOLDERS[period.name]) ?? period;
  return stretchOf(holder, numberOf(holder, beginOf(period, number)));
}
