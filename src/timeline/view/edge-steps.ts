import { DAY, midnight, monthNumber } from '#domain/dates/calendar.ts';
import type { Bounds } from '../items/item.ts';
import { MIN_WINDOW, withWindow, type View } from './view.ts';

/** An edge of the window. */
export type Edge = 'from' | 'to';

/** How a key moves an edge: a step or a great step to either side, or as far as it goes. */
export interface EdgeMove {
  readonly way: -1 | 1;
  readonly by: 'step' | 'leap' | 'all';
}

/** Lengths of the calendar, in days or in months. */
type Length = { readonly days: number } | { readonly months: number };

/** What a step is where a strip counts in whole years of so many; by `Infinity` for all of time. */
const STEPS = [
  { years: 1, step: { days: 1 }, leap: { months: 1 } },
  { years: 10, step: { months: 1 }, leap: { months: 12 } },
  { years: Infinity, step: { months: 12 }, leap: { months: 120 } },
] as const;

const MOVES: Readonly<Record<string, EdgeMove>> = {
  ArrowLeft: { way: -1, by: 'step' },
  ArrowDown: { way: -1, by: 'step' },
  ArrowRight: { way: 1, by: 'step' },
  ArrowUp: { way: 1, by: 'step' },
  PageDown: { way: -1, by: 'leap' },
  PageUp: { way: 1, by: 'leap' },
  Home: { way: -1, by: 'all' },
  End: { way: 1, by: 'all' },
};

/** What a key does to an edge, as with any slider; null for all other keys. */
export function moveOfKey(key: string): EdgeMove | null {
  return MOVES[key] ?? null;
}

/** The view with one edge moved on to where a day, a month or a year begins; the other stays where it is. */
export function edgeMoved(
  view: View,
  edge: Edge,
  { way, by }: EdgeMove,
  years: number | null,
  bounds: Bounds,
): View {
  const range = edgeRange(view, edge, bounds);
  const at = view[edge];
  const wanted = by === 'all' ? way * Infinity : begin(at, lengthOf(by, years), way);
  const now = Math.min(range.to, Math.max(range.from, wanted));
  return edge === 'from' ? withWindow(view, now, view.to) : withWindow(view, view.from, now);
}

/** Where an edge may be: within all of time, and no nearer to the other than a window is wide. */
export function edgeRange(view: Bounds, edge: Edge, bounds: Bounds): Bounds {
  return edge === 'from'
    ? { from: bounds.from, to: Math.max(bounds.from, view.to - MIN_WINDOW) }
    : { from: Math.min(bounds.to, view.from + MIN_WINDOW), to: bounds.to };
}

function lengthOf(by: 'step' | 'leap', years: number | null): Length {
  const steps = STEPS.find((level) => (years ?? Infinity) <= level.years);
  return steps?.[by] ?? { days: 1 };
}

/** The next moment before or after another at which such a length of the calendar begins. */
function begin(at: number, length: Length, way: -1 | 1): number {
  const [number, of] =
    'days' in length
      ? [Math.floor(at / DAY / length.days), (n: number) => n * length.days * DAY]
      : [
          Math.floor(monthNumber(at) / length.months),
          (n: number) => midnight(0, n * length.months),
        ];
  if (way > 0) return of(number + 1);
  return of(number) < at ? of(number) : of(number - 1);
}
