import { midnight, yearAt } from '#domain/dates/calendar.ts';
import { drawnExtent } from '../items/extent.ts';
import type { Bounds, TimelineItem } from '../items/item.ts';
import type { TimeScale } from '../axis/scale.ts';
import { numberOf, stretchOf } from '../axis/periods.ts';
import type { RowPeriod } from './periods.ts';

/** The events of one period: places among those given, in the order their dots have. */
export interface Filled {
  readonly number: number;
  readonly places: readonly number[];
  /** The one that is named where there is room for one name. */
  readonly lead: number;
}

/** Who lies in which period; made once for a selection of events. */
export interface Rows {
  readonly period: RowPeriod;
  readonly filled: readonly Filled[];
}

/** The moment an event stands at: the middle of its time; of one that goes on, as far as that is gone by. */
export function middleOf(item: TimelineItem, bounds: Bounds, today: number): number {
  const { from, to } = drawnExtent(item, bounds, today);
  return (from + (from < today ? Math.min(to, today) : to)) / 2;
}

/**
 * Where the paper is torn: at the end of this year, or of a later one for which something is announced, before the
 * first year that something is to be reached by.
 */
export function seamOf(items: readonly TimelineItem[], today: number, goal: number): number {
  const years = items.map(({ start }) => (start === null ? -Infinity : yearAt(start)));
  const announced = years.filter((year) => year < goal);
  return midnight(announced.reduce((last, year) => Math.max(last, year), yearAt(today)) + 1);
}

/** What decides about the place of a dot in its row, and about the name of the row. */
interface Sorting {
  readonly bounds: Bounds;
  readonly today: number;
  /** The place of an event's pillar among all; those of one pillar stand together. */
  readonly pillarOf: (item: TimelineItem) => number;
}

/** Puts events into the rows of a period, by pillar and then by time; each is in one row. */
export function rowsOf(items: readonly TimelineItem[], period: RowPeriod, sorting: Sorting): Rows {
  const { bounds, today, pillarOf } = sorting;
  const groups = new Map<number, number[]>();
  items.forEach((item, place) => {
    const number = numberOf(period, middleOf(item, bounds, today));
    const group = groups.get(number);
    if (group) group.push(place);
    else groups.set(number, [place]);
  });
  const pillar = (place: number) => pillarOf(items[place] as TimelineItem);
  const filled = [...groups].map(([number, places]) => ({
    number,
    places: places.toSorted((a, b) => pillar(a) - pillar(b) || a - b),
    lead: leadOf(items, places),
  }));
  return { period, filled: filled.sort((a, b) => a.number - b.number) };
}

/** The most important event, of several the one with a name made for drawings, of several the first. */
function leadOf(items: readonly TimelineItem[], places: readonly number[]): number {
  const weight = (place: number) => {
    const { importance = 0, short = '' } = items[place] ?? {};
    return importance * 2 + (short ? 1 : 0);
  };
  return places.reduce((best, place) => (weight(place) > weight(best) ? place : best));
}

/** A row in the drawing, pixels. */
export interface Row extends Filled, Bounds {
  readonly top: number;
  readonly height: number;
}

/** The rows that reach into a window. */
export function rowsBetween({ period, filled }: Rows, window: Bounds, scale: TimeScale): Row[] {
  const [first, last] = [numberOf(period, window.from), numberOf(period, window.to)];
  const rows: Row[] = [];
  for (let at = firstFrom(filled, first); at < filled.length; at++) {
    const own = filled[at] as Filled;
    if (own.number > last) break;
    const { from, to } = stretchOf(period, own.number);
    const top = scale.at(from);
    if (from < window.to) rows.push({ ...own, from, to, top, height: scale.at(to) - top });
  }
  return rows;
}

/** Where rows of `number` or later begin. */
function firstFrom(filled: readonly Filled[], number: number): number {
  let [low, high] = [0, filled.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((filled[middle]?.number ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
