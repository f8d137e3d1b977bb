import { parseDate } from '#domain/dates/edtf-date.ts';
import { readings } from './date-readings.ts';
import { dateSigns, plainDate } from './date-signs.ts';

/**
 * The EDTF text of a date in another spelling: it covers the very time that was written, no more
 * exactly and no less; null where the text can mean two times, or where a word of it is unknown.
 * Days come before months, as the languages of the chronicle write them; after a year comes the month.
 */
export function proposeDate(written: string): string | null {
  const plain = plainDate(withoutClock(written));
  if (parseDate(plain.toUpperCase()).ok) return plain.toUpperCase();
  const meant = [...readings(dateSigns(plain))];
  const only = meant[0];
  return meant.length === 1 && only !== undefined && parseDate(only).ok ? only : null;
}

/** True for "nay" or "today": the day on which it is read. */
export function saysNow(written: string): boolean {
  return dateSigns(plainDate(written)) === 'N';
}

const CLOCK = String.raw`\d{1,2}(?:(?::\d{2}){1,2}(?:\.\d+)?|h(?:\d{2})?)`;
const CLOCK_BEHIND = new RegExp(`(?<=\\d)(?:t|[\\s,]+)${CLOCK}$`, 'iu');
const CLOCK_BEFORE = new RegExp(`^${CLOCK}[\\s,]+`, 'iu');

/** A time of day goes; one of another time zone stays, for its day may be another here. */
function withoutClock(written: string): string {
  return written.trim().replace(CLOCK_BEHIND, '').replace(CLOCK_BEFORE, '');
}
