import { floatAt } from './column.ts';
import { MARK_RADIUS } from './mark.ts';

/** One dot, or several so close that they are drawn as a count. */
export interface Cluster {
  readonly at: number;
  readonly radius: number;
  /** Its dots: so many of them, from this one on. */
  readonly first: number;
  readonly count: number;
}

const SMALLEST = 9;
export const LARGEST = 12;
/** Dots nearer than this are gathered: two of the largest counts side by side, and a hair between. */
const NEAR = 2 * LARGEST + 1;
/** The most of the axis one count may stand for; wide enough that neighbours never touch. */
const SPAN = 38;

/**
 * Gathers dots (their places along the axis, in order) into clusters that never touch one another.
 * The result depends on the dots alone, not on any window, so that panning leaves every cluster as it is.
 */
export function clusterDots(places: Float64Array): Cluster[] {
  const clusters: Cluster[] = [];
  const { length } = places;
  let first = 0;
  for (let next = 1; next <= length; next++) {
    const at = next < length ? floatAt(places, next) : Infinity;
    const goesOn = at - floatAt(places, next - 1) < NEAR && at - floatAt(places, first) < SPAN;
    if (goesOn) continue;
    clusters.push(clusterOf(places, first, next - first));
    first = next;
  }
  return clusters;
}

function clusterOf(places: Float64Array, first: number, count: number): Cluster {
  const start = floatAt(places, first);
  if (count === 1) return { at: start, radius: MARK_RADIUS, first, count };
  let sum = 0;
  for (let dot = first; dot < first + count; dot++) sum += floatAt(places, dot);
  const radius = Math.min(LARGEST, SMALLEST + Math.log10(count) * 2);
  // Kept off both ends of its stretch, so that the counts beside it have room.
  const at = Math.min(start + SPAN / 2, Math.max(start + LARGEST - MARK_RADIUS, sum / count));
  return { at, radius, first, count };
}
