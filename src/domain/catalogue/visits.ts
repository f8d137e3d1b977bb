import { oncePerObject } from '../../made-once.ts';
import { isHeld, type Event } from '../records/event.ts';
import type { Category, Taxonomy, VisitDirection } from '../records/taxonomy.ts';
import type { Catalogue } from './catalogue.ts';

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
  return events.flatMap((event) => {
    const direction = isHeld(event, now) ? directionOf(catalogue, event) : null;
    return direction ? [{ event, direction }] : [];
  });
}

/** The last visit of guests among visits in time order; null where nobody came. */
export function lastVisitorsIn(visits: readonly Visit[]): Event | null {
  return visits.findLast(({ direction }) => direction === 'in')?.event ?? null;
}
