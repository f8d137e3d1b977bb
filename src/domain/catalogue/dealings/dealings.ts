import { yearAt } from '../../dates/calendar.ts';
import { isHeld, stateOf, type Event, type EventState } from '../../records/event.ts';
import type { Catalogue } from '../catalogue.ts';
import { contactsAmong } from '../contacts.ts';
import { isContact, visitsAmong, type Visit } from '../visits.ts';

/** What the chronicle has of the city's dealings with one partner, each list in time order. */
export interface Dealings {
  /** Events held at which the two met. */
  readonly contacts: readonly Event[];
  /** Those of them that were visits. */
  readonly visits: readonly Visit[];
  /** Events held that only name the partner: never counted as contact. */
  readonly mentions: readonly Event[];
  /** Events announced, be they still to come or never confirmed. */
  readonly announced: readonly AnnouncedEvent[];
}

export interface AnnouncedEvent {
  readonly event: Event;
  readonly state: EventState;
}

/** The dealings with a partner as known at the moment `now` (ms, UTC). */
export function dealingsWith(catalogue: Catalogue, partner: string, now: number): Dealings {
  const events = catalogue.naming({ kind: 'partner', id: partner }, 'event');
  const contacts = contactsAmong(catalogue, events, now);
  const { events: readUntil } = catalogue.site.readUntil;
  return {
    contacts,
    visits: visitsAmong(catalogue, contacts, now),
    mentions: events.filter((event) => isHeld(event, now) && !isContact(catalogue, event)),
    announced: events
      .map((event) => ({ event, state: stateOf(event, now, readUntil) }))
      .filter(({ state }) => state !== 'held' && state !== 'cancelled'),
  };
}

/** A run of calendar years without a contact, both ends included. */
export interface QuietRun {
  readonly from: number;
  readonly to: number;
}

/** The longest run of at least `years` calendar years without a contact between two of them; null where there is none. */
export function longestQuietRun(contacts: readonly Event[], years: number): QuietRun | null {
  const touched = contacts.map(({ date }) => ({
    first: yearAt(date.earliest),
    last: yearAt(date.latest),
  }));
  const runs = touched.slice(1).flatMap(({ first }, index): QuietRun[] => {
    const from = Math.max(...touched.slice(0, index + 1).map(({ last }) => last)) + 1;
    return first - from >= years ? [{ from, to: first - 1 }] : [];
  });
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}
