import { horizonsOf } from '#timeline/layout.ts';
import { endOfYear } from '#timeline/bars.ts';
import type { Bounds, TimelineBar, TimelineItem } from '#timeline/item.ts';

/** Whole years from the first event to the farthest horizon, and at least to the year after today. */
export function boundsOf(
  items: readonly TimelineItem[],
  bars: readonly TimelineBar[],
  today: number,
): Bounds {
  const moments = items.flatMap(({ start, end }) => start ?? end ?? []);
  const ends = items.flatMap(({ end }) => end ?? []);
  const year = (ms: number) => new Date(ms).getUTCFullYear();
  const first = Math.min(year(today) - 1, ...moments.map(year));
  const last = Math.max(year(today) + 1, ...horizonsOf(bars), ...ends.map((ms) => year(ms - 1)));
  return { from: Date.UTC(first, 0, 1), to: endOfYear(last) };
}

/** Reads a page author's `from` or `to` ("2015", "2015-06", "2015-06-01"); null when it is none. */
export function readMoment(text: string | undefined): number | null {
  if (!text || !/^\d{4}(-\d{2}){0,2}$/.test(text)) return null;
  const ms = Date.parse(`${text}${'-01-01'.slice(0, 10 - text.length)}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms;
}
