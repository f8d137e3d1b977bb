import { FOLLOWED_FACETS, type Followed } from '#domain/catalogue/followed.ts';

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

const NAMES = { choice: 'follow', language: 'follow-lang' } as const;

/** The address's names for what a reader chose to follow. */
export const FOLLOWING_NAMES: readonly string[] = Object.values(NAMES);
const UPCOMING = 'upcoming';

/** What an address asks to follow: `?follow=partner:busan&follow=upcoming&follow-lang=en`; what it does not say is not chosen. */
export interface AskedFollow extends FollowChoice {
  /** Code of the language; null for the page's own. */
  readonly language: string | null;
}

/** Reads what an address asks to follow; of two values of one facet the later holds, what is no facet is left out. */
export function readFollow(query: string): AskedFollow {
  const params = new URLSearchParams(query);
  const chosen = new Map<FollowedFacet, string>();
  const written = params.getAll(NAMES.choice);
  for (const part of written) {
    const [, name, id = ''] = /^(\w+):(.+)$/s.exec(part) ?? [];
    const facet = FOLLOWED_FACETS.find((one) => one === name);
    if (facet) chosen.set(facet, id);
  }
  return { chosen, upcoming: written.includes(UPCOMING), language: params.get(NAMES.language) };
}

/** The query of an address that asks to follow a choice, beginning with "?" where it has any; parameters of others stay. */
export function writeFollow({ chosen, upcoming, language }: AskedFollow, query: string): string {
  const params = new URLSearchParams(query);
  for (const name of Object.values(NAMES)) params.delete(name);
  for (const [facet, id] of chosen) params.append(NAMES.choice, `${facet}:${id}`);
  if (upcoming) params.append(NAMES.choice, UPCOMING);
  if (language !== null) params.set(NAMES.language, language);
  const written = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return written === '' ? '' : `?${written}`;
}
