import { midnight, yearAt } from '#domain/dates/calendar.ts';
import { lastBefore } from '../items/extent.ts';
import { DAY, type Bounds } from '../items/item.ts';

/** Whole years that the strip shows of a window shorter than so many days: one level above it, as the axis counts. */
const LEVELS = [
  { years: 1, below: 92 },
  { years: 10, below: 5 * 365.25 },
] as const;
/** A window this much over a threshold, or under it, has the level it had: nothing flickers. */
const HYSTERESIS = 0.2;

/** The time a context strip shows. */
export interface StripContext extends Bounds {
  /** Whole years it counts in; null for all of time. */
  readonly years: number | null;
}

/** The context of a window: the years or decades it lies in, or all of time; `before` is the context so far. */
export function contextOf(
  window: Bounds,
  whole: Bounds,
  before: StripContext | null = null,
): StripContext {
  const days = (window.to - window.from) / DAY;
  const level = LEVELS.find(({ years, below }) => days < below * leeway(years, before));
  if (!level) return { ...whole, years: null };
  const { years } = level;
  const first = Math.floor(yearAt(window.from) / years) * years;
  const last = Math.floor(yearAt(lastBefore(window.to)) / years) * years;
  const from = Math.max(whole.from, midnight(first));
  const to = Math.min(whole.to, midnight(last + years));
  const isAll = from === whole.from && to === whole.to;
  return { from, to, years: isAll ? null : years };
}

function leeway(years: number, before: StripContext | null): number {
  if (!before) return 1;
  return (before.years ?? Infinity) <= years ? 1 + HYSTERESIS : 1 - HYSTERESIS;
}

/** A window in a strip of its context, pixels; what lies outside is at the edge. */
export interface StripWindow {
  readonly from: number;
  readonly to: number;
}

/** Never so narrow that it is not to be seen. */
const LEAST = 3;

export function windowIn(window: Bounds, context: Bounds, width: number): StripWindow {
  const at = (ms: number) => {
    const place = ((ms - context.from) / (context.to - context.from)) * width;
    return Math.min(width, Math.max(0, place));
  };
  const from = Math.min(at(window.from), width - LEAST);
  return { from, to: Math.max(from + LEAST, at(window.to)) };
}

/** What ties the strip to the axis above: all of the axis is that much of the strip. */
export function wedgePath({ from, to }: StripWindow, width: number, height: number): string {
  return `M0 0H${width}L${n(to)} ${height}H${n(from)}Z`;
}

/** Where the edges of the window are taken hold of. */
export function gripsPath({ from, to }: StripWindow, top: number, bottom: number): string {
  return `M${n(from)} ${top}V${bottom}M${n(to)} ${top}V${bottom}`;
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}
