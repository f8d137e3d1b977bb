import type { TimelineItem } from '../items/item.ts';
import { valuesOf } from '../view/filter.ts';
import type { Choices } from '../view/known.ts';
import { NOTHING, SELECTED_KINDS, type Pair, type SelectedKind, type Years } from './selection.ts';

/** How many events each value of a kind has. */
export function countsOf(
  items: readonly TimelineItem[],
  kind: SelectedKind,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const id of valuesOf(item, kind)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** What to begin with: of the first kind that has two values with events, the two that have most. */
export function proposedPair(items: readonly TimelineItem[], choices: Choices): Pair {
  for (const kind of SELECTED_KINDS) {
    const known = [...countsOf(items, kind)].filter(([id]) => choices[kind]?.has(id));
    const [first, second] = known.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (first && second)
      return [
        { kind, id: first[0] },
        { kind, id: second[0] },
      ];
  }
  return NOTHING;
}

/** Periods to begin with: the latest years with an event and as many before them, three where there are so many. */
export function proposedPeriods({ from, to }: Years): Pair {
  const length = Math.max(1, Math.min(3, Math.floor((to - from + 1) / 2)));
  const earlier = Math.max(from, to - 2 * length + 1);
  return [
    { kind: 'period', from: earlier, to: Math.min(to, earlier + length - 1) },
    { kind: 'period', from: to - length + 1, to },
  ];
}
