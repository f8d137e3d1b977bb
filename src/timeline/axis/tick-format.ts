import { yearAt } from '#domain/dates/calendar.ts';
import { fillPlaces } from '#domain/words/fill-places.ts';
import { lastBefore } from '../items/extent.ts';
import type { Stretch, Tick } from './ticks.ts';

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
  readonly axis: AxisWords;
}

/** What only an axis writes; patterns may name {weekday}, from `weekdays`, Sunday first, and {last}, a year. */
interface AxisWords {
  readonly weekday: string;
  readonly dayOfMonth: string;
  readonly month: string;
  readonly decade: string;
  /** A century or more: {y} to {last}. */
  readonly years: string;
  /** {today}, the word for it, with its date. */
  readonly today: string;
  readonly weekdays: readonly string[];
  /** What is said of the time after the last source read. */
  readonly unread: string;
}

/** Writes the texts of the axis. */
export interface TickFormatter {
  readonly tick: (tick: Tick) => string;
  /** The names of a stretch, the longest first. */
  readonly stretch: (stretch: Stretch) => readonly string[];
  /** The names of a day that is called `today`, the longest first. */
  readonly today: (today: string, at: number) => readonly string[];
  readonly unread: string;
}

const MOST_KNOWN = 500;

/** The formatter of one language; keep it, since it remembers what it wrote. */
export function tickFormatter(words: TickWords): TickFormatter {
  // The same ticks come back in every frame of a movement.
  const known = new Map<string, string>();
  const write = (pattern: string, at: number, more: Values = {}): string => {
    const key = [pattern, at, ...Object.values(more)].join();
    const text = known.get(key) ?? momentInWords(pattern, at, words, more);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(key, text);
    return text;
  };
  const { axis, day, month, monthLong, year, dayLong } = words;
  const ticks = { weekday: axis.weekday, day: axis.dayOfMonth, month, year };
  return {
    unread: axis.unread,
    tick: ({ at, names }) => write(ticks[names], at),
    stretch: ({ from, to, of }) => {
      if (of.unit === 'month') return [axis.month, monthLong, month].map((way) => write(way, from));
      if (of.count === 1) return [write(year, from)];
      if (of.count === 10) return [write(axis.decade, from)];
      const last = String(yearAt(lastBefore(to)));
      return [write(axis.years, from, { last })];
    },
    today: (today, at) => [
      write(axis.today, at, { today, date: write(dayLong, at) }),
      write(axis.today, at, { today, date: write(day, at) }),
      today,
    ],
  };
}

type Values = Readonly<Record<string, string>>;

/** A moment as a language writes it by one of its patterns. */
export function momentInWords(
  pattern: string,
  at: number,
  words: TickWords,
  more: Values = {},
): string {
  const weekday = words.axis.weekdays[new Date(at).getUTCDay()] ?? '';
  return fillPlaces(pattern, { ...more, weekday, ...datePlaces(at, words) });
}

/** What stands in the places of a pattern for a moment: {d}, {m}, {y} and {month}. */
export function datePlaces(at: number, { months }: Pick<TickWords, 'months'>): Values {
  const date = new Date(at);
  const month = date.getUTCMonth();
  const m = String(month + 1);
  return {
    d: String(date.getUTCDate()),
    m,
    y: String(date.getUTCFullYear()),
    month: months[month] ?? m,
  };
}
