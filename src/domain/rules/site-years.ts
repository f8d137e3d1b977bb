import { yearAt } from '../dates/calendar.ts';
import type { FieldPath, Finding, Rule } from './rule.ts';

/** A chronicle may be old, but a city seldom dealt with the world before this year. */
const EARLIEST = 1000;
/** Nobody plans further ahead (years). */
const AHEAD = 100;

/** The years that site.yaml names are years of this chronicle. */
export const siteYears: Rule = ({ site: { span, horizons } }, { now }) => {
  const last = yearAt(now) + AHEAD;
  const first = Math.max(EARLIEST, span.from);
  return [
    ...odd(['span', 'from'], span.from, EARLIEST, last),
    ...odd(['span', 'to'], span.to, EARLIEST, last),
    ...horizons.flatMap((year, at) => odd(['horizons', at], year, first, last)),
  ];
};

function odd(field: FieldPath, year: number, from: number, to: number): Finding[] {
  if (!Number.isFinite(year) || (year >= from && year <= to)) return [];
  return [{ kind: 'unlikely-year', file: 'site.yaml', field, params: { year, from, to } }];
}
