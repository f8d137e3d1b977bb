import { drawnExtent } from '../items/extent.ts';
import { matcher, type TextRule } from '../view/filter.ts';
import type { Bounds, TimelineItem } from '../items/item.ts';
import type { View } from '../view/view.ts';

/** The events on both sides that come nearest to a window; null where there is none. */
export interface Nearest {
  readonly before: TimelineItem | null;
  readonly after: TimelineItem | null;
}

/** How far an event's time, as it is drawn, lies from a window, ms: 0 where they touch; and on which side. */
interface Away {
  readonly item: TimelineItem;
  readonly gap: number;
  readonly side: keyof Nearest;
  /** Moments from the event's middle to that of the window. */
  readonly middle: number;
}

/** Of the events that pass the view's filters, those nearest to its window, one before and one after it. */
export function nearestOutside(
  items: readonly TimelineItem[],
  view: View,
  bounds: Bounds,
  today: number,
  reads?: TextRule,
): Nearest {
  const passing = items.filter(matcher(view, reads));
  const places = passing.map((item) => awayFrom(item, view, drawnExtent(item, bounds, today)));
  const nearest = (side: keyof Nearest) =>
    places
      .filter((place) => place.side === side)
      .reduce<Away | null>((best, place) => (best && !isNearer(place, best) ? best : place), null);
  return { before: nearest('before')?.item ?? null, after: nearest('after')?.item ?? null };
}

function awayFrom(item: TimelineItem, window: Bounds, { from, to }: Bounds): Away {
  const middle = (from + to - window.from - window.to) / 2;
  const side = middle < 0 ? 'before' : 'after';
  const gap = Math.max(0, side === 'before' ? window.from - to : from - window.to);
  return { item, gap, side, middle: Math.abs(middle) };
}

/** Of two that touch the window the one counts as nearer whose middle is. */
function isNearer(a: Away, b: Away): boolean {
  return a.gap < b.gap || (a.gap === b.gap && a.middle < b.middle);
}
