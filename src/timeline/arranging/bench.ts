import { endWithLabel } from './labels.ts';
import type { Level } from './level.ts';
import { BEFORE, BEHIND, TILE, tileBounds, tileOfRow } from './level.ts';
import type { LongStretches } from './long-stretches.ts';
import type { Draft } from './mark.ts';
import { takenIn, type Row } from './rows.ts';
import { emptyStrips, fillStrip, type Strips } from './strips.ts';
import { firstAt, rowAt } from './table.ts';

/** A tile being arranged in stages. */
export interface Tile {
  readonly from: number;
  readonly to: number;
  /** Rows of the table whose middle lies in the tile, by lane, and which of them have a mark. */
  readonly own: readonly Uint32Array[];
  readonly placed: readonly Uint8Array[];
  readonly marks: Draft[];
  /** The long stretches with their middle in the tile. */
  readonly long: readonly Draft[];
}

/** A tile on the bench: its rows lane after lane. */
export interface Bench extends Tile {
  readonly level: Level;
  /** Strips of each lane: as many as the one with most rows needs. */
  readonly most: number;
  readonly strips: Strips;
}

/** A tile with nothing placed yet but the long stretches. */
export function newTile(level: Level, number: number, long: LongStretches): Tile {
  const { table, pixelsPerMs } = level;
  const { from, to } = tileBounds(number);
  const own = table.lanes.map((rows) => {
    const first = firstAt(table, rows, from / pixelsPerMs);
    return rows.subarray(first, firstAt(table, rows, to / pixelsPerMs));
  });
  const placed = own.map((rows) => new Uint8Array(rows.length));
  if (long.rows.size > 0) own.forEach((rows, lane) => markLong(rows, placed[lane], long));
  const isHere = ({ items: [lead] }: Draft) => tileOfRow(level, rowAt(table, lead)) === number;
  return { from, to, own, placed, marks: [], long: long.marks.filter(isHere) };
}

function markLong(rows: Uint32Array, placed: Uint8Array | undefined, long: LongStretches): void {
  rows.forEach((row, at) => {
    if (placed && long.rows.has(row)) placed[at] = 1;
  });
}

/** Lays a tile out with all that is taken: by long stretches, by itself, by what reaches in from `beside`. */
export function benchOf(
  level: Level,
  tile: Tile,
  long: LongStretches,
  beside: readonly Tile[],
): Bench {
  const most = Math.max(1, ...level.rows);
  const strips = emptyStrips(
    level.table.lanes.length * most,
    tile.from - BEFORE,
    BEFORE + TILE + BEHIND,
  );
  const bench = { ...tile, level, most, strips };
  reserveLong(bench, long);
  for (const { marks } of [tile, ...beside]) for (const mark of marks) reserve(bench, mark);
  return bench;
}

/** Lanes follow one another, each with as many strips as the one of most rows. */
export function stripOf({ most }: Pick<Bench, 'most'>, lane: number, row: number): number {
  return lane * most + row;
}

function reserveLong(bench: Bench, long: LongStretches): void {
  long.taken.forEach((rows, lane) =>
    rows.forEach((row, number) => reserveRow(bench, row, stripOf(bench, lane, number))),
  );
}

function reserveRow({ strips }: Bench, row: Row, strip: number): void {
  const { start, length } = strips;
  for (const [from, to] of takenIn(row, start, start + length)) fillStrip(strips, strip, from, to);
}

function reserve(bench: Bench, mark: Draft): void {
  const { label } = mark;
  const end = label?.side === 'after' ? endWithLabel(mark, label) : mark.end;
  fillStrip(bench.strips, stripOf(bench, mark.lane, mark.row), mark.start, end);
}
