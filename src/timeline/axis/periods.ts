import { DAY, midnight, monthNumber } from '#domain/dates/calendar.ts';
import type { Bounds } from '../items/item.ts';

export type PeriodUnit = 'day' | 'week' | 'month' | 'year';

/** So many of a unit of the calendar. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly count: number;
}

export const A_DAY: Period = { unit: 'day', count: 1 };
export const A_MONTH: Period = { unit: 'month', count: 1 };
export const A_YEAR: Period = { unit: 'year', count: 1 };

const DAYS: Readonly<Record<PeriodUnit, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };

/** The usual length of a period in days. */
export function daysIn({ unit, count }: Period): number {
  return DAYS[unit] * count;
}

/** Weeks begin on Mondays; the first day of 1970 was a Thursday. */
const FIRST_MONDAY = 4;

/** The number of the period a moment lies in; the next one has the next number. */
export function numberOf({ unit, count }: Period, at: number): number {
  return Math.floor(placeOf(at, unit) / count);
}

function placeOf(at: number, unit: PeriodUnit): number {
  if (unit === 'year') return new Date(at).getUTCFullYear();
  if (unit === 'month') return monthNumber(at);
  const day = Math.floor(at / DAY);
  return unit === 'day' ? day : Math.floor((day - FIRST_MONDAY) / 7);
}

/** The first moment of a period. */
export function beginOf({ unit, count }: Period, number: number): number {
  const place = number * count;
  if (unit === 'year') return midnight(place);
  if (unit === 'month') return midnight(0, place);
  return (unit === 'day' ? place : place * 7 + FIRST_MONDAY) * DAY;
}

/** True where one of the periods begins with the very moment. */
export function begins(period: Period, at: number): boolean {
  return at === beginOf(period, numberOf(period, at));
}

/** The stretch a period covers, up to the first moment of the next. */
export function stretchOf(period: Period, number: number): Bounds {
  return { from: beginOf(period, number), to: beginOf(period, number + 1) };
}

/** The moments at which a period begins within the window, ends included, in order. */
export function startsIn(window: Bounds, period: Period): number[] {
  const starts = [];
  for (let number = numberOf(period, window.from); ; number++) {
    const at = beginOf(period, number);
    if (at > window.to) return starts;
    if (at >= window.from) starts.push(at);
  }
}
