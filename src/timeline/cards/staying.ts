import type { Bounds } from '../items/item.ts';

/** The share of the longer of two windows that they have in common where one is a step from the other. */
const COMMON = 0.5;

/**
 * True where a window is a step of a hand from the one before it, which then goes on being what it is. By any longer way
 * the window alone decides what it shows.
 */
export function isStep(before: Bounds, after: Bounds): boolean {
  const common = Math.min(before.to, after.to) - Math.max(before.from, after.from);
  return common >= COMMON * Math.max(before.to - before.from, after.to - after.from);
}
