import { isHeld, type Event } from '../records/event.ts';
import type { Catalogue } from './catalogue.ts';
import { isContact } from './visits.ts';

/** The events held with a partner by the moment `now` (ms, UTC), in time order; none that only names it. */
function contactsWith(
  catalogue: Pick<Catalogue, 'naming' | 'taxonomy'>,
  partner: string,
  now: number,
): Event[] {
  return contactsAmong(catalogue, catalogue.naming({ kind: 'partner', id: partner }, 'event'), now);
}

/** Those of events at which somebody was met by the moment `now` (ms, UTC), in the order given. */
export function contactsAmong(
  catalogue: Pick<Catalogue, 'taxonomy'>,
  events: readonly Event[],
  now: number,
): Event[] {
  return events.filter((event) => isHeld(event, now) && isContact(catalogue, event));
}

/** The newest event that was held with a partner by the moment `now` (ms, UTC); null when there is none. */
export function lastContact(
  catalogue: Pick<Catalogue, 'naming' | 'taxonomy'>,
  partner: string,
  now: number,
): Event | null {
  return contactsWith(catalogue, partner, now).at(-1) ?? null;
}
