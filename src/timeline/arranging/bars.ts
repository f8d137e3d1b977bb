import { midnight } from '#domain/dates/calendar.ts';
import { drawnExtent } from '../items/extent.ts';
import type { Bounds, TimelineBar } from '../items/item.ts';
import { emptyRow, tryTake } from './rows.ts';

/** The track each bar runs in, and how many tracks there are; null for a bar that found none. */
export interface BarTracks {
  readonly count: number;
  readonly trackOf: readonly (number | null)[];
}

/** Time between two bars of one track, so that their ends do not look joined: about a month. */
const BETWEEN = 30 * 86_400_000;

/** The moment the last day of a calendar year ends. */
export function endOfYear(year: number): number {
  return midnight(year + 1);
}

/** The stretch a bar is drawn over; one without an end of its own runs to its last horizon. */
export function barExtent(bar: TimelineBar, bounds: Bounds, today: number): Bounds {
  const last = bar.horizons.length ? endOfYear(Math.max(...bar.horizons)) : null;
  const extent = drawnExtent({ start: bar.start, end: bar.end ?? last }, bounds, today);
  return last === null ? extent : { from: extent.from, to: Math.max(extent.to, last) };
}

/**
 * Gives each bar the first track that is free over its whole time. Bars come in order of weight: with
 * more of them than `max` tracks can carry, the last get none. No window takes part.
 */
export function trackBars(
  bars: readonly TimelineBar[],
  max: number,
  bounds: Bounds,
  today: number,
): BarTracks {
  const tracks = Array.from({ length: Math.min(max, bars.length) }, emptyRow);
  const trackOf = bars.map((bar) => {
    const { from, to } = barExtent(bar, bounds, today);
    const track = tracks.findIndex((row) => tryTake(row, from, to + BETWEEN));
    return track < 0 ? null : track;
  });
  const count = Math.max(0, ...trackOf.map((track) => (track === null ? 0 : track + 1)));
  return { count, trackOf };
}
