import { drawnExtent } from '../items/extent.ts';
import type { Bounds, TimelineItem } from '../items/item.ts';

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
    const at = index[row] as number;
    const item = items[at] as TimelineItem;
    rowOf[at] = row;
    rows[row] = row;
    from[row] = starts[at] as number;
    to[row] = ends[at] as number;
    middle[row] = ((starts[at] as number) + (ends[at] as number)) / 2;
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

/** The whole numbers that a double holds exactly. */
const EXACT = 2 ** 53;

/**
 * The order of items by the middle of their time, then by place. Both are written as one number, because
 * numbers are sorted many times faster by the browser itself than with a comparing function. The middle has
 * the bits that the places leave: over thousands of years a second or so, and what that leaves undecided is
 * put right afterwards.
 */
function byMiddle(starts: Float64Array, ends: Float64Array): Uint32Array {
  const { length } = starts;
  const middles = new Float64Array(length);
  let [first, last] = [Infinity, -Infinity];
  for (let at = 0; at < length; at++) {
    const middle = ((starts[at] as number) + (ends[at] as number)) / 2;
    middles[at] = middle;
    if (middle < first) first = middle;
    if (middle > last) last = middle;
  }
  const places = 2 ** Math.ceil(Math.log2(length + 1));
  const grain = Math.max(1, (2 * places * (last - first)) / EXACT);
  const keys = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    keys[at] = Math.floor(((middles[at] as number) - first) / grain) * places + at;
  }
  keys.sort();
  const order = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const key = keys[row] as number;
    order[row] = key - Math.floor(key / places) * places;
  }
  settle(order, middles);
  return order;
}

/** Puts the last neighbours in order, by insertion: they are few and near their places. */
function settle(order: Uint32Array, middles: Float64Array): void {
  for (let row = 1; row < order.length; row++) {
    const own = order[row] as number;
    const middle = middles[own] as number;
    let place = row;
    for (; place > 0; place--) {
      const before = order[place - 1] as number;
      const gap = (middles[before] as number) - middle || before - own;
      if (gap < 0) break;
      order[place] = before;
    }
    order[place] = own;
  }
}

/** The rows of each lane, in order. */
function rowsOfLanes(lane: Uint8Array, count: number): Uint32Array[] {
  const sizes = new Uint32Array(256);
  for (const own of lane) sizes[own] = (sizes[own] as number) + 1;
  const lists = Array.from({ length: count }, (_, own) => new Uint32Array(sizes[own] as number));
  const filled = new Uint32Array(256);
  for (let row = 0; row < lane.length; row++) {
    const own = lane[row] as number;
    const list = lists[own];
    if (!list) continue;
    list[filled[own] as number] = row;
    filled[own] = (filled[own] as number) + 1;
  }
  return lists;
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
