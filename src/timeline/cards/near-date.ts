import { fillPlaces } from '#domain/words/fill-places.ts';
import type { TickWords } from '../axis/tick-format.ts';
import type { Bounds, TimelineItem } from '../items/item.ts';

/**
 * When an event begins, in as few letters as will do beside a window: the day, with its year only where that is none of
 * the window's; no finer than the event's date is known.
 */
export function nearDate(
  { start, end, precision }: Pick<TimelineItem, 'start' | 'end' | 'precision'>,
  window: Bounds,
  words: Pick<TickWords, 'day' | 'dayLong' | 'monthLong' | 'year' | 'months'>,
): string {
  const moment = start ?? end;
  if (moment === null) return '';
  const [year, month] = [yearOf(moment), new Date(moment).getUTCMonth()];
  const isOwn = year >= yearOf(window.from) && year <= yearOf(window.to - 1);
  const pattern =
    precision === 'day'
      ? words[isOwn ? 'day' : 'dayLong']
      : words[precision === 'month' ? 'monthLong' : 'year'];
  return fillPlaces(pattern, {
    d: String(new Date(moment).getUTCDate()),
    m: String(month + 1),
    y: String(year),
    month: words.months[month] ?? String(month + 1),
  });
}

function yearOf(moment: number): number {
  return new Date(moment).getUTCFullYear();
}
