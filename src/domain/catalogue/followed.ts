import type { Event } from '../records/event.ts';
import type { Catalogue } from './catalogue.ts';
import { foreignCountries } from './countries.ts';

export const FOLLOWED_FACETS = ['category', 'pillar', 'partner', 'country', 'strategy'] as const;
type FollowedFacet = (typeof FOLLOWED_FACETS)[number];

/** Events that a reader follows: all of them, or those of one term, locality, country or strategy. */
export type Followed = { readonly facet: 'all' } | FollowedOne;

/** Events of one term, locality, country (ISO 3166-1, as records have it) or strategy. */
interface FollowedOne {
  readonly facet: FollowedFacet;
  readonly id: string;
}

/** Everything that can be followed, those without any event yet included: they are what one waits for. */
export function followedIn(catalogue: Catalogue): Followed[] {
  const { taxonomy, partners, strategies } = catalogue;
  const ids: Readonly<Record<FollowedFacet, readonly string[]>> = {
    category: taxonomy.categories.map(({ id }) => id),
    pillar: taxonomy.pillars.map(({ id }) => id),
    partner: partners.map(({ id }) => id),
    country: [...foreignCountries(catalogue).keys()],
    strategy: strategies.map(({ id }) => id),
  };
  const each = FOLLOWED_FACETS.flatMap((facet) => ids[facet].map((id) => ({ facet, id })));
  return [{ facet: 'all' }, ...each];
}

/** The events that are followed, in time order. */
export function eventsFollowed(catalogue: Catalogue, followed: Followed): readonly Event[] {
  if (followed.facet === 'all') return catalogue.events;
  const { facet, id } = followed;
  if (facet === 'country') return foreignCountries(catalogue).get(id)?.events ?? [];
  return catalogue.events.filter((event) => has(event, facet, id));
}

function has(event: Event, facet: Exclude<FollowedFacet, 'country'>, id: string): boolean {
  if (facet === 'category') return event.category === id;
  if (facet === 'pillar') return event.pillars.includes(id);
  return event[facet === 'partner' ? 'partners' : 'strategies'].includes(id);
}
