import { bareLetters } from '#domain/words/bare-letters.ts';
import type { TimelineItem } from '../items/item.ts';
import { daysOfYear } from './days-of-year.ts';
import type { FilterKind, View } from './view.ts';
import { FILTER_KINDS, isFiltered } from './view.ts';

const VALUES: Readonly<Record<FilterKind, (item: TimelineItem) => readonly string[]>> = {
  pillar: (item) => item.pillars,
  category: (item) => [item.category],
  partner: (item) => item.partners,
  country: (item) => item.countries,
  strategy: (item) => item.strategies,
  has: (item) => item.has,
  confidence: (item) => [item.confidence],
  day: daysOfYear,
};

/** The values of a kind that an item has. */
export function valuesOf(item: TimelineItem, kind: FilterKind): readonly string[] {
  return VALUES[kind](item);
}

/** True for an item that has one of the values chosen of a kind; where none is chosen, any will do. */
export function fits(
  item: TimelineItem,
  kind: FilterKind,
  { filters }: Pick<View, 'filters'>,
): boolean {
  const chosen = filters[kind];
  return chosen.length === 0 || valuesOf(item, kind).some((value) => chosen.includes(value));
}

/** Understands a reader's text: a test whether an item says it. */
export type TextRule = (text: string) => (item: TimelineItem) => boolean;

/** Compares letters: each word of the text must stand somewhere in an item's title or date. */
export const byLetters: TextRule = (text) => {
  const words = bareLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (item) => {
    const own = bareLetters(`${item.title} ${item.when}`);
    return words.every((word) => own.includes(word));
  };
};

/** A test for what narrows the events besides their values: how much they weigh, what they say. */
export function itemTest(
  view: Pick<View, 'importance' | 'q'>,
  reads: TextRule = byLetters,
): (item: TimelineItem) => boolean {
  const says = view.q === '' ? () => true : reads(view.q);
  return (item) => item.importance >= view.importance && says(item);
}

/** A test for the view's filters: within one kind any value will do, across kinds all must hold. */
export function matcher(view: View, reads?: TextRule): (item: TimelineItem) => boolean {
  const kinds = FILTER_KINDS.filter((kind) => view.filters[kind].length > 0);
  const passes = itemTest(view, reads);
  return (item) => kinds.every((kind) => fits(item, kind, view)) && passes(item);
}

/** The items that pass the view's filters, in their own order. */
export function filterItems(
  items: readonly TimelineItem[],
  view: View,
  reads?: TextRule,
): readonly TimelineItem[] {
  return isFiltered(view) ? items.filter(matcher(view, reads)) : items;
}
