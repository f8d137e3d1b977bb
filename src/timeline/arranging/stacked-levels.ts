import { binsOver, monthsPerBin, type Bins } from './calendar-bins.ts';
import { drawnName, type Bounds } from '../items/item.ts';
import { yearsOf } from '../items/years.ts';
import { floatAt, wholeAt } from './column.ts';
import { BELOW_FLOOR, HEAD, lineOf, linesOf, PITCH, riseOf } from './floor.ts';
import type { StackedForm } from './form.ts';
import type { Frame } from './frame.ts';
import type { MeasureText } from './labels.ts';
import { arrangedAt } from './levels.ts';
import { MOST_NAMES, namingStacks, WIDEST } from './stack-names.ts';
import { StackedField } from './stacked-field.ts';
import { binAt, stackLane, type LaneStacks } from './stacks.ts';
import { fromAt, indexAt, toAt, type RowNumber, type TimeTable } from './table.ts';

/** Events in a table, over the time that can be looked at, and what their names take above a stack. */
export interface Stackable {
  /** Pixels a ms takes where the whole of time is in sight. */
  readonly whole: number;
  readonly table: TimeTable;
  readonly bounds: Bounds;
  readonly widthAbove: (row: RowNumber) => number;
}

/** The stacks of lanes, each when it is first asked for, and the stretches of the calendar that they are counted by. */
interface Stacks {
  readonly bins: Bins;
  readonly stacksOf: (lane: number) => LaneStacks;
}

/** The shortest unit that dots are stacked by. */
const LEAST_MONTHS = { density: 3, counts: 1 } as const;
const known = new WeakMap<TimeTable, Map<number, Stacks>>();

/** Stacked once for each unit of the calendar, whatever the magnification. */
function stacksAt({ table, bounds }: Stackable, pixelsPerMs: number, form: StackedForm): Stacks {
  const months = monthsPerBin(pixelsPerMs, LEAST_MONTHS[form]);
  const own = known.get(table) ?? new Map<number, Stacks>();
  known.set(table, own);
  const found = own.get(months) ?? stacksBy(table, binsOver(bounds, months));
  own.set(months, found);
  return found;
}

function stacksBy(table: TimeTable, bins: Bins): Stacks {
  const lanes: LaneStacks[] = [];
  return { bins, stacksOf: (lane) => (lanes[lane] ??= stackLane(table, lane, bins)) };
}

/** The dots and names of one magnification in the lanes of a frame. */
export function stackedField(
  given: Stackable,
  frame: Frame,
  pixelsPerMs: number,
  form: StackedForm,
): StackedField {
  const { table, bounds, widthAbove: widthOf } = given;
  const { bins, stacksOf } = stacksAt(given, pixelsPerMs, form);
  const end = (bounds.to - bounds.from) * pixelsPerMs;
  const line = lineOf(frame);
  const roomOf = (lane: number) => {
    const rise = riseOf(frame, lane);
    const lines = Math.min(linesOf(frame, lane), linesFor(stacksOf(lane), rise, line));
    return { pixelsPerMs, rise, lines, line, end };
  };
  const naming = { roomOf, widthOf };
  return new StackedField({ table, form, pixelsPerMs, bins, stacksOf, naming });
}

/** The dots alone, which take no time: to find room for names takes nearly all of it. */
export function bareStacks(given: Stackable, pixelsPerMs: number, form: StackedForm): StackedField {
  const { bins, stacksOf } = stacksAt(given, pixelsPerMs, form);
  return new StackedField({ table: given.table, form, pixelsPerMs, bins, stacksOf, naming: null });
}

/** Lines that may hold a name: those beside the stacks, and some above the highest. */
function linesFor({ highest }: LaneStacks, rise: number, line: number): number {
  return Math.ceil((highest * rise) / line) + MOST_NAMES;
}

/** What a lane of stacks asks for: pixels across the axis, and the rows of its highest stack in the window. */
interface StackWish {
  readonly size: number;
  readonly piled: number;
}

