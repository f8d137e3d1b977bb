import { drawnExtent } from '../items/extent.ts';
import { matcher, type TextRule } from './filter.ts';
import type { Bounds, TimelineItem } from '../items/item.ts';
import type { View } from './view.ts';

/** A test whether any part of an item's time, as it is drawn, lies in the window. */
export function windowTest(
  window: Bounds,
  bounds: Bounds,
  today: number,
): (item: TimelineItem) => boolean {
  return (item) => {
    const { from, to } = drawnExtent(item, bounds, today);
    return from < window.to && (to > window.from || (to === from && to >= window.from));
  };
}

/** The events a view is about, in time order: those in its window that pass its filters. */
export function itemsInView(
  items: readonly TimelineItem[],
  view: View,
  bounds: Bounds,
  today: number,
  reads?: TextRule,
): TimelineItem[] {
  const [passes, isInside] = [matcher(view, reads), windowTest(view, bounds, today)];
  return items.filter((item) => isInside(item) && passes(item));
}
