import { yearAt } from '#domain/dates/calendar.ts';
import { lastBefore } from './extent.ts';
import type { TimelineItem } from './item.ts';

/** The year of an event, or its first and last one, as it stands before the event's name: "1979–1989". */
export function yearsOf({ start, end }: Pick<TimelineItem, 'start' | 'end'>): string {
  if (start === null) return end === null ? '' : String(yearAt(lastBefore(end)));
  const first = yearAt(start);
  const last = end === null ? first : yearAt(lastBefore(end));
  return first === last ? String(first) : `${first}–${last}`;
}
