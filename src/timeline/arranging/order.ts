import { floatAt, wholeAt } from './column.ts';

/** The whole numbers that a double holds exactly. */
const EXACT = 2 ** 53;

/**
 * The order of items by the middle of their time, then by place. Both are written as one number, because
 * numbers are sorted many times faster by the browser itself than with a comparing function. The middle has
 * the bits that the places leave: over thousands of years a second or so, and what that leaves undecided is
 * put right afterwards.
 */
export function byMiddle(starts: Float64Array, ends: Float64Array): Uint32Array {
  const { length } = starts;
  const middles = new Float64Array(length);
  let [first, last] = [Infinity, -Infinity];
  for (let at = 0; at < length; at++) {
    const middle = (floatAt(starts, at) + floatAt(ends, at)) / 2;
    middles[at] = middle;
    if (middle < first) first = middle;
    if (middle > last) last = middle;
  }
  const places = 2 ** Math.ceil(Math.log2(length + 1));
  const grain = Math.max(1, (2 * places * (last - first)) / EXACT);
  const keys = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    keys[at] = Math.floor((floatAt(middles, at) - first) / grain) * places + at;
  }
  keys.sort();
  const order = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const key = floatAt(keys, row);
    order[row] = key - Math.floor(key / places) * places;
  }
  settle(order, middles);
  return order;
}

/** Puts the last neighbours in order, by insertion: they are few and near their places. */
function settle(order: Uint32Array, middles: Float64Array): void {
  for (let row = 1; row < order.length; row++) {
    const own = wholeAt(order, row);
    const middle = floatAt(middles, own);
    let place = row;
    for (; place > 0; place--) {
      const before = wholeAt(order, place - 1);
      const gap = floatAt(middles, before) - middle || before - own;
      if (gap < 0) break;
      order[place] = before;
    }
    order[place] = own;
  }
}
