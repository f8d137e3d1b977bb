import type { TimelineItem } from '../items/item.ts';
import { fits, itemTest, valuesOf, type TextRule } from './filter.ts';
import { FILTER_KINDS, type FilterKind, type View } from './view.ts';

/** How many events each value of each kind would leave, by value. */
export type Tallies = Readonly<Record<FilterKind, ReadonlyMap<string, number>>>;

/**
 * Of the items that `isInside` lets through, how many would be shown for each value if it were chosen: those
 * that have it and pass the filters of all other kinds. Values of one kind add to each other.
 */
export function talliesOf(
  items: readonly TimelineItem[],
  view: View,
  isInside: (item: TimelineItem) => boolean,
  reads?: TextRule,
): Tallies {
  const tallies = Object.fromEntries(
    FILTER_KINDS.map((kind) => [kind, new Map<string, number>()]),
  ) as Record<FilterKind, Map<string, number>>;
  const passes = itemTest(view, reads);
  for (const item of items) {
    if (!isInside(item) || !passes(item)) continue;
    const failed = FILTER_KINDS.filter((kind) => !fits(item, kind, view));
    const [only] = failed;
    if (failed.length > 1) continue;
    for (const kind of only ? [only] : FILTER_KINDS) count(tallies[kind], valuesOf(item, kind));
  }
  return tallies;
}

function count(tally: Map<string, number>, values: readonly string[]): void {
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
}
