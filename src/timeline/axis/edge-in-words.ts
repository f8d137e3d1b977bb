import { midnight, monthNumber } from '#domain/dates/calendar.ts';
import { lastBefore } from '../items/extent.ts';
import type { Bounds } from '../items/item.ts';
import { momentInWords, type TickWords } from './tick-format.ts';

/** So near to a midnight a window means it: it is drawn by hand, and glides. */
const NEAR = 60_000;

/**
 * The first and the last year, month or day of a window, as somebody would write them who asks for it: no finer
 * than it takes to say the whole of it.
 */
export function edgesInWords(
  { from, to }: Bounds,
  words: TickWords,
): Readonly<Record<'from' | 'to', string>> {
  const begins = (months: number) => [from, to].every((at) => beginsWith(at, months));
  const pattern = begins(12) ? words.year : begins(1) ? words.monthLong : words.dayLong;
  const last = Math.max(from + NEAR, lastBefore(to - NEAR));
  return {
    from: momentInWords(pattern, from + NEAR, words),
    to: momentInWords(pattern, last, words),
  };
}

/** True where a stretch of so many months, counted from year 0, begins with the moment. */
function beginsWith(at: number, months: number): boolean {
  const number = monthNumber(at + NEAR);
  return number % months === 0 && Math.abs(at - midnight(0, number)) <= NEAR;
}
