import { figure, observation } from '../catalogue/catalogue.test-records.ts';
import { dateOf } from '../dates/edtf-date.ts';
import type { Figure, Observation } from '../records/figure.ts';
import type { Objective, Target } from '../records/strategy.ts';
import type { Reading } from './question.ts';
import { readObjective } from './reading.ts';

/** A day in a year without a target in these tests. */
export const TODAY = Date.UTC(2026, 10, 28);
/** When all targets of these tests were set, unless one says otherwise. */
const SET = Date.UTC(2022, 0, 1);

const UNIT = { vi: 'đoàn', en: 'delegations' };
export const PERCENT = { und: '%' };

export function target(value: number, year: number | null, given: Partial<Target> = {}): Target {
  const plain = { value, min: null, max: null, qualifier: 'exact', unit: UNIT } as const;
  return { ...plain, aimsAt: 'level', from: null, year, ...given };
}

/** A target between two numbers. */
export function between(min: number, max: number, year: number, given: Partial<Target> = {}) {
  return target(0, year, { value: null, min, max, qualifier: 'range', ...given });
}

export function baseline(value: number, at: string, unit: Target['unit'] = UNIT) {
  const plain = { value, min: null, max: null, qualifier: 'exact' } as const;
  return { ...plain, unit, at: dateOf(at) };
}

/** Levels at a moment, as `['2024-12-31', 80]`. */
export function levels(...values: readonly (readonly [string, number])[]): Observation[] {
  return values.map(([time, value]) => observation(time, value));
}

/** Amounts of a year, as `[2024, 80]`. */
export function yearly(...values: readonly (readonly [number, number])[]): Observation[] {
  return values.map(([year, value]) => ofYear(year, value));
}

export function ofYear(year: number, value: number, given: Partial<Observation> = {}) {
  return observation(String(year), value, { timeKind: 'period', ...given });
}

export function stock(values: readonly Observation[], given: Partial<Figure> = {}): Figure {
  return { ...figure('doan', values), unit: UNIT, ...given };
}

export function flow(values: readonly Observation[], given: Partial<Figure> = {}): Figure {
  return stock(values, { measure: 'flow', ...given });
}

export function brokenOn(day: string): Figure['breaks'] {
  return [{ date: dateOf(day), note: { und: 'another territory' } }];
}

/** What is read of a target, with what else a test says. */
export function read(
  wanted: Target | null,
  measured: Figure | null,
  given: Partial<Pick<Objective, 'baseline'>> & {
    readonly on?: number | null;
    readonly since?: number;
    readonly now?: number;
  } = {},
): Reading {
  const { baseline: start = null, on = SET, since = null, now = TODAY } = given;
  return readObjective({ target: wanted, baseline: start }, measured, { on, since }, now);
}

/** The verdict and its reason, in one line. */
export function said(...given: Parameters<typeof read>): string {
  const { verdict, reason } = read(...given);
  return `${verdict}: ${reason}`;
}
