import type { TimelineItem } from '#timeline/items/item.ts';
import { valuesOf } from '#timeline/view/filter.ts';
import type { FilterKind } from '#timeline/view/view.ts';

/** A value that events can be narrowed to, and how many events that leaves. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** The kinds that have too many values for a chip each. */
export type PickedKind = Extract<FilterKind, 'partner' | 'country' | 'strategy'>;
export type PickedChoices = Readonly<Record<PickedKind, readonly Choice[]>>;

/** The values that some event has, by name. */
export function choicesOf(
  items: readonly TimelineItem[],
  kind: PickedKind,
  nameOf: (id: string) => string,
  compare: (a: string, b: string) => number,
): Choice[] {
  const counts = new Map<string, number>();
  for (const id of items.flatMap((item) => valuesOf(item, kind)))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, label: nameOf(id), count }))
    .sort((a, b) => compare(a.label, b.label));
}
