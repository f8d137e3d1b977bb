import type { Bins } from './calendar-bins.ts';
import { placingNames, type Nameable } from './names-above.ts';
import { floatAt, wholeAt } from './column.ts';
import type { Form } from './form.ts';
import { dotRadius } from './floor.ts';
import type { LabelPlace } from './labels.ts';
import { highestBetween } from './skyline.ts';
import { standsOut, TURNING, type LaneStacks } from './stacks.ts';
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
class Candidate implements Nameable {
  readonly row: RowNumber;
  readonly x: number;
  readonly widthOf: (row: RowNumber) => number;

  constructor(row: RowNumber, x: number, widthOf: (row: RowNumber) => number) {
    this.row = row;
    this.x = x;
    this.widthOf = widthOf;
  }

  /** Measured when it is asked for: most of very many have no room whatever their width. */
  get width(): number {
    return this.widthOf(this.row);
  }
}

/** The names of a lane, by their rows of the table. */
type Names = ReadonlyMap<RowNumber, LabelPlace>;

/** Names that were placed in a room of so many lines, and how many of these they take. */
interface Placed {
  readonly lines: number;
  readonly taken: number;
  readonly names: Names;
}

/** By stacks and who measures, what was placed upon them in rooms that differ in nothing but their lines. */
const known = new WeakMap<LaneStacks, WeakMap<object, Map<string, Placed>>>();

/**
 * The names of a lane's turning points, by their rows of the table; where months are shown, of others too. A lane
 * that got the room it wished for has the very names that it made the wish for: they are not placed again.
 */
export function* namingStacks(
  table: TimeTable,
  stacks: LaneStacks,
  bins: Bins,
  form: Form,
  room: StackRoom,
  widthOf: (row: RowNumber) => number,
): Generator<undefined, Names> {
  const { pixelsPerMs, rise, line, lines, end } = room;
  const byMeasure = known.get(stacks) ?? new WeakMap<object, Map<string, Placed>>();
  known.set(stacks, byMeasure);
  const own = byMeasure.get(widthOf) ?? new Map<string, Placed>();
  byMeasure.set(widthOf, own);
  const key = [form, pixelsPerMs, rise, line, end].join(' ');
  const before = own.get(key);
  // Each name takes the lowest line it can: lines above the highest that is taken make no difference.
  if (before && (before.lines === lines || (before.lines > lines && before.taken <= lines))) {
    return before.names;
  }
  const names = yield* placed(table, stacks, bins, form, room, widthOf);
  const taken = Math.max(0, ...[...names.values()].map(({ line: at = 0 }) => at + 1));
  own.delete(key);
  own.set(key, { lines, taken, names });
  for (const oldest of own.keys()) if (own.size > KEPT) own.delete(oldest);
  return names;
}

/** So many rooms are remembered for each lane's stacks: those of a zoom to and fro. */
const KEPT = 12;

function* placed(
  table: TimeTable,
  stacks: LaneStacks,
  bins: Bins,
  form: Form,
  room: StackRoom,
  widthOf: (row: RowNumber) => number,
): Generator<undefined, Names> {
  const { line, lines } = room;
  const candidates = ordered(candidatesOf(table, stacks, bins, form, room, widthOf), room, table);
  const bottom = lines * line;
  const heightBetween = skylineOf(stacks, bins, form, room);
  const names = yield* placingNames(candidates, {
    left: 0,
    right: room.end,
    top: 0,
    rows: lines,
    rowHeight: line,
    skyline: (from, to) => bottom - heightBetween(from, to) - CLEAR,
  });
  return new Map(
    names.map(({ dot, row, left, right }) => {
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
    candidates.push(new Candidate(row, x, widthOf));
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

/**
 * How high the drawing of a lane is between two places, pixels above its floor. Where each bin's dots begin, end and
 * reach to is found out once: a name asks for dozens of bins.
 */
function skylineOf(
  { heights, counts }: LaneStacks,
  { edges, middles }: Bins,
  form: Form,
  { pixelsPerMs, rise }: StackRoom,
): (from: number, to: number) => number {
  const { length } = heights;
  // Both ascend like the bins themselves, however much wider the dots are.
  const [lefts, rights] = [new Float64Array(length), new Float64Array(length)];
  const tops = new Float64Array(length);
  for (let bin = 0; bin < length; bin++) {
    const start = floatAt(edges, bin) * pixelsPerMs;
    const end = floatAt(edges, bin + 1) * pixelsPerMs;
    // Dots may be wider than their bin.
    const middle = floatAt(middles, bin) * pixelsPerMs;
    const reach = dotRadius(end - start, true);
    lefts[bin] = Math.min(start, middle - reach);
    rights[bin] = Math.max(end, middle + reach);
    const number = form === 'counts' && wholeAt(counts, bin) > MOST_UNCOUNTED ? NUMBER : 0;
    tops[bin] = wholeAt(heights, bin) * rise + number;
  }
  return highestBetween({ lefts, rights, tops });
}
