import type { Facet, TimelineItem } from '../items/item.ts';
import { valuesOf } from '../view/filter.ts';
import type { View } from '../view/view.ts';

/** The taxonomies that lanes can be made of. */
export interface Facets {
  readonly pillar: readonly Facet[];
  readonly category: readonly Facet[];
  readonly country: readonly Facet[];
}

/** One lane; `id` is empty for the lane that takes what fits no other. */
export type Lane = Facet;

/** The lanes of a view and the rule that sends an item to one of them. */
export interface Lanes {
  readonly list: readonly Lane[];
  /** Index into `list`. */
  readonly laneOf: (item: TimelineItem) => number;
}

/**
 * The lanes for `items`, at most `max` of them: in the taxonomy's order, the fullest kept where there
 * are too many, the rest gathered in one lane called `other`. They depend on no window, so that
 * moving through time never reshuffles them.
 */
export function lanesFor(
  items: readonly TimelineItem[],
  view: Pick<View, 'lanes' | 'filters'>,
  facets: Facets,
  max: number,
  other: string,
): Lanes {
  const rest: Lane = { id: '', label: other, hue: 'slate', shape: 'circle' };
  if (view.lanes === 'none') return { list: [{ ...rest, label: '' }], laneOf: () => 0 };
  const { lanes: kind } = view;
  const chosen = view.filters[kind];
  const valueOf = (item: TimelineItem) => preferred(valuesOf(item, kind), chosen);
  const counts = countBy(items, valueOf);
  const used = facets[kind].filter((facet) => counts.has(facet.id));
  const homeless = counts.size > used.length;
  const tooMany = used.length + Number(homeless) > max;
  const kept = tooMany ? fullest(used, counts, max - 1) : used;
  const index = new Map(kept.map(({ id }, position) => [id, position]));
  const laneOf = (item: TimelineItem) => index.get(valueOf(item)) ?? kept.length;
  const needsRest = counts.size > kept.length || kept.length === 0;
  return { list: needsRest ? [...kept, rest] : kept, laneOf };
}

/** An event of several pillars stands in the lane the reader asked for, else in its first. */
function preferred(values: readonly string[], chosen: readonly string[]): string {
  const asked = chosen.length ? values.find((value) => chosen.includes(value)) : undefined;
  return asked ?? values[0] ?? '';
}

function countBy(items: readonly TimelineItem[], key: (item: TimelineItem) => string) {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function fullest(facets: readonly Facet[], counts: Map<string, number>, most: number): Facet[] {
  const count = (facet: Facet) => counts.get(facet.id) ?? 0;
  const ranked = [...facets].sort((a, b) => count(b) - count(a)).slice(0, most);
  return facets.filter((facet) => ranked.includes(facet));
}
