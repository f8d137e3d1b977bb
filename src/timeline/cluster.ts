/** A thing at a place on the axis, in pixels. */
export interface Dot {
  readonly index: number;
  readonly at: number;
}

/** One dot, or several so close that they are drawn as a count. */
export interface Cluster {
  readonly at: number;
  readonly radius: number;
  /** Indices of its dots, in time order. */
  readonly members: readonly number[];
}

/** Radius of a lone mark, pixels. */
export const MARK_RADIUS = 6;
const SMALLEST = 9;
const LARGEST = 12;
/** Dots nearer than this are gathered: two of the largest counts side by side, and a hair between. */
const NEAR = 2 * LARGEST + 1;
/** The most of the axis one count may stand for; wide enough that neighbours never touch. */
const SPAN = 38;

/**
 * Gathers dots (sorted by place) into clusters that never touch one another. The result depends on
 * the dots alone, not on any window, so that panning leaves every cluster as it is.
 */
export function clusterDots(dots: readonly Dot[]): Cluster[] {
  return chainsOf(dots).flatMap((chain) => binsOf(chain).map(clusterOf));
}

function chainsOf(dots: readonly Dot[]): Dot[][] {
  const chains: Dot[][] = [];
  let last = -Infinity;
  for (const dot of dots) {
    if (dot.at - last < NEAR) (chains.at(-1) as Dot[]).push(dot);
    else chains.push([dot]);
    last = dot.at;
  }
  return chains;
}

function binsOf(chain: readonly Dot[]): Dot[][] {
  const bins: Dot[][] = [];
  let first = -Infinity;
  for (const dot of chain) {
    if (dot.at - first < SPAN) {
      (bins.at(-1) as Dot[]).push(dot);
    } else {
      bins.push([dot]);
      first = dot.at;
    }
  }
  return bins;
}

function clusterOf(bin: readonly Dot[]): Cluster {
  const first = (bin[0] as Dot).at;
  const members = bin.map((dot) => dot.index);
  if (bin.length === 1) return { at: first, radius: MARK_RADIUS, members };
  const mean = bin.reduce((sum, dot) => sum + dot.at, 0) / bin.length;
  const radius = Math.min(LARGEST, SMALLEST + Math.log10(bin.length) * 2);
  // Kept off both ends of its stretch, so that the counts beside it have room.
  const at = Math.min(first + SPAN / 2, Math.max(first + LARGEST - MARK_RADIUS, mean));
  return { at, radius, members };
}
