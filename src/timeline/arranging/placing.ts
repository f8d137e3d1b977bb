import { stripOf, type Bench } from './bench.ts';
import { MARK_RADIUS } from './mark.ts';
import { endWithLabel, labelAfter, LEAST_BEHIND, type LabelPlace } from './labels.ts';
import { rowsOf, sketchOf, type Sketch } from './level.ts';
import type { Members } from './mark.ts';
import { isOpen, tryFill } from './strips.ts';
import { idAt, indexAt, middleAt, type RowNumber } from './table.ts';
import type { Work } from './work.ts';

/** True when no upper row of the lane has the row's own pixel free: no need to look closer. */
function isFull(bench: Bench, lane: number, row: RowNumber): boolean {
  const { level, strips } = bench;
  const { taken, length, start } = strips;
  const pixel = Math.floor(middleAt(level.table, row) * level.pixelsPerMs) - start;
  const first = stripOf(bench, lane, 0);
  const end = first + rowsOf(level, lane) - 1;
  for (let strip = first; strip < end; strip++) {
    if (taken[strip * length + pixel] === 0) return false;
  }
  return true;
}

/** Gives events of one importance a place with their label in the upper rows. */
export function* placeProminent(bench: Bench, weight: number): Work {
  const { importance } = bench.level.table;
  for (const [lane, own] of bench.own.entries()) {
    const placed = bench.placed[lane] as Uint8Array;
    own.forEach((row, at) => {
      if (importance[row] !== weight || placed[at] === 1 || isFull(bench, lane, row)) return;
      placed[at] = Number(placeWithLabel(bench, lane, row));
    });
    yield;
  }
}

function placeWithLabel(bench: Bench, lane: number, row: RowNumber): boolean {
  const { level, strips } = bench;
  const drawn = sketchOf(level, row);
  const least = drawn.end + (drawn.spanning ? 0 : LEAST_BEHIND);
  const last = rowsOf(level, lane) - 1;
  for (let number = 0; number < last; number++) {
    const strip = stripOf(bench, lane, number);
    if (!isOpen(strips, strip, drawn.start, least)) continue;
    const label = labelAfter(drawn, level.widthOf(row));
    if (!tryFill(strips, strip, drawn.start, endWithLabel(drawn, label))) continue;
    put(bench, drawn, lane, number, label);
    return true;
  }
  return false;
}

/** Gives single marks of a lane the free places of all rows but the last, lowest first. */
export function placeSingles(bench: Bench, lane: number): void {
  const placed = bench.placed[lane] as Uint8Array;
  bench.own[lane]?.forEach((row, at) => {
    if (placed[at] === 1 || isFull(bench, lane, row)) return;
    placed[at] = Number(placeSingle(bench, lane, row));
  });
}

function placeSingle(bench: Bench, lane: number, row: RowNumber): boolean {
  const drawn = sketchOf(bench.level, row);
  for (let number = rowsOf(bench.level, lane) - 2; number >= 0; number--) {
    if (!tryFill(bench.strips, stripOf(bench, lane, number), drawn.start, drawn.end)) continue;
    put(bench, drawn, lane, number, null);
    return true;
  }
  return false;
}

function put(
  { level: { table }, marks }: Bench,
  { row, at, start, end, spanning }: Sketch,
  lane: number,
  number: number,
  label: LabelPlace | null,
): void {
  const key = idAt(table, row);
  const items: Members = [indexAt(table, row)];
  const radius = MARK_RADIUS;
  marks.push({ key, lane, row: number, at, start, end, radius, spanning, items, label });
}
