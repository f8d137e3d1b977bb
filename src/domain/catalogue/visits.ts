import { countriesOfEvent } from './countries.ts';
import { oncePerObject } from '../../made-once.ts';
import { stateOf, type Event } from '../records/event.ts';
import type { Category, Taxonomy, VisitDirection } from '../records/taxonomy.ts';
import type { Catalogue } from './catalogue.ts';
import { eventsOfYear } from './in-time.ts';

/** An event at which guests came to the city, or its own people travelled. */
export interface Visit {
  readonly event: Event;
  readonly direction: VisitDirection;
}

const categoriesOf = oncePerObject(
  ({ categories }: Taxonomy) => new Map(categories.map((term) => [term.id, term])),
);

function categoryOf({ taxonomy }: Pick<Catalogue, 'taxonomy'>, event: Event): Category | undefined {
  return categoriesOf(taxonomy).get(event.category);
}

/** The way a visit goes, as its category says; null for an event that is no visit. */
function directionOf(catalogue: Pick<Catalogue, 'taxonomy'>, event: Event): VisitDirection | null {
  return categoryOf(catalogue, event)?.visit ?? null;
}

/** True when people of the localities an event names were met at it, not only spoken of. */
export function isContact(catalogue: Pick<Catalogue, 'taxonomy'>, event: Event): boolean {
  return categoryOf(catalogue, event)?.contact ?? true;
}

/** The visits among events that were held by the moment `now` (ms, UTC), in the order given. */
export function visitsAmong(
  catalogue: Pick<Catalogue, 'taxonomy'>,
  events: readonly Event[],
  now: number,
): Visit[] {
  // What was held was, however far sources were read.
  const held = events.filter((event) => stateOf(event, now, undefined) === 'held');
  return held.flatMap((event) => {
    const direction = directionOf(catalogue, event);
    return direction ? [{ event, direction }] : [];
  });
}

/** The visits from and to a partner that were held by the moment `now` (ms, UTC), in time order. */
export function visitsWith(catalogue: Catalogue, partner: string, now: number): Visit[] {
  return visitsAmong(catalogue, catalogue.naming({ kind: 'partner', id: partner }, 'event'), now);
}

/** The visits from and to a country, by its ISO 3166-1 alpha-2 code, in time order. */
export function visitsWithCountry(catalogue: Catalogue, code: string, now: number): Visit[] {
  const events = catalogue.events.filter((event) =>
    countriesOfEvent(catalogue, event).includes(code),
  );
  return visitsAmong(catalogue, events, now);
}

/** The visits filed under a calendar year, in time order. */
export function visitsOfYear(catalogue: Catalogue, year: number, now: number): Visit[] {
  return visitsAmong(catalogue, eventsOfYear(catalogue, year), now);
}
