import { midnight, monthNumber, yearAt } from '#domain/dates/calendar.ts';
import type { Bounds, TimelineItem } from '../items/item.ts';
import { valuesOf } from '../view/filter.ts';
import { isCoarse, momentOf } from './moment.ts';
import { isPeriod, type Pair, type Selection, type Years } from './selection.ts';

/** An event on its side of the axis. */
export interface ComparedEvent {
  readonly item: TimelineItem;
  /** Months since the axis begins. */
  readonly month: number;
  /** The calendar year it is counted in. */
  readonly year: number;
  /** True when it stands on the other side too. */
  readonly common: boolean;
  /** True when its date tells no month. */
  readonly coarse: boolean;
}

/** All events of one selection, in time order. */
export interface Side {
  readonly selection: Selection | null;
  /** The years that its part of the axis stands for. */
  readonly years: Years;
  readonly events: readonly ComparedEvent[];
}

/** Two selections on one axis. */
export interface Comparison {
  readonly sides: readonly [Side, Side];
  /** Length of the axis in months, whole years. */
  readonly months: number;
  /** True where each side has years of its own, January under January. */
  readonly aligned: boolean;
  /** How many events stand on both sides. */
  readonly common: number;
}

/** An event and where in time it is counted. */
interface Counted {
  readonly item: TimelineItem;
  readonly month: number;
  readonly year: number;
}

/** Compares what two selections leave of the `items`, each of which is on a side once or not at all. */
export function compare(items: readonly TimelineItem[], pair: Pair, bounds: Bounds): Comparison {
  const counted = items.map((item) => countedIn(item, bounds));
  const [first, second] = [chosen(counted, pair[0]), chosen(counted, pair[1])];
  const aligned = pair.some(isPeriod);
  const shared = aligned ? null : yearsAround([...first, ...second], bounds);
  const above = sideOf(pair[0], first, second, shared);
  const below = sideOf(pair[1], second, first, shared);
  return {
    sides: [above, below],
    months: 12 * Math.max(lengthOf(above.years), lengthOf(below.years), 1),
    aligned,
    common: above.events.filter(({ common }) => common).length,
  };
}

function countedIn(item: TimelineItem, bounds: Bounds): Counted {
  const moment = momentOf(item, bounds);
  return { item, month: monthNumber(moment), year: yearAt(moment) };
}

function chosen(events: readonly Counted[], selection: Selection | null): readonly Counted[] {
  const belongs = belongingTo(selection);
  return events.filter(belongs).sort((a, b) => a.month - b.month);
}

function belongingTo(selection: Selection | null): (event: Counted) => boolean {
  if (!selection) return () => false;
  if (isPeriod(selection)) {
    return ({ year }) => year >= selection.from && year <= selection.to;
  }
  return ({ item }) => valuesOf(item, selection.kind).includes(selection.id);
}

function sideOf(
  selection: Selection | null,
  events: readonly Counted[],
  others: readonly Counted[],
  shared: Years | null,
): Side {
  const years = shared ?? yearsOfPeriod(selection);
  const there = new Set(others);
  const start = monthNumber(midnight(years.from));
  return {
    selection,
    years,
    events: events.map((event) => ({
      ...event,
      month: event.month - start,
      common: there.has(event),
      coarse: isCoarse(event.item),
    })),
  };
}

/** The years from the first to the last event; where there is none, the first of all. */
export function yearsOf(items: readonly TimelineItem[], bounds: Bounds): Years {
  return yearsAround(
    items.map((item) => countedIn(item, bounds)),
    bounds,
  );
}

/** How many events are counted in each year, by the year as it is written. */
export function countsOfYears(
  items: readonly TimelineItem[],
  bounds: Bounds,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const year = String(countedIn(item, bounds).year);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

function yearsAround(events: readonly Counted[], bounds: Bounds): Years {
  const [first] = events;
  if (!first) return { from: yearAt(bounds.from), to: yearAt(bounds.from) };
  return events.reduce<Years>(
    ({ from, to }, { year }) => ({ from: Math.min(from, year), to: Math.max(to, year) }),
    { from: first.year, to: first.year },
  );
}

/** A side without a period has no years of its own. */
function yearsOfPeriod(selection: Selection | null): Years {
  return isPeriod(selection) ? selection : { from: 0, to: -1 };
}

function lengthOf({ from, to }: Years): number {
  return to - from + 1;
}
