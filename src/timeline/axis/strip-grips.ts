import { DAY } from '#domain/dates/calendar.ts';
import { lastBefore } from '../items/extent.ts';
import type { Bounds } from '../items/item.ts';
import { momentInWords, type TickWords } from './tick-format.ts';

export const EDGES = ['from', 'to'] as const;
type Edge = (typeof EDGES)[number];

/**
 * Where the boxes begin in which a finger takes hold of the edges of a window, pixels along a strip of `width`: about
 * their edges, side by side where these are too near to one another, and not out of the strip behind.
 */
export function gripBoxes(
  { from, to }: Bounds,
  width: number,
  size: number,
): Readonly<Record<Edge, number>> {
  const apart = Math.max(0, size - (to - from)) / 2;
  const last = Math.min(to - size / 2 + apart, Math.max(width, size) - size);
  return { from: Math.min(from - size / 2 - apart, last - size), to: last };
}

/** What a slider says of an edge, which may be anywhere in its range: days since 1970, and the day in words. */
export interface SaidEdge {
  readonly least: number;
  readonly most: number;
  readonly now: number;
  readonly text: string;
}

export function edgeSaid(view: Bounds, edge: Edge, range: Bounds, words: TickWords): SaidEdge {
  // A window ends with its last day, not with the midnight after it.
  const day = edge === 'from' ? view.from : lastBefore(view.to);
  return {
    least: daysOf(range.from),
    most: daysOf(range.to),
    now: daysOf(view[edge]),
    text: momentInWords(words.dayLong, day, words),
  };
}

function daysOf(ms: number): number {
  return Math.round(ms / DAY);
}
