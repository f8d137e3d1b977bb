import type { Event } from '../records/event.ts';
import type { Catalogue } from './catalogue.ts';
import { countriesOfEvent, foreignCountries } from './countries.ts';

/** What two events may have in common, what says most first. */
const SHARED = ['partner', 'country', 'person'] as const;

/** A partner, a country by its code, or a person that an event has in common with others. */
export interface Shared {
  readonly kind: (typeof SHARED)[number];
  readonly id: string;
}

/** The events before and after one, of all or of those with a partner. */
export interface Neighbours {
  readonly previous: Event | undefined;
  readonly next: Event | undefined;
}

/** Other events that share something with one. */
export interface EventsBeside {
  readonly shared: Shared;
  /** The nearest in time, the newest first. */
  readonly events: readonly Event[];
  /** How many events share it, this one counted in. */
  readonly total: number;
}

/** So many groups, and events in each, as lead on without burying the page. */
const MOST_GROUPS = 3;
const MOST_EVENTS = 4;

/**
 * Other events with the partners, the countries and the people of one, nearest in time. Each stands once,
 * with what says most; a group that would say nothing new is left out.
 */
export function eventsBeside(catalogue: Catalogue, event: Event): EventsBeside[] {
  const told = new Set([event.id]);
  const groups: EventsBeside[] = [];
  for (const shared of sharedBy(catalogue, event)) {
    if (groups.length === MOST_GROUPS) break;
    const all = eventsSharing(catalogue, shared);
    const events = nearest(all, event).filter(({ id }) => !told.has(id));
    if (events.length === 0) continue;
    for (const { id } of events) told.add(id);
    groups.push({ shared, events: events.toReversed(), total: all.length });
  }
  return groups;
}

/** The events before and after one among those with a partner; undefined at the ends. */
export function neighboursWith(
  catalogue: Pick<Catalogue, 'naming'>,
  { id }: Event,
  partner: string,
): Neighbours {
  const events = catalogue.naming({ kind: 'partner', id: partner }, 'event');
  const place = events.findIndex((event) => event.id === id);
  if (place < 0) return { previous: undefined, next: undefined };
  return { previous: events[place - 1], next: events[place + 1] };
}

function sharedBy(catalogue: Catalogue, event: Event): Shared[] {
  const known = foreignCountries(catalogue);
  const ids = {
    partner: event.partners,
    country: countriesOfEvent(catalogue, event).filter((code) => known.has(code)),
    person: event.people,
  };
  return SHARED.flatMap((kind) => ids[kind].map((id) => ({ kind, id })));
}

/** In time order. */
function eventsSharing(catalogue: Catalogue, { kind, id }: Shared): readonly Event[] {
  if (kind === 'country') return foreignCountries(catalogue).get(id)?.events ?? [];
  return catalogue.naming({ kind, id }, 'event');
}

/** The few that stand around an event in time order, itself left out; as many on each side as there are. */
function nearest(events: readonly Event[], { id }: Event): Event[] {
  const place = events.findIndex((event) => event.id === id);
  const half = MOST_EVENTS / 2;
  const most = Math.max(0, events.length - 1 - MOST_EVENTS);
  const first = Math.max(0, Math.min(place - half, most));
  return events.slice(first, first + MOST_EVENTS + 1).filter((event) => event.id !== id);
}
