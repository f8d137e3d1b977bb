import type { Records } from '../catalogue/records.ts';
import { yearAt } from '../dates/calendar.ts';
import { yearOf } from '../dates/compare.ts';
import type { FieldPath, Finding, Rule } from './rule.ts';

/** A chronicle may be old, but a city seldom dealt with the world before this year. */
const EARLIEST = 1000;
/** Nobody plans further ahead (years). */
const AHEAD = 100;

/** The years that site.yaml names are years of this chronicle. */
export const siteYears: Rule = (records, { now }) => {
  const { span, horizons } = records.site;
  const last = yearAt(now) + AHEAD;
  const first = Math.max(EARLIEST, span.from);
  return [
    ...odd(['span', 'from'], span.from, EARLIEST, last),
    ...emptyCenturies(records),
    ...odd(['span', 'to'], span.to, EARLIEST, last),
    ...horizons.flatMap((year, at) => odd(['horizons', at], year, first, last)),
  ];
};

/** A chronicle does not begin so long (years) before the first thing it tells. */
const SILENCE = 300;

function emptyCenturies({ site: { span }, events, strategies }: Records): Finding[] {
  const told = [
    ...events.map(({ date }) => date),
    ...strategies.flatMap(({ issued }) => issued ?? []),
  ];
  const years = told.map(yearOf).filter(Number.isFinite);
  const first = years.reduce((least, year) => Math.min(least, year), Infinity);
  if (!Number.isFinite(first) || span.from < EARLIEST || first - span.from < SILENCE) return [];
  const params = { year: span.from, first };
  const field = ['span', 'from'];
  return [{ kind: 'unlikely-year', variant: 'empty', file: 'site.yaml', field, params }];
}

function odd(field: FieldPath, year: number, from: number, to: number): Finding[] {
  if (!Number.isFinite(year) || (year >= from && year <= to)) return [];
  return [{ kind: 'unlikely-year', file: 'site.yaml', field, params: { year, from, to } }];
}
