import { stateOf, type Event } from '../records/event.ts';
import type { Catalogue } from './catalogue.ts';

/** The newest event that was held with a partner by the moment `now` (ms, UTC); null when there is none. */
export function lastContact(
  catalogue: Pick<Catalogue, 'naming'>,
  partner: string,
  now: number,
): Event | null {
  const events = catalogue.naming({ kind: 'partner', id: partner }, 'event');
  // What was held was, however far sources were read.
  return events.findLast((event) => stateOf(event, now, undefined) === 'held') ?? null;
}
