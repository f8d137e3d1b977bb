import type { PlacedBar } from './placed-path.ts';
import type { Direction } from '../arranging/neighbours.ts';

type Bars = readonly PlacedBar[];

/**
 * The bar one step away from another: its neighbour in time on the same track, or the nearest in time of
 * the next track that has any. Null when there is none.
 */
export function barBeside(bars: Bars, current: PlacedBar, direction: Direction): PlacedBar | null {
  const ordered = bars.toSorted((a, b) => a.start - b.start || a.track - b.track);
  if (direction === 'first') return ordered[0] ?? null;
  if (direction === 'last') return ordered.at(-1) ?? null;
  if (direction === 'earlier' || direction === 'later') {
    const row = ordered.filter(({ track }) => track === current.track);
    return row[row.indexOf(current) + (direction === 'later' ? 1 : -1)] ?? null;
  }
  const way = direction === 'lane-before' ? -1 : 1;
  const beyond = bars.map(({ track }) => (track - current.track) * way).filter((far) => far > 0);
  return nearestOn(bars, current.track + way * Math.min(...beyond), middleOf(current));
}

/** The bar of the track nearest to the events whose time is nearest to a place along the axis. */
export function barBefore(bars: Bars, at: number): PlacedBar | null {
  return nearestOn(bars, Math.max(...bars.map(({ track }) => track)), at);
}

function nearestOn(bars: Bars, wanted: number, at: number): PlacedBar | null {
  const row = bars.filter(({ track }) => track === wanted);
  return row.toSorted((a, b) => distance(a, at) - distance(b, at))[0] ?? null;
}

/** Pixels from a place to a bar, 0 within it. */
function distance({ start, end }: PlacedBar, at: number): number {
  return Math.max(start - at, 0, at - end);
}

/** The middle of a bar along the axis. */
export function middleOf({ start, end }: PlacedBar): number {
  return (start + end) / 2;
}
