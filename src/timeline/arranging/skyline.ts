import { floatAt } from './column.ts';

/** What stands side by side: where each thing begins and ends, both in ascending order, and how high it is. */
export interface Skyline {
  readonly lefts: Float64Array;
  readonly rights: Float64Array;
  readonly tops: Float64Array;
}

/**
 * The highest of all that stands between two places; 0 where nothing does. It is asked for twice a name, and a name
 * is as wide as dozens of bins: so the highest of every two, four, eight … things is found out once.
 */
export function highestBetween({
  lefts,
  rights,
  tops,
}: Skyline): (from: number, to: number) => number {
  const levels = [tops];
  for (let size = 1; 2 * size <= tops.length; size *= 2) levels.push(joined(levels, size));
  return (from, to) => {
    const first = countUntil(rights, from, true);
    const count = countUntil(lefts, to, false) - first;
    if (count <= 0) return 0;
    // Two stretches of one length, which overlap in the middle, cover all.
    const level = 31 - Math.clz32(count);
    const own = levels[level] as Float64Array;
    return Math.max(0, floatAt(own, first), floatAt(own, first + count - (1 << level)));
  };
}

/** The highest of twice as many things from each on as in the last of the levels. */
function joined(levels: readonly Float64Array[], size: number): Float64Array {
  const before = levels[levels.length - 1] as Float64Array;
  const own = new Float64Array(before.length - size);
  for (let at = 0; at < own.length; at++) {
    own[at] = Math.max(floatAt(before, at), floatAt(before, at + size));
  }
  return own;
}

/** How many of ascending numbers come before a value; those equal to it among them where `including`. */
function countUntil(ascending: Float64Array, value: number, including: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = floatAt(ascending, middle);
    if (found < value || (including && found === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
