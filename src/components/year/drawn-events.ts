import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { startOf } from '#domain/dates/compare.ts';
import type { Event } from '#domain/records/event.ts';
import type { Term } from '#domain/records/taxonomy.ts';
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

/** Colour and shape of an event's mark: its first pillar's, else its category's. */
export function lookOf(
  { taxonomy }: Catalogue,
  event: Event | undefined,
): Pick<Term, 'hue' | 'shape'> {
  const pillar = taxonomy.pillars.find(({ id }) => id === event?.pillars[0]);
  const category = taxonomy.categories.find(({ id }) => id === event?.category);
  return pillar ?? category ?? { hue: 'slate', shape: 'circle' };
}
