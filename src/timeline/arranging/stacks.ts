import type { Bins } from './calendar-bins.ts';
import { floatAt, wholeAt } from './column.ts';
import { emptyRow, tryTake } from './rows.ts';
import { fromAt, importanceAt, middleAt, toAt, type RowNumber, type TimeTable } from './table.ts';

/** A date that is coarser than its bin: a stroke over its time, `level` rows above the floor. */
interface Stroke {
  readonly row: RowNumber;
  readonly level: number;
}

/** The events of a lane, one dot each, stacked by the calendar. It depends on no window and no magnification. */
export interface LaneStacks {
  readonly strokes: readonly Stroke[];
  /** Rows of the table, bin after bin, each stack from the floor upward; turning points stand on top. */
  readonly dots: Uint32Array;
  /** By dot, its bin and how many rows lie below it. */
  readonly binOf: Uint32Array;
  readonly below: Uint32Array;
  /** By bin, how many rows are drawn there, and how many of them are dots. */
  readonly heights: Uint32Array;
  readonly counts: Uint32Array;
  readonly highest: number;
  /** True where stacks are too high to count the dots: an outline stands for them. */
  readonly isRidge: boolean;
}

/** What is looked at for a turning point. */
export const TURNING = 3;
/** In a ridge so many of them stand upon a bin; further ones are part of its outline, as all that cannot be told apart. */
const MOST_UPON = 3;
/** Above so many rows a stack is no longer counted by the eye. */
const MOST_ROWS = 20;
/** So many coarse dates lie upon one another at most; further ones are dots. */
const MOST_STROKES = 4;
/** A date over more than this share of a bin is coarse. */
const COARSE = 1.5;

/** Stacks the events of one lane. */
export function stackLane(table: TimeTable, lane: number, bins: Bins): LaneStacks {
  const rows = table.lanes[lane] ?? new Uint32Array();
  if (!isSurelyRidge(table, rows, bins)) {
    const stacks = stackRows(table, rows, bins, strokesOf(table, rows, bins));
    if (stacks.highest <= MOST_ROWS) return stacks;
  }
  return { ...stackRows(table, rows, bins, []), isRidge: true };
}

/** True where the dots alone of some bin, whatever strokes lie below them, are too many to be counted. */
function isSurelyRidge(table: TimeTable, rows: Uint32Array, bins: Bins): boolean {
  const coarse = leastCoarse(bins);
  for (const [, own] of byBin(table, rows, bins)) {
    if (own.length <= MOST_ROWS) continue;
    let fine = 0;
    for (let at = 0; at < own.length; at++) {
      const row = wholeAt(own, at);
      if (toAt(table, row) - fromAt(table, row) <= coarse) fine++;
    }
    if (fine > MOST_ROWS) return true;
  }
  return false;
}

/** A date over more ms than this is coarse. */
function leastCoarse({ edges }: Bins): number {
  return (COARSE * floatAt(edges, edges.length - 1)) / (edges.length - 1);
}

/** True for a turning point that is seen as one: in a stack any, in a ridge the topmost of a bin. */
export function standsOut(table: TimeTable, stacks: LaneStacks, dot: number): boolean {
  if (importanceAt(table, wholeAt(stacks.dots, dot)) < TURNING) return false;
  const { isRidge, heights, binOf, below } = stacks;
  const above = wholeAt(heights, wholeAt(binOf, dot)) - wholeAt(below, dot);
  return !isRidge || above <= MOST_UPON;
}

function strokesOf(table: TimeTable, rows: Uint32Array, bins: Bins): Stroke[] {
  const least = leastCoarse(bins);
  const levels = Array.from({ length: MOST_STROKES }, emptyRow);
  const strokes: Stroke[] = [];
  for (const row of rows) {
    const [from, to] = [fromAt(table, row), toAt(table, row)];
    if (to - from <= least) continue;
    const level = levels.findIndex((taken) => tryTake(taken, from, to));
    if (level >= 0) strokes.push({ row, level });
  }
  return strokes;
}

function stackRows(
  table: TimeTable,
  rows: Uint32Array,
  bins: Bins,
  strokes: readonly Stroke[],
): LaneStacks {
  const count = bins.edges.length - 1;
  const heights = new Uint32Array(count);
  const counts = new Uint32Array(count);
  for (const stroke of strokes) raiseUnder(table, stroke, bins, heights);
  const coarse = new Set(strokes.map(({ row }) => row));
  const size = rows.length - strokes.length;
  const [dots, binOf, below] = [
    new Uint32Array(size),
    new Uint32Array(size),
    new Uint32Array(size),
  ];
  let next = 0;
  const put = (row: RowNumber, bin: number) => {
    dots[next] = row;
    binOf[next] = bin;
    below[next++] = wholeAt(heights, bin);
    heights[bin] = wholeAt(heights, bin) + 1;
    counts[bin] = wholeAt(counts, bin) + 1;
  };
  for (const [bin, own] of byBin(table, rows, bins)) {
    const fine = coarse.size === 0 ? own : own.filter((row) => !coarse.has(row));
    const turning: RowNumber[] = [];
    // By number here and wherever all rows pass: an iterator makes an object for each of them.
    for (let at = 0; at < fine.length; at++) {
      const row = wholeAt(fine, at);
      if (importanceAt(table, row) < TURNING) put(row, bin);
      else turning.push(row);
    }
    for (const row of turning) put(row, bin);
  }
  let highest = 0;
  for (const height of heights) highest = Math.max(highest, height);
  return { strokes, dots, binOf, below, heights, counts, highest, isRidge: false };
}

/** The rows of each bin: they come in the order of their middles. */
function* byBin(
  table: TimeTable,
  rows: Uint32Array,
  { edges }: Bins,
): Iterable<[bin: number, rows: Uint32Array]> {
  const last = edges.length - 2;
  let first = 0;
  let bin = 0;
  for (let at = 0; at < rows.length; at++) {
    const middle = middleAt(table, wholeAt(rows, at));
    if (bin >= last || middle < floatAt(edges, bin + 1)) continue;
    if (at > first) yield [bin, rows.subarray(first, at)];
    first = at;
    while (bin < last && middle >= floatAt(edges, bin + 1)) bin++;
  }
  if (first < rows.length) yield [bin, rows.subarray(first)];
}

/** Dots stand upon the strokes that run through their bin. */
function raiseUnder(
  table: TimeTable,
  { row, level }: Stroke,
  { edges }: Bins,
  heights: Uint32Array,
): void {
  const [from, to] = [fromAt(table, row), toAt(table, row)];
  for (let bin = binAt(edges, from); bin < heights.length && floatAt(edges, bin) < to; bin++) {
    heights[bin] = Math.max(wholeAt(heights, bin), level + 1);
  }
}

/** The bin of a moment, by halves: bins are of nearly, but not quite, the same length. */
export function binAt(edges: Float64Array, moment: number): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (floatAt(edges, middle) <= moment) low = middle;
    else high = middle - 1;
  }
  return low;
}
