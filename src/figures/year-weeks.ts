import { monthOf } from '#domain/catalogue/period.ts';
import { DAY, midnight, yearAt } from '#domain/dates/calendar.ts';
import { endOf, startOf } from '#domain/dates/compare.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { nameSpots, type NameRoom, type PlacedName } from './year-names.ts';

/** An event to be drawn in its year, in time order. */
export interface YearItem {
  readonly id: string;
  readonly date: ChronicleDate;
  /** Words beside its mark; null for most. */
  readonly name: string | null;
  /** The greater is named before the smaller. */
  readonly importance: number;
}

/** How large the drawing is, in its own units. */
export interface YearFrame {
  readonly year: number;
  readonly width: number;
  /** Columns that a year is divided into: 52 weeks, or fewer on a phone. */
  readonly columns: number;
  readonly names: NameRoom;
}

/** A mark in the column of its day, or inside the pill of its months. */
interface YearDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Months in which some event was, nobody knows on which day. */
interface YearPill {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

export interface YearDrawing {
  readonly months: readonly {
    readonly month: number;
    readonly x: number;
    readonly width: number;
    readonly n: number;
  }[];
  readonly dots: readonly YearDot[];
  readonly pills: readonly YearPill[];
  readonly names: readonly PlacedName[];
  /** Events of the whole year or of several: no place within it. */
  readonly lasting: readonly string[];
  /** Height of the names and marks; the axis is its lower edge. */
  readonly height: number;
  readonly radius: number;
}

/** What an event takes of its year: a column, months, or all of it. */
type Place =
  | { readonly as: 'day'; readonly column: number }
  | { readonly as: 'months'; readonly from: number; readonly to: number }
  | { readonly as: 'year' };

/** Marks stand no higher than this many units; more of them are smaller. */
const TALLEST = 132;
const PITCH = 13;
const GAP = 3;

/** Draws a year: marks stacked by week, soft pills where only the month is known, names where there is room. */
export function yearDrawing(items: readonly YearItem[], frame: YearFrame): YearDrawing {
  const placed = items.map((item) => ({ item, place: placeOf(item.date, frame) }));
  const pills = pillsOf(
    placed.map(({ place }) => place),
    frame,
  );
  const levels = levelsOf(placed, pills, frame);
  const highest = Math.max(1, ...levels.map(({ level }) => level + 1));
  const pitch = Math.min(PITCH, TALLEST / highest, frame.width / frame.columns);
  const tall = highest * pitch;
  const spots = levels.map(({ item, x, level }) => ({ item, x, up: (level + 0.5) * pitch + GAP }));
  const { names, height } = nameSpots(
    spots.map(({ item, x, up }) => ({ ...item, x, up })),
    { ...frame.names, width: frame.width, above: tall + GAP },
  );
  return {
    months: monthsOf(items, frame),
    dots: spots.map(({ item, x, up }) => ({ id: item.id, x, y: height - up })),
    pills: pills.map(({ x, width }) => ({ x, width, y: height - pitch / 2 - GAP })),
    names,
    lasting: placed.flatMap(({ item, place }) => (place.as === 'year' ? [item.id] : [])),
    height,
    radius: pitch * 0.42,
  };
}

function placeOf(date: ChronicleDate, { year, columns }: YearFrame): Place {
  const start = startOf(date);
  const end = endOf(date);
  const isWhole = date.latest - date.earliest > 200 * DAY || end === null || start === null;
  if (isWhole || yearAt(start.earliest) !== year) return { as: 'year' };
  if (start.precision === 'day')
    return { as: 'day', column: columnOf(start.earliest, year, columns) };
  const last = yearAt(date.latest) > year ? 11 : new Date(date.latest).getUTCMonth();
  return { as: 'months', from: new Date(start.earliest).getUTCMonth(), to: last };
}

function columnOf(moment: number, year: number, columns: number): number {
  return Math.min(columns - 1, Math.floor(shareOf(moment, year) * columns));
}

/** The part of a year that has passed at a moment. */
function shareOf(moment: number, year: number): number {
  return (moment - midnight(year)) / (midnight(year + 1) - midnight(year));
}

function xOf(year: number, month: number, width: number): number {
  return shareOf(midnight(year, month), year) * width;
}

/** One pill for each stretch of months, with the number of its events: several may be of the same months. */
function pillsOf(places: readonly Place[], { year, width }: YearFrame) {
  const stretches = places.flatMap((place) => (place.as === 'months' ? [place] : []));
  return [...Map.groupBy(stretches, ({ from, to }) => `${from} ${to}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const x = xOf(year, first.from, width) + GAP;
    return [{ ...first, x, width: xOf(year, first.to + 1, width) - GAP - x, n: same.length }];
  });
}

interface Placed {
  readonly item: YearItem;
  readonly place: Place;
}

/** Marks from the axis upwards: those of a pill side by side in it, those of a week over pills and one another. */
function levelsOf(
  placed: readonly Placed[],
  pills: ReturnType<typeof pillsOf>,
  { width, columns }: YearFrame,
) {
  const step = width / columns;
  const filled = new Map<number, number>();
  const inPill = new Map<(typeof pills)[number], number>();
  return placed.flatMap(({ item, place }) => {
    if (place.as === 'year') return [];
    if (place.as === 'day') {
      const x = (place.column + 0.5) * step;
      const isOverPill = pills.some(
        (pill) => x > pill.x - step / 2 && x < pill.x + pill.width + step / 2,
      );
      const level = filled.get(place.column) ?? (isOverPill ? 1 : 0);
      filled.set(place.column, level + 1);
      return [{ item, x, level }];
    }
    const pill = pills.find(({ from, to }) => from === place.from && to === place.to);
    if (!pill) return [];
    const nth = inPill.get(pill) ?? 0;
    inPill.set(pill, nth + 1);
    return [{ item, x: pill.x + (pill.width * (nth + 1)) / (pill.n + 1), level: 0 }];
  });
}

function monthsOf(items: readonly YearItem[], { year, width }: YearFrame) {
  return Array.from({ length: 12 }, (_, month) => {
    const x = xOf(year, month, width);
    const n = items.filter((item) => monthOf(item) === month).length;
    return { month, x, width: xOf(year, month + 1, width) - x, n };
  });
}
