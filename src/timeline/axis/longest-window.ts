import { midnight } from '#domain/dates/calendar.ts';
import { lastBefore } from '../items/extent.ts';
import { DAY, type Bounds } from '../items/item.ts';
import { windowInWords } from './window-in-words.ts';
import type { TickWords } from './tick-format.ts';

/** Lengths of windows that are named by days, by months and by years. */
const LENGTHS = [10, 31, 61, 92, 700, 2000] as const;

/** The longest text that names a window within the bounds: room for it is kept, so that nothing moves. */
export function longestWindow(bounds: Bounds, words: TickWords): string {
  const last = new Date(lastBefore(bounds.to)).getUTCFullYear();
  const ends = Array.from({ length: 12 }, (_, month) => midnight(last, month, 29));
  const texts = ends.flatMap((to) =>
    LENGTHS.map((days) => windowInWords({ from: to - days * DAY, to }, words)),
  );
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
