import type { CalendarEntry } from '#exports/formats/ics.ts';
import { calendarDaysOf } from './calendar-days.ts';
import type { SharedRow } from './row.ts';

/**
 * A row in a calendar. Where its date has no days there (open, approximate, coarse, longer than a month), which
 * would come out as a false day or a banner over years, its title says the date in words.
 */
export function calendarEntry(row: SharedRow): CalendarEntry {
  const { id, title, date, state, stateNote, url } = row;
  const days = calendarDaysOf(row);
  const dayless = typeof days === 'string';
  // A title or a date in words may say already that it is announced: once is enough.
  const isSaid = [title, dayless ? date : ''].some((words) => saysSo(words, stateNote));
  const inBrackets = [dayless ? date : '', isSaid ? '' : stateNote].filter(Boolean).join('; ');
  return {
    id,
    title: inBrackets ? `${title} (${inBrackets})` : title,
    lines: [date, saysSo(date, stateNote) ? '' : stateNote, url].filter(Boolean),
    url,
    days: dayless ? null : days,
    certain: state === 'held',
  };
}

function saysSo(words: string, note: string): boolean {
  return note !== '' && words.toLowerCase().includes(`(${note.toLowerCase()})`);
}
