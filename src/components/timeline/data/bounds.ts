import { midnight } from '#domain/dates/calendar.ts';
import { horizonsOf } from '#timeline/picture/layout.ts';
import { endOfYear } from '#timeline/paths/life.ts';
import { lastBefore } from '#timeline/items/extent.ts';
import type { Bounds, TimelineBar, TimelineItem } from '#timeline/items/item.ts';

/** First and last calendar year. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/**
 * Whole years that can be looked at. With a `span` they are its years, and more only where an event lies
 * outside: strategies that go on beyond fade out there. Without one they run from the first
 * event to the farthest horizon, and at least to the year after today.
 */
export function boundsOf(
  items: readonly TimelineItem[],
  bars: readonly TimelineBar[],
  today: number,
  span: Years | null = null,
): Bounds {
  const year = (ms: number) => new Date(ms).getUTCFullYear();
  const starts = items.flatMap(({ start, end }) => start ?? end ?? []).map(year);
  const ends = items.flatMap(({ end }) => end ?? []).map((ms) => year(lastBefore(ms)));
  const now = year(today);
  const { from, to } = span ?? { from: now - 1, to: Math.max(now + 1, ...horizonsOf(bars)) };
  // Not spread into Math.min: with very many events those would be too many arguments.
  const first = starts.reduce((least, own) => Math.min(least, own), from);
  const last = ends.reduce((most, own) => Math.max(most, own), to);
  return { from: midnight(first), to: endOfYear(last) };
}

/** The years the events themselves take up, and room around them, more of it behind for the last names. */
export function boundsAround(items: readonly TimelineItem[], today: number): Bounds {
  const year = (ms: number) => new Date(ms).getUTCFullYear();
  const moments = items.flatMap(({ start, end }) => {
    return [start, end === null ? null : lastBefore(end)].filter((ms) => ms !== null);
  });
  // Not spread into Math.min: with very many events those would be too many arguments.
  const at = moments[0] ?? today;
  const first = year(moments.reduce((least, own) => Math.min(least, own), at));
  const last = year(moments.reduce((most, own) => Math.max(most, own), at));
  const room = Math.max(1, Math.round((last - first) / 8));
  return { from: midnight(first - 1), to: endOfYear(last + room) };
}
