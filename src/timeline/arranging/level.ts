import { MARK_RADIUS } from './mark.ts';
import { drawnName, type Bounds } from '../items/item.ts';
import type { LabelStyle, MeasureText } from './labels.ts';
import { labelWidth } from './labels.ts';
import { fromAt, indexAt, middleAt, toAt, type RowNumber, type TimeTable } from './table.ts';

/** All there is to know for arranging marks at one magnification; no window among it. */
export interface Level {
  readonly table: TimeTable;
  /** By lane, how many rows it has: at least 1. */
  readonly rows: readonly number[];
  readonly pixelsPerMs: number;
  readonly labels: LabelStyle;
  /** Pixels the label of a row's item takes. */
  readonly widthOf: (row: RowNumber) => number;
}

/** Where the item of a table's row is drawn, pixels. */
export interface Sketch {
  readonly row: RowNumber;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly spanning: boolean;
}

/** How many rows a lane has. */
export function rowsOf({ rows }: Level, lane: number): number {
  return rows[lane] ?? 1;
}

/** Label widths, measured when first asked for: measuring is the dear part. */
export function widthsOf(
  table: TimeTable,
  labels: LabelStyle,
  measure: MeasureText,
): (row: RowNumber) => number {
  const known = new Float32Array(table.index.length);
  return (row) => {
    const width = known[row];
    if (width) return width;
    const name = drawnName(table.items[indexAt(table, row)]);
    // The same the first time as ever after.
    const measured = Math.fround(labelWidth(name, labels, measure));
    known[row] = measured;
    return measured;
  };
}

/** The drawn stretch of a row: of its time, or of a plain mark where that is too short to see. */
export function sketchOf(
  { table, pixelsPerMs }: Pick<Level, 'table' | 'pixelsPerMs'>,
  row: RowNumber,
): Sketch {
  const start = fromAt(table, row) * pixelsPerMs;
  const end = toAt(table, row) * pixelsPerMs;
  const at = (start + end) / 2;
  // A single day is a point however near one looks; what is vaguer or longer shows its length.
  const spanning = end - start > 3 * MARK_RADIUS;
  if (spanning) return { row, at, start, end, spanning };
  return { row, at, start: at - MARK_RADIUS - 1, end: at + MARK_RADIUS + 1, spanning };
}

/** Width of a tile, pixels. */
export const TILE = 2048;
/** Longer stretches are placed before all tiles, since they run through several. */
export const LONG = 1024;
/** How far what stands in a tile may reach out of it: half a stretch, and behind that a label. */
export const BEFORE = LONG / 2;
export const BEHIND = LONG / 2 + 384;

/** The tile that a row's middle lies in, by the very borders that rows are dealt out at. */
export function tileOfRow({ table, pixelsPerMs }: Level, row: RowNumber): number {
  const middle = middleAt(table, row);
  const near = Math.floor((middle * pixelsPerMs) / TILE);
  if (middle < tileBounds(near).from / pixelsPerMs) return near - 1;
  return middle >= tileBounds(near).to / pixelsPerMs ? near + 1 : near;
}

/** The pixels of a tile. */
export function tileBounds(tile: number): Bounds {
  return { from: tile * TILE, to: (tile + 1) * TILE };
}
