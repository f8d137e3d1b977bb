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
  const { length } = items;
  const [starts, ends] = [new Float64Array(length), new Float64Array(length)];
  for (let at = 0; at < length; at++) {
    const { from, to } = drawnExtent(items[at] as TimelineItem, bounds, today);
    starts[at] = from - bounds.from;
    ends[at] = to - bounds.from;
  }
  const index = byMiddle(starts, ends);
  const [from, to] = [starts, ends].map((column) =>
    Float64Array.from(index, (at) => column[at] as number),
  ) as [Float64Array, Float64Array];
  const item = (at: number) => items[at] as TimelineItem;
  const lane = Uint8Array.from(index, (at) => rule.laneOf(item(at)));
  const rowOf = new Uint32Array(length);
  for (let row = 0; row < length; row++) rowOf[index[row] as number] = row;
  return {
    items,
    index,
    rowOf,
    from,
    to,
    middle: from.map((start, row) => (start + (to[row] as number)) / 2),
    importance: Uint8Array.from(index, (at) => item(at).importance),
    lane,
    rows: Uint32Array.from(index, (_, row) => row),
    lanes: rowsOfLanes(lane, rule.count),
  };
}

/** Half a second: midnights and the middles between them are whole numbers of it. */
const GRAIN = 500;
/** Places below this can be told apart behind a middle within the 53 bits of a number. */
const MOST = 2 ** 20;

/**
 * The order of items by the middle of their time, then by place. Both are written as one number, because
 * numbers are sorted many times faster by the browser itself than with a comparing function.
 */
function byMiddle(starts: Float64Array, ends: Float64Array): Uint32Array {
  const middle = (at: number) =>
    Math.round(((starts[at] as number) + (ends[at] as number)) / 2 / GRAIN);
  const keys = starts.map((_, at) => middle(at) * MOST + at).sort();
  return Uint32Array.from(keys, (key) => key - Math.floor(key / MOST) * MOST);
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
