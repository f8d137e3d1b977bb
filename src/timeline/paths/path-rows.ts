import { familyOf, inSuccession } from '#domain/records/succession.ts';
import type { Bounds, TimelineBar } from '../items/item.ts';
import { emptyRow, tryTake } from '../arranging/rows.ts';
import { beginOf, lifeOf } from './life.ts';

/** The track each strategy runs in, and how many tracks there are; null for one that found none. */
export interface BarTracks {
  readonly count: number;
  readonly trackOf: readonly (number | null)[];
}

/** What of a chronicle strategies are drawn from. */
export interface Known {
  readonly bars: readonly TimelineBar[];
  readonly bounds: Bounds;
  readonly today: number;
}

/** Time between two strategies of one track, so that their ends do not look joined: about a month. */
const BETWEEN = 30 * 86_400_000;

/** The tracks of strategies: shared where time runs down and room is dear, else one for each. */
export function tracksFor(
  { bars, bounds, today }: Known,
  max: number,
  orientation: 'horizontal' | 'vertical',
): BarTracks {
  return orientation === 'vertical'
    ? sharedTracks(bars, max, bounds, today)
    : ownRows(bars, bounds);
}

/**
 * Where time runs down: gives each strategy the first track that is free over its whole time. They come in order of
 * weight: with more of them than `max` tracks can carry, the last get none.
 */
export function sharedTracks(
  bars: readonly TimelineBar[],
  max: number,
  bounds: Bounds,
  today: number,
): BarTracks {
  const tracks = Array.from({ length: Math.min(max, bars.length) }, emptyRow);
  const trackOf = bars.map((bar) => {
    const { from, to } = lifeOf(bar, bounds, today);
    const track = tracks.findIndex((row) => tryTake(row, from, to + BETWEEN));
    return track < 0 ? null : track;
  });
  const count = Math.max(0, ...trackOf.map((track) => (track === null ? 0 : track + 1)));
  return { count, trackOf };
}

/** The row of links to strategies that need none of their own. */
export const LINKS = 0;

/**
 * Where time runs to the right: a row for each strategy, as its name stands beside it, below the row of links; the
 * oldest first, and below each those that follow it.
 */
export function ownRows(bars: readonly TimelineBar[], bounds: Bounds): BarTracks {
  const rows = inSuccession(bars, { of: followsOf, beginOf: (bar) => beginOf(bar, bounds) });
  const rowOf = new Map(rows.map((bar, row) => [bar, row + 1]));
  const count = bars.length ? bars.length + 1 : 0;
  return { count, trackOf: bars.map((bar) => rowOf.get(bar) ?? null) };
}

/** As many strategies as `max`, the weightiest first; each with all of its succession where there is room for that. */
export function weightiest(bars: readonly TimelineBar[], max: number): Set<TimelineBar> {
  const shown = new Set<TimelineBar>();
  for (const bar of bars) {
    if (shown.has(bar) || shown.size >= max) continue;
    const family = familyOf(bar, bars, followsOf).filter((one) => !shown.has(one));
    const added = shown.size + family.length <= max ? family : [bar];
    for (const one of added) shown.add(one);
  }
  return shown;
}

function followsOf({ follows }: TimelineBar): readonly string[] {
  return follows;
}
