import { LARGEST } from './cluster.ts';
import { MARK_RADIUS } from './mark.ts';
import { labelAfter } from './labels.ts';
import { LONG, rowsOf, sketchOf, type Level, type Sketch } from './level.ts';
import type { Draft, Members } from './mark.ts';
import { inOrder } from './mark.ts';
import { emptyRow, tryTake, type Row } from './rows.ts';
import {
  firstAt,
  fromAt,
  idAt,
  importanceAt,
  indexAt,
  laneAt,
  toAt,
  type RowNumber,
} from './table.ts';

/** Stretches too long for a tile, and the room they take in every row of every lane. */
export interface LongStretches {
  readonly marks: readonly Draft[];
  /** Rows of the table that are drawn here. */
  readonly rows: ReadonlySet<RowNumber>;
  readonly taken: readonly (readonly Row[])[];
}

/** Room that a stretch in the row of counts leaves to the next mark's middle. */
const CLEAR = 40;

/** So many are placed between two pauses. */
const AT_ONCE = 24;

/** Places all long stretches of one magnification, the more important first, with a pause now and then. */
export function* placingLong(level: Level): Generator<undefined, LongStretches> {
  const { table } = level;
  const taken = table.lanes.map((_, lane) => Array.from({ length: rowsOf(level, lane) }, emptyRow));
  const marks: Draft[] = [];
  const places = new Map<string, number>();
  const rows = new Set<number>();
  for (const [at, row] of longRows(level).entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield;
    const drawn = sketchOf(level, row);
    const lane = laneAt(table, row);
    const place = rowFor(level, drawn, lane, taken[lane] ?? []);
    const time = `${lane} ${drawn.start} ${drawn.end}`;
    const equal = places.get(time);
    if (place >= 0) {
      if (equal === undefined) places.set(time, marks.length);
      marks.push(longMark(level, drawn, lane, place));
    } else if (equal !== undefined) {
      marks[equal] = joined(level, marks[equal] as Draft, drawn);
    } else continue;
    rows.add(row);
  }
  return { marks: marks.sort(inOrder), rows, taken };
}

function longRows({ table, pixelsPerMs }: Level): RowNumber[] {
  const least = LONG / pixelsPerMs;
  const rows: RowNumber[] = [];
  for (const row of table.rows) if (toAt(table, row) - fromAt(table, row) > least) rows.push(row);
  const weight = (row: RowNumber) => importanceAt(table, row);
  return rows.sort((a, b) => weight(b) - weight(a) || indexAt(table, a) - indexAt(table, b));
}

/** Long stretches stand low and leave the upper rows to what is more exact; -1: there is no room. */
function rowFor(level: Level, drawn: Sketch, lane: number, taken: readonly Row[]): number {
  const upper = rowsOf(level, lane) - 1;
  const free = (row: number) => tryTake(taken[row] as Row, drawn.start, drawn.end);
  for (let row = upper - 1; row >= Math.floor(upper / 2); row--) if (free(row)) return row;
  return standsAlone(level, drawn, lane) && free(upper) ? upper : -1;
}

/**
 * Counts an event that has no row of its own with one of the very same time: what is known by its year alone
 * is drawn over that year, however many there are.
 */
function joined({ table }: Level, mark: Draft, drawn: Sketch): Draft {
  const items: Members = [...mark.items, indexAt(table, drawn.row)];
  const key = mark.items.length > 1 ? mark.key : `+${mark.key}`;
  return { ...mark, key, items, radius: LARGEST };
}

/** True when no other event of the lane has its middle under the stretch. */
function standsAlone(level: Level, { start, end }: Sketch, lane: number): boolean {
  const { table, pixelsPerMs } = level;
  const rows = table.lanes[lane] ?? new Uint32Array();
  const first = firstAt(table, rows, (start - CLEAR) / pixelsPerMs);
  return first + 1 >= firstAt(table, rows, (end + CLEAR) / pixelsPerMs);
}

/** A name has its place inside. */
function longMark(level: Level, drawn: Sketch, lane: number, row: number): Draft {
  const { table } = level;
  const { at, start, end } = drawn;
  const label = labelAfter(drawn, level.widthOf(drawn.row));
  const key = idAt(table, drawn.row);
  const items: Members = [indexAt(table, drawn.row)];
  const radius = MARK_RADIUS;
  return { key, lane, row, at, start, end, radius, spanning: true, items, label };
}