/**
 * The wishes of all lanes for a stretch of the axis, pixels from the beginning of time; of an empty one nothing.
 * They are those of the very step that is then drawn, stretched as that is. In a frame that is `within` less than
 * was asked for, names that find no line there ask for none.
 */
export function* wishingForStacks(
  given: Stackable,
  magnification: number,
  form: StackedForm,
  unit: number,
  [first, last]: readonly [number, number],
  within: Frame | null = null,
): Generator<undefined, StackWish[]> {
  const { table, bounds, widthAbove, whole } = given;
  const pixelsPerMs = arrangedAt(magnification, whole);
  const factor = magnification / pixelsPerMs;
  const { bins, stacksOf } = stacksAt(given, pixelsPerMs, form);
  const line = lineOf({ unit });
  const end = (bounds.to - bounds.from) * pixelsPerMs;
  const wishes: StackWish[] = [];
  for (const lane of table.lanes.keys()) {
    const stacks = stacksOf(lane);
    yield;
    const piled = highestIn(table, stacks, bins, first / magnification, last / magnification);
    if (piled === 0) {
      wishes.push({ size: 0, piled });
      continue;
    }
    const rise = within ? riseOf(within, lane) : riseFor(stacks);
    const most = linesFor(stacks, rise, line);
    const lines = within ? Math.min(most, linesOf(within, lane)) : most;
    const room = { pixelsPerMs, rise, lines, line, end };
    const names = yield* namingStacks(table, stacks, bins, form, room, widthAbove);
    let top = piled * rise;
    for (const { start, end: right, leader = start, line: own = 0 } of names.values()) {
      const shift = leader * (factor - 1);
      if (start + shift <= last && right + shift >= first) top = Math.max(top, (own + 1) * line);
    }
    wishes.push({ size: Math.max(LEAST_SIZE * unit, BELOW_FLOOR + HEAD + top), piled });
  }
  return wishes;
}

/** A ridge is an outline: it need not be as tall as so many dots. */
function riseFor({ isRidge, highest }: LaneStacks): number {
  return isRidge ? (PITCH * RIDGE) / highest : PITCH;
}

/** A lane with anything in it is taller than a mere name. */
const LEAST_SIZE = 36;
/** Dots that a ridge is as tall as. */
const RIDGE = 20;

function highestIn(
  table: TimeTable,
  { heights, strokes }: LaneStacks,
  { edges }: Bins,
  from: number,
  to: number,
): number {
  let highest = 0;
  for (let bin = binAt(edges, from); bin < heights.length && floatAt(edges, bin) <= to; bin++) {
    highest = Math.max(highest, wholeAt(heights, bin));
  }
  for (const { row, level } of strokes) {
    if (fromAt(table, row) <= to && toAt(table, row) >= from)
      highest = Math.max(highest, level + 1);
  }
  return highest;
}

/** Between the year and the words of a name, pixels for text of 12.5 px; a year is written a little bolder. */
export const AFTER_YEAR = 6;
const BOLD = 1.06;

/** Pixels that years take before the words of a name. */
export function yearsWidth(years: string, measure: MeasureText): number {
  return years ? Math.ceil(measure(years) * BOLD) + AFTER_YEAR : 0;
}

/** Widths of whole names with their years, measured when first asked for. */
export function widthsAbove(table: TimeTable, measure: MeasureText): (row: RowNumber) => number {
  const widths = new Map<RowNumber, number>();
  return (row) => {
    const width = widths.get(row) ?? measured(table, row, measure);
    widths.set(row, width);
    return width;
  };
}

function measured(table: TimeTable, row: RowNumber, measure: MeasureText): number {
  const item = table.items[indexAt(table, row)];
  if (!item) return 0;
  const words = Math.ceil(measure(drawnName(item))) + 2;
  return Math.min(WIDEST, yearsWidth(yearsOf(item), measure) + words);
}
