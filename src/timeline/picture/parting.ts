import { drawnExtent } from '../items/extent.ts';
import type { Bounds } from '../items/item.ts';
import { DAY } from '../items/item.ts';
import type { Chronicle, Layout } from './layout.ts';
import type { Mark } from '../arranging/mark.ts';
import { clamp, withWindow, type View } from '../view/view.ts';

/** Share of a stretch that is left free on either side when a window closes in on it. */
const ROOM = 0.2;
/** A window counts as nearer only where it shows noticeably less time than the present one. */
const NEARER = 0.95;

/**
 * The nearer window in which a count's members are no longer all in one mark; null when zooming cannot part
 * them, as those of one day.
 */
export function partingView(
  chronicle: Pick<Chronicle, 'bounds' | 'today'>,
  view: View,
  drawn: Layout,
  { items }: Mark,
): View | null {
  const { bounds, today } = chronicle;
  const extents = items.flatMap((index) => {
    const item = drawn.items[index];
    return item ? [drawnExtent(item, bounds, today)] : [];
  });
  const middles = extents.map(({ from, to }) => (from + to) / 2);
  const windows = [
    // All of the time they cover, and where that is too much still, the places they are drawn at.
    [Math.min(...extents.map(({ from }) => from)), Math.max(...extents.map(({ to }) => to))],
    [Math.min(...middles), Math.max(...middles)],
  ] as const;
  const nearer = windows.map(([from, to]) => around(view, { from, to }, bounds));
  return nearer.find((next) => isNearer(next, view) && areParted(drawn, items, next)) ?? null;
}

function around(view: View, { from, to }: Bounds, bounds: Bounds): View {
  const room = Math.max(DAY, (to - from) * ROOM);
  return clamp(withWindow(view, from - room, to + room), bounds);
}

function isNearer(next: View, now: View): boolean {
  return next.to - next.from < (now.to - now.from) * NEARER;
}

/** True when the marks of a window's magnification do not have all these items in one. */
function areParted({ frame, levels }: Layout, items: Mark['items'], window: Bounds): boolean {
  const field = levels.at(frame.length / (window.to - window.from));
  const first = field.markOf(items[0]);
  return items.some((index) => !first?.items.includes(index));
}
