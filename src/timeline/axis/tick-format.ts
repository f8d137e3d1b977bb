import { fillPlaces } from '#domain/words/fill-places.ts';
import { lastBefore } from '../items/extent.ts';
import type { Bounds } from '../items/item.ts';
import { DAY } from '../items/item.ts';
import type { Tick, TickUnit } from './ticks.ts';

/**
 * How one language writes moments on the axis. Patterns may name {d}, {m}, {y} and {month}, the
 * last taken from `months`, twelve words.
 */
export interface TickWords {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly dayLong: string;
  readonly monthLong: string;
  readonly months: readonly string[];
}

/** Writes a tick of the axis. */
export type TickFormatter = (tick: Pick<Tick, 'at' | 'names'>) => string;

const MOST_KNOWN = 500;

/** The formatter of one language; keep it, since it remembers what it wrote. */
export function tickFormatter(words: TickWords): TickFormatter {
  // The same ticks come back in every frame of a movement.
  const known = new Map<string, string>();
  return ({ at, names }) => {
    const key = names + String(at);
    const text = known.get(key) ?? fill(words[names], at, words);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(key, text);
    return text;
  };
}

/** The window in words, no finer than its width deserves: years, then months, then days. */
export function windowInWords(window: Bounds, words: TickWords): string {
  const days = (window.to - window.from) / DAY;
  const unit: TickUnit = days > 1096 ? 'year' : days > 92 ? 'month' : 'day';
  const pattern = { year: words.year, month: words.monthLong, day: words.dayLong }[unit];
  const [first, last] = [
    fill(pattern, window.from, words),
    fill(pattern, lastBefore(window.to), words),
  ];
  return first === last ? first : `${first} – ${last}`;
}

function fill(pattern: string, at: number, words: TickWords): string {
  const date = new Date(at);
  const month = date.getUTCMonth();
  const values: Record<string, string> = {
    d: String(date.getUTCDate()),
    m: String(month + 1),
    y: String(date.getUTCFullYear()),
    month: words.months[month] ?? String(month + 1),
  };
  return fillPlaces(pattern, values);
}
