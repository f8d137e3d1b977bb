import { drawnExtent } from '../items/extent.ts';
import type { Bounds, TimelineItem } from '../items/item.ts';
import { byteAt, floatAt, wholeAt } from './column.ts';
import { byMiddle } from './order.ts';

/** Place of an item in the list that a table was made of; marks name their events by it. */
export type ItemIndex = number;

/** Place of an item in the order of the table, which is that of their middles. */
export type RowNumber = number;

/** The lane of each item: the lanes' number, and for an item the index of its lane. */
export interface LaneRule {
  readonly count: number;
  readonly laneOf: (item: TimelineItem) => number;
}

/**
 * Items as columns of numbers, a row each, in the order of the middle of the time they are drawn over.
 * Moments are ms since the beginning of the bounds.
 */
export interface TimeTable {
  readonly items: readonly TimelineItem[];
  /** By row, and `rowOf` by index; see the functions below, which say what comes out. */
  readonly index: Uint32Array;
  readonly rowOf: Uint32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly middle: Float64Array;
  readonly importance: Uint8Array;
  readonly lane: Uint8Array;
  /** All rows, and those of each lane, in order. */
  readonly rows: Uint32Array;
  readonly lanes: readonly Uint32Array[];
}

export function indexAt({ index }: TimeTable, row: RowNumber): ItemIndex {
  return wholeAt(index, row);
}

export function rowAt({ rowOf }: TimeTable, index: ItemIndex): RowNumber {
  return wholeAt(rowOf, index);
}

export function fromAt({ from }: TimeTable, row: RowNumber): number {
  return floatAt(from, row);
}

export function toAt({ to }: TimeTable, row: RowNumber): number {
  return floatAt(to, row);
}

export function middleAt({ middle }: TimeTable, row: RowNumber): number {
  return floatAt(middle, row);
}

export function importanceAt({ importance }: TimeTable, row: RowNumber): number {
  return byteAt(importance, row);
}

export function laneAt({ lane }: TimeTable, row: RowNumber): number {
  return byteAt(lane, row);
}

/** The id of the event in a row. */
export function idAt(table: TimeTable, row: RowNumber): string {
  return table.items[indexAt(table, row)]?.id ?? '';
}

/** Tabulates items; done once for a choice of filters and lanes, whatever the magnification. */
export function tabulate(
  items: readonly TimelineItem[],
  rule: LaneRule,
  bounds: Bounds,
  today: number,
): TimeTable {
  const { length } = items;
  const [starts, ends] = [new Float64Array(length), new Float64Array(length)];
  for (let at = 0; at < length; at++) {
    const { from, to } = drawnExtent(items[at] as TimelineItem, bounds, today);
    starts[at] = from - bounds.from;
    ends[at] = to - bounds.from;
  }
  const table = emptyTable(items, byMiddle(starts, ends));
  const { index, rowOf, from, to, middle, importance, lane, rows } = table;
  for (let row = 0; row < length; row++) {
    const at = wholeAt(index, row);
    const item = items[at] as TimelineItem;
    rowOf[at] = row;
    rows[row] = row;
    from[row] = floatAt(starts, at);
    to[row] = floatAt(ends, at);
    middle[row] = (floatAt(starts, at) + floatAt(ends, at)) / 2;
    importance[row] = item.importance;
    lane[row] = rule.laneOf(item);
  }
  return { ...table, lanes: rowsOfLanes(lane, rule.count) };
}

function emptyTable(items: readonly TimelineItem[], index: Uint32Array): TimeTable {
  const { length } = items;
  return {
    items,
    index,
    rowOf: new Uint32Array(length),
    from: new Float64Array(length),
    to: new Float64Array(length),
    middle: new Float64Array(length),
    importance: new Uint8Array(length),
    lane: new Uint8Array(length),
    rows: new Uint32Array(length),
    lanes: [],
  };
}

/** The rows of each lane, in order. */
function rowsOfLanes(lane: Uint8Array, count: number): Uint32Array[] {
  const sizes = new Uint32Array(256);
  for (const own of lane) sizes[own] = wholeAt(sizes, own) + 1;
  const lists = Array.from({ length: count }, (_, own) => new Uint32Array(wholeAt(sizes, own)));
  const filled = new Uint32Array(256);
  for (let row = 0; row < lane.length; row++) {
    const own = byteAt(lane, row);
    const list = lists[own];
    if (!list) continue;
    list[wholeAt(filled, own)] = row;
    filled[own] = wholeAt(filled, own) + 1;
  }
  return lists;
}

/**
 * Position of the first of `rows` whose middle is at or after a moment. Written out: d3's bisector,
 * which calls a function for each row it looks at, took up to three times as long over 100,000 rows.
 */
export function firstAt(table: TimeTable, rows: Uint32Array, moment: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const between = (low + high) >>> 1;
    if (middleAt(table, wholeAt(rows, between)) < moment) low = between + 1;
    else high = between;
  }
  return low;
}
