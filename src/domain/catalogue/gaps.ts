import { yearsOf } from '../dates/compare.ts';
import type { Event } from '../records/event.ts';

/** Years in a row, both ends among them. */
export interface YearRun {
  readonly from: number;
  readonly to: number;
}

/** The runs of years in `span` that no event touches, ascending. */
export function gapsOf(events: readonly Pick<Event, 'date'>[], { from, to }: YearRun): YearRun[] {
  const touched = new Set(events.flatMap(({ date }) => touchedYears(date)));
  const gaps: YearRun[] = [];
  for (let year = from; year <= to; year++) {
    if (touched.has(year)) continue;
    const last = gaps.at(-1);
    if (last?.to === year - 1) gaps.splice(-1, 1, { from: last.from, to: year });
    else gaps.push({ from: year, to: year });
  }
  return gaps;
}

/** A source that knows no more than the decade puts no event into each of its years. */
function touchedYears(date: Event['date']): number[] {
  return date.kind === 'interval' ? yearsOf(date) : yearsOf(date).slice(0, 1);
}
