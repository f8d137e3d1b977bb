import type { Bounds } from '../items/item.ts';
import { DAY } from '../items/item.ts';

export const LANE_KINDS = ['pillar', 'category', 'country', 'none'] as const;
/** What the lanes stand for. */
export type LaneKind = (typeof LANE_KINDS)[number];

/** The lists of ids a reader can narrow the events to; an empty list narrows nothing. */
export const FILTER_KINDS = [
  ...(['pillar', 'category', 'partner', 'country', 'strategy'] as const),
  // What came of an event, how well it is supported, on which day of the year it was.
  ...(['has', 'confidence', 'day'] as const),
] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];
export type Filters = Readonly<Record<FilterKind, readonly string[]>>;

export const IMPORTANCES = [1, 2, 3] as const;

/** All that decides what the timeline shows; immutable, and the only state there is. */
export interface View {
  /** The window, ms UTC, `from` before `to`. */
  readonly from: number;
  readonly to: number;
  readonly lanes: LaneKind;
  readonly filters: Filters;
  /** The least importance shown, 1 to 3. */
  readonly importance: number;
  readonly q: string;
  readonly selected: string | null;
  /** True for the events as a list to read instead of a drawing. */
  readonly list: boolean;
  /** True where every strategy has a track, however many that takes. */
  readonly allBars: boolean;
  /** What is compared with what, as the address has it; empty where nothing is. */
  readonly compare: string;
}

/** The narrowest window; below it a single day would no longer fit beside its neighbours. */
export const MIN_WINDOW = 2 * DAY;

export const NO_FILTERS: Filters = {
  pillar: [],
  category: [],
  partner: [],
  country: [],
  strategy: [],
  has: [],
  confidence: [],
  day: [],
};

/** The view of everything within `window`, unfiltered. */
export function viewOf(window: Bounds): View {
  const { from, to } = window;
  const all = { filters: NO_FILTERS, importance: 1, q: '' } as const;
  const shown = { selected: null, list: false, allBars: false, compare: '' } as const;
  return { from, to, lanes: 'pillar', ...all, ...shown };
}

/** The same view with its window inside `bounds`, neither narrower than two days nor wider than them. */
export function clamp(view: View, bounds: Bounds): View {
  const whole = bounds.to - bounds.from;
  const length = Math.min(whole, Math.max(Math.min(MIN_WINDOW, whole), view.to - view.from));
  const middle = (view.from + view.to) / 2;
  const wanted = length === view.to - view.from ? view.from : middle - length / 2;
  const from = Math.min(bounds.to - length, Math.max(bounds.from, wanted));
  return { ...view, from, to: from + length };
}

/** Moves the window by `ms` towards the future (negative: the past). */
export function pan(view: View, ms: number): View {
  return { ...view, from: view.from + ms, to: view.to + ms };
}

/** Magnifies by `factor` (above 1 shows less time) around the moment `at`, which keeps its place. */
export function zoomAt(view: View, factor: number, at: number): View {
  return { ...view, from: at - (at - view.from) / factor, to: at + (view.to - at) / factor };
}

/** The same view looking at another window. */
export function withWindow(view: View, from: number, to: number): View {
  return { ...view, from, to };
}

/** True when something narrows the events shown. */
export function isFiltered(view: View): boolean {
  return countFilters(view) > 0;
}

/** How many things narrow the events: each value chosen, the importance, the text. */
export function countFilters({ filters, importance, q }: View): number {
  const values = FILTER_KINDS.reduce((sum, kind) => sum + filters[kind].length, 0);
  return values + Number(importance > 1) + Number(q !== '');
}

/** Shifts the window, unscaled, just so far that `start`–`end` lies within it by `margin` (0–0.5 of it). */
export function reveal(view: View, start: number, end: number, margin = 0.1): View {
  const room = (view.to - view.from) * margin;
  if (start >= view.from + room && end <= view.to - room) return view;
  if (start < view.from + room) return pan(view, start - room - view.from);
  const shift = Math.min(end + room - view.to, start - room - view.from);
  return pan(view, shift);
}

/** The view part of the way (`t` from 0 to 1) from `a` to `b`; widths change by equal ratios. */
export function between(a: View, b: View, t: number): View {
  const wide = a.to - a.from;
  const ratio = (b.to - b.from) / wide;
  const length = wide * ratio ** t;
  // Moving the middle in step with the width keeps the fixed point of a zoom fixed all the way.
  const share = Math.abs(ratio - 1) < 1e-9 ? t : (length - wide) / (b.to - b.from - wide);
  const middle = (a.from + a.to) / 2 + share * ((b.from + b.to) / 2 - (a.from + a.to) / 2);
  return { ...b, from: middle - length / 2, to: middle + length / 2 };
}
