import type { Moment } from './moments.ts';
import { spanFrom, type Span } from './span.ts';

/** How fast it went or would have to go, from one year to another. */
export interface Pace extends Span {
  readonly from: number;
  readonly to: number;
}

/** Paces are counted as growth in per cent, or as so much of the unit, a year. */
export type PaceIn = 'percent' | 'unit';

/** Shorter than half a year nothing can be said of a pace. */
const SHORTEST = 0.5;

/** The pace a year that leads from one number to another. */
export function paceBetween(
  start: Span & { readonly at: number },
  end: Span & { readonly at: number },
  kind: PaceIn,
): Pace {
  const years = end.at - start.at;
  const { low, high } = spanFrom([start, end], (a = 0, b = 0) =>
    kind === 'percent' ? ((b / a) ** (1 / years) - 1) * 100 : (b - a) / years,
  );
  return { low, high, from: start.at, to: end.at };
}

/** Paces up to the latest moment, from every one before it that is far enough back. */
export function pacesUpTo(latest: Moment, before: readonly Moment[], kind: PaceIn): Pace[] {
  return before
    .filter(({ at }) => latest.at - at >= SHORTEST)
    .map((start) => paceBetween(start, latest, kind));
}

/** How two spans lie, where more of it is better (`towards` 1) or less (-1). */
export type Agreement = 'all' | 'none' | 'some';

/** Whether what is had reaches what is wanted: by every reading, by none, or by some. */
export function reaches(had: readonly Span[], wanted: Span, towards: 1 | -1): Agreement {
  const isEnough = ({ low, high }: Span) =>
    towards === 1 ? low >= wanted.high : high <= wanted.low;
  const isShort = ({ low, high }: Span) => (towards === 1 ? high < wanted.low : low > wanted.high);
  if (had.every(isEnough)) return 'all';
  return had.every(isShort) ? 'none' : 'some';
}
