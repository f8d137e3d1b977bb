import { drawnExtent } from './extent.ts';
import type { Bounds, TimelineItem } from './item.ts';

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
  /** Index into `items`, by row; and the row, by index. */
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

/** Tabulates items; done once for a choice of filters and lanes, whatever the magnification. */
export function tabulate(
  items: readonly TimelineItem[],
  rule: LaneRule,
  bounds: Bounds,
  today: number,
): TimeTable {
  const extents = items.map((item) => drawnExtent(item, bounds, today));
  const index = byMiddle(Float64Array.from(extents, ({ from, to }) => (from + to) / 2));
  const column = (of: (at: number) => number) => Float64Array.from(index, of);
  const from = column((at) => (extents[at] as Bounds).from - bounds.from);
  const to = column((at) => (extents[at] as Bounds).to - bounds.from);
  const item = (at: number) => items[at] as TimelineItem;
  const lane = Uint8Array.from(index, (at) => rule.laneOf(item(at)));
  const rowOf = new Uint32Array(index.length);
  index.forEach((at, row) => (rowOf[at] = row));
  return {
    items,
    index,
    rowOf,
    from,
    to,
    middle: from.map((start, row) => (start + (to[row] as number)) / 2),
    importance: Uint8Array.from(index, (at) => item(at).importance),
    lane,
    rows: index.map((_, row) => row),
    lanes: rowsOfLanes(lane, rule.count),
  };
}

function byMiddle(middles: Float64Array): Uint32Array {
  const order = Uint32Array.from(middles, (_, at) => at);
  return order.sort((a, b) => (middles[a] as number) - (middles[b] as number) || a - b);
}

function rowsOfLanes(lane: Uint8Array, count: number): Uint32Array[] {
  const rows = Array.from({ length: count }, (): number[] => []);
  lane.forEach((own, row) => rows[own]?.push(row));
  return rows.map((list) => Uint32Array.from(list));
}

/** Position of the first of `rows` whose middle is at or after a moment. */
export function firstAt(table: TimeTable, rows: Uint32Array, moment: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const between = (low + high) >>> 1;
    if ((table.middle[rows[between] as number] as number) < moment) low = between + 1;
    else high = between;
  }
  return low;
}
