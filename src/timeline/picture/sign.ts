import type { Mark } from '../arranging/mark.ts';
import type { Facet, TimelineItem } from '../items/item.ts';
import type { Facets } from '../arranging/lanes.ts';
import type { Layout } from './layout.ts';

/** Colour and shape of a mark; never the one without the other. */
export type Sign = Pick<Facet, 'hue' | 'shape'>;

const PLAIN: Sign = { hue: 'slate', shape: 'circle' };

/**
 * The sign of a mark: its lane's where lanes are a taxonomy with signs of its own, so that a lane is of
 * one colour, else that of its event's first pillar.
 */
export function signOf(layout: Pick<Layout, 'lanes' | 'items'>, mark: Mark, facets: Facets): Sign {
  return signIn(layout.lanes[mark.lane], layout.items[mark.items[0]], facets);
}

/** The sign of an event in a lane, by the same rule. */
export function signIn(
  lane: Facet | undefined,
  item: TimelineItem | undefined,
  facets: Facets,
): Sign {
  return (lane && ownSign(lane, facets)) ?? signOfItem(item, facets);
}

/** The sign of a lane of a taxonomy with signs of its own; null for any other lane. */
export function ownSign(lane: Facet, { pillar, category }: Pick<Facets, 'pillar' | 'category'>) {
  return pillar.includes(lane) || category.includes(lane) ? lane : null;
}

/** The sign of an event's first pillar. */
export function signOfItem(item: TimelineItem | undefined, facets: Pick<Facets, 'pillar'>): Sign {
  return facets.pillar.find(({ id }) => id === item?.pillars[0]) ?? PLAIN;
}
