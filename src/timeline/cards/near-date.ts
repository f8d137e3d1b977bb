import { yearAt } from '#domain/dates/calendar.ts';
import { fillPlaces } from '#domain/words/fill-places.ts';
import { datePlaces, type TickWords } from '../axis/tick-format.ts';
import { lastBefore } from '../items/extent.ts';
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
  const year = yearAt(moment);
  const isOwn = year >= yearAt(window.from) && year <= yearAt(lastBefore(window.to));
  const pattern =
    precision === 'day'
      ? words[isOwn ? 'day' : 'dayLong']
      : words[precision === 'month' ? 'monthLong' : 'year'];
  return fillPlaces(pattern, datePlaces(moment, words));
}
