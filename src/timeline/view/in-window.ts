import { drawnExtent } from '../items/extent.ts';
import { matcher, type TextRule } from './filter.ts';
import type { Bounds, TimelineBar, TimelineItem } from '../items/item.ts';
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

/** The strategies whose time has a part in the window; one without an end goes on to the end of all. */
export function barsInWindow(
  bars: readonly TimelineBar[],
  window: Bounds,
  bounds: Bounds,
): readonly TimelineBar[] {
  return bars.filter(
    ({ start, end }) =>
      (start ?? bounds.from) < window.to && (end ?? bounds.to) > Math.max(window.from, bounds.from),
  );
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
