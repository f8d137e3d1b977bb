import type { Bins } from './calendar-bins.ts';
import { placeNames, type Nameable } from './names-above.ts';
import { floatAt, wholeAt } from './column.ts';
import type { Form } from './form.ts';
import { dotRadius, WIDEST_DOT } from './floor.ts';
import type { LabelPlace } from './labels.ts';
import { binAt, standsOut, TURNING, type LaneStacks } from './stacks.ts';
import { fromAt, importanceAt, toAt, type RowNumber, type TimeTable } from './table.ts';

/** Rows of names that may stand above the highest stack. */
export const MOST_NAMES = 11;
/** In a month more dots than this carry their number. */
export const MOST_UNCOUNTED = 6;
/** Height of such a number, and what a name keeps clear of what is below it. */
const NUMBER = 12;
const CLEAR = 3;

/** The room above a lane's floor, pixels. */
export interface StackRoom {
  readonly pixelsPerMs: number;
  /** Height from dot to dot. */
  readonly rise: number;
  /** Lines that names may stand in, and how tall one is. */
  readonly lines: number;
  readonly line: number;
  /** Where names end: the end of time. */
  readonly end: number;
}

/** What a name is made of: the event's row of the table, and where a line leads down from it. */
interface Candidate extends Nameable {
  readonly row: RowNumber;
}

/** The names of a lane's turning points, by their rows of the table; where months are shown, of others too. */
export function nameStacks(
  table: TimeTable,
  stacks: LaneStacks,
  bins: Bins,
  form: Form,
  room: StackRoom,
  widthOf: (row: RowNumber) => number,
): Map<RowNumber, LabelPlace> {
  const { line, lines } = room;
  const candidates = ordered(candidatesOf(table, stacks, bins, form, room, widthOf), room, table);
  const bottom = lines * line;
  const placed = placeNames(candidates, {
    left: 0,
    right: room.end,
    top: 0,
    rows: lines,
    rowHeight: line,
    skyline: (from, to) => bottom - heightBetween(stacks, bins, form, room, from, to) - CLEAR,
  });
  return new Map(
    placed.map(({ dot, row, left, right }) => {
      const { row: own, x } = candidates[dot] as Candidate;
      const label = { start: left, end: right, side: 'above', leader: x, line: lines - 1 - row };
      return [own, label as LabelPlace];
    }),
  );
}

function candidatesOf(
  table: TimeTable,
  stacks: LaneStacks,
  { middles }: Bins,
  form: Form,
  { pixelsPerMs }: StackRoom,
  widthOf: (row: RowNumber) => number,
): Candidate[] {
  const { strokes, dots, binOf, isRidge } = stacks;
  const least = form === 'density' ? TURNING : 2;
  const candidates: Candidate[] = [];
  const add = (row: RowNumber, x: number) => {
    if (importanceAt(table, row) < least) return;
    candidates.push({
      row,
      x,
      // Measured when it is asked for: most of very many have no room whatever their width.
      get width() {
        return widthOf(row);
      },
    });
  };
  for (const { row } of strokes) {
    const [from, to] = [fromAt(table, row) * pixelsPerMs, toAt(table, row) * pixelsPerMs];
    add(row, Math.min(from + 4, (from + to) / 2));
  }
  dots.forEach((row, dot) => {
    // What is part of an outline has no dot that a line could lead to.
    if (isRidge && !standsOut(table, stacks, dot)) return;
    add(row, floatAt(middles, wholeAt(binOf, dot)) * pixelsPerMs);
  });
  return candidates;
}

/**
 * The more important first. Among equals those that have no room to their right come in order of time, since of
 * names that end at their line a later one must be above; then the others from the last one on, for the same reason.
 */
function ordered(
  candidates: readonly Candidate[],
  { end }: StackRoom,
  table: TimeTable,
): Candidate[] {
  const isLate = (one: Candidate) => one.x > end - WIDEST && one.x + one.width > end;
  const late = new Set(candidates.filter(isLate));
  return candidates.toSorted((a, b) => {
    const [lateA, lateB] = [late.has(a), late.has(b)];
    const weight = importanceAt(table, b.row) - importanceAt(table, a.row);
    if (weight) return weight;
    if (lateA !== lateB) return lateA ? -1 : 1;
    return lateA ? a.x - b.x : b.x - a.x;
  });
}

/** No name is wider, pixels. */
export const WIDEST = 320;

/** How high the drawing of a lane is between two places, pixels above its floor. */
function heightBetween(
  { heights, counts }: LaneStacks,
  { edges, middles }: Bins,
  form: Form,
  { pixelsPerMs, rise }: StackRoom,
  from: number,
  to: number,
): number {
  let most = 0;
  const first = binAt(edges, (from - WIDEST_DOT) / pixelsPerMs);
  const last = (to + WIDEST_DOT) / pixelsPerMs;
  for (let bin = first; bin < heights.length && floatAt(edges, bin) <= last; bin++) {
    const [start, end] = [floatAt(edges, bin) * pixelsPerMs, floatAt(edges, bin + 1) * pixelsPerMs];
    // Dots may be wider than their bin.
    const middle = floatAt(middles, bin) * pixelsPerMs;
    const reach = dotRadius(end - start, true);
    if (Math.max(end, middle + reach) <= from || Math.min(start, middle - reach) >= to) continue;
    const number = form === 'counts' && wholeAt(counts, bin) > MOST_UNCOUNTED ? NUMBER : 0;
    most = Math.max(most, wholeAt(heights, bin) * rise + number);
  }
  return most;
}
