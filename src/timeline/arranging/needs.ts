import { MOST_ROWS } from './frame.ts';
import { endWithLabel, labelAfter } from './labels.ts';
import { sketchOf, type Level } from './level.ts';
import { emptyRow, tryTake, type Row } from './rows.ts';
import { fromAt, toAt, type RowNumber } from './table.ts';

/** A magnification, as far as the room that its marks ask for depends on it. */
export type Scaled = Pick<Level, 'table' | 'pixelsPerMs' | 'widthOf'>;

/**
 * The rows a lane would need for all its marks and their whole names in a stretch of the axis, pixels from the
 * beginning of time; of more than a lane can have no more are counted.
 */
export function rowsWanted(level: Scaled, lane: number, first: number, last: number): number {
  const rows: Row[] = [];
  for (const row of level.table.lanes[lane] ?? []) {
    if (!reaches(level, row, first, last)) continue;
    const drawn = sketchOf(level, row);
    const end = endWithLabel(drawn, labelAfter(drawn, level.widthOf(row)));
    if (rows.some((taken) => tryTake(taken, drawn.start, end))) continue;
    if (rows.length === MOST_ROWS) break;
    const next = emptyRow();
    tryTake(next, drawn.start, end);
    rows.push(next);
  }
  // The row of counts is for what is left over: where several rows are full, something is.
  return rows.length > 1 ? rows.length + 1 : rows.length;
}

function reaches(
  { table, pixelsPerMs }: Scaled,
  row: RowNumber,
  first: number,
  last: number,
): boolean {
  return fromAt(table, row) * pixelsPerMs <= last && toAt(table, row) * pixelsPerMs >= first;
}
