import { yearOf, yearsOf } from '../dates/compare.ts';
import type { Event } from '../records/event.ts';

/** Years in a row, both ends among them. */
export interface YearRun {
  readonly from: number;
  readonly to: number;
}

/** How many years runs have in all. */
export function yearsIn(runs: readonly YearRun[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

type Dated = Pick<Event, 'date'>;

/** The runs of years in `span` that no event touches, ascending. */
export function gapsOf(events: readonly Dated[], span: YearRun): YearRun[] {
  const touched = new Set(events.flatMap(({ date }) => touchedYears(date)));
  return runsWhere(span, (year) => !touched.has(year));
}

/** The runs of years in `span` in which no event begins, but one that began before goes on, ascending. */
export function lastingOf(events: readonly Dated[], span: YearRun): YearRun[] {
  const touched = new Set(events.flatMap(({ date }) => touchedYears(date)));
  const begun = new Set(events.map(({ date }) => yearOf(date)));
  return runsWhere(span, (year) => touched.has(year) && !begun.has(year));
}

function runsWhere({ from, to }: YearRun, holds: (year: number) => boolean): YearRun[] {
  const runs: YearRun[] = [];
  for (let year = from; year <= to; year++) {
    if (!holds(year)) continue;
    const last = runs.at(-1);
    if (last?.to === year - 1) runs.splice(-1, 1, { from: last.from, to: year });
    else runs.push({ from: year, to: year });
  }
  return runs;
}

/** A source that knows no more than the decade puts no event into each of its years. */
function touchedYears(date: Event['date']): number[] {
  return date.kind === 'interval' ? yearsOf(date) : yearsOf(date).slice(0, 1);
}
