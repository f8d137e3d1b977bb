import { startOf } from '#domain/dates/compare.ts';
import type { Event } from '#domain/records/event.ts';
import { dayOfYearInWords } from '#i18n/dates.ts';
import type { Voice } from '#i18n/voice.ts';

/** A name that is longer is not drawn: nothing in a drawing is cut. */
const LONGEST = 44;

/** "24.1 Name" where the event has a name short enough for a drawing; null where it has none. */
export function drawnName({ short, title, date }: Event, voice: Voice): string | null {
  const name = voice.text(short) || voice.text(title);
  const start = startOf(date);
  if (name.length > LONGEST || start?.precision !== 'day') return null;
  return `${dayOfYearInWords(start.earliest, voice.lang)} ${name}`;
}
