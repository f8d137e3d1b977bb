import type { Comparison, Side } from './compare.ts';

/** The events of a year on both sides; of two periods, those of the same year of each. */
export interface YearCount {
  /** Years since the axis begins. */
  readonly at: number;
  /** The calendar year on each side; null where that side has no such year. */
  readonly years: readonly [number | null, number | null];
  readonly counts: readonly [number, number];
  /** How many of them are the same event. */
  readonly common: number;
}

/** The years in which there is an event, in order. */
export function countsByYear({ sides, months }: Comparison): YearCount[] {
  const [first, second] = [eventsByYear(sides[0]), eventsByYear(sides[1])];
  const all = Array.from({ length: months / 12 }, (_, at): YearCount => {
    const [above = [], below = []] = [first.get(at), second.get(at)];
    return {
      at,
      years: [yearAt(sides[0], at), yearAt(sides[1], at)],
      counts: [above.length, below.length],
      common: above.filter((id) => below.includes(id)).length,
    };
  });
  return all.filter(({ counts }) => counts[0] + counts[1] > 0);
}

/** The calendar year of a side so many years after the axis begins; null beyond its end. */
function yearAt({ years }: Side, at: number): number | null {
  return years.from + at <= years.to ? years.from + at : null;
}

function eventsByYear({ events, years }: Side): ReadonlyMap<number, string[]> {
  const byYear = Map.groupBy(events, ({ year }) => year - years.from);
  return new Map([...byYear].map(([at, own]) => [at, own.map(({ item }) => item.id)]));
}

/** What can be counted of a side that has events. */
export interface Tally {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** The most events of one year, and all years that have so many. */
  readonly most: number;
  readonly fullest: readonly number[];
}

/** The tally of a side; null where it has no event. */
export function tallyOf(side: Side): Tally | null {
  const { events, years } = side;
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return null;
  const byYear = [...eventsByYear(side)];
  const most = byYear.reduce((highest, [, { length }]) => Math.max(highest, length), 0);
  const fullest = byYear.filter(([, { length }]) => length === most).map(([at]) => years.from + at);
  return { count: events.length, first: first.year, last: last.year, most, fullest };
}
