import type { Followed } from '#domain/catalogue/followed.ts';

/** The facets that events are followed by. */
export type FollowedFacet = Exclude<Followed, { facet: 'all' }>['facet'];

/** What a reader wants to follow: the value chosen of each facet that narrows, and whether only what is to come. */
export interface FollowChoice {
  readonly chosen: ReadonlyMap<FollowedFacet, string>;
  readonly upcoming: boolean;
}

/** An event as far as following it goes. */
export interface Followable {
  /** Its values of each facet; a facet it lacks has none. */
  readonly in: Readonly<Partial<Record<FollowedFacet, readonly string[]>>>;
  /** True while it is announced for a time ahead. */
  readonly upcoming: boolean;
}

/** How a choice is followed: at an address that is ready, or by a file made of it, which stays as it is. */
export type FollowPlan =
  | { readonly kind: 'ready'; readonly followed: Followed }
  | { readonly kind: 'upcoming' }
  | { readonly kind: 'made' };

/** A build makes feeds and calendars of everything and of each single value, and a calendar of what is to come. */
export function planOf({ chosen, upcoming }: FollowChoice): FollowPlan {
  const [first, ...more] = [...chosen].map(([facet, id]) => ({ facet, id }));
  if (more.length > 0 || (upcoming && first)) return { kind: 'made' };
  if (upcoming) return { kind: 'upcoming' };
  return { kind: 'ready', followed: first ?? { facet: 'all' } };
}

/** The events that meet the whole choice, in their order. */
export function eventsChosen<Event extends Followable>(
  events: readonly Event[],
  { chosen, upcoming }: FollowChoice,
): Event[] {
  return events.filter(
    (event) =>
      (!upcoming || event.upcoming) &&
      [...chosen].every(([facet, id]) => event.in[facet]?.includes(id) ?? false),
  );
}
