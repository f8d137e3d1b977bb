import { familyOf, inSuccession } from '#domain/records/succession.ts';
import type { Bounds, TimelineBar } from '../items/item.ts';
import { beginOf } from './life.ts';

/** The track each strategy runs in, and how many tracks there are. */
export interface BarTracks {
  readonly count: number;
  readonly trackOf: readonly number[];
}

/** What of a chronicle strategies are drawn from. */
export interface Known {
  readonly bars: readonly TimelineBar[];
  readonly bounds: Bounds;
  readonly today: number;
}

/** The row of links to strategies that need none of their own. */
export const LINKS = 0;

/** A row for each strategy, below the row of links; the oldest first, and below each those that follow it. */
export function tracksFor({ bars, bounds }: Pick<Known, 'bars' | 'bounds'>): BarTracks {
  const rows = inSuccession(bars, { of: followsOf, beginOf: (bar) => beginOf(bar, bounds) });
  const rowOf = new Map(rows.map((bar, row) => [bar, row + 1]));
  const count = bars.length ? bars.length + 1 : 0;
  return { count, trackOf: bars.map((bar) => rowOf.get(bar) as number) };
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
