import { lastBefore } from '../items/extent.ts';
import type { Bounds } from '../items/item.ts';
import { A_MONTH, A_YEAR, begins, type Period } from './periods.ts';
import { momentInWords, type TickWords } from './tick-format.ts';
import { wholeDays } from './whole-days.ts';

/**
 * The first and the last year, month or day of a window, as somebody would write them who asks for it: no finer
 * than it takes to say the whole of it.
 */
export function edgesInWords(
  window: Bounds,
  words: TickWords,
): Readonly<Record<'from' | 'to', string>> {
  const { from, to } = wholeDays(window);
  const isOf = (period: Period) => [from, to].every((at) => begins(period, at));
  const pattern = isOf(A_YEAR) ? words.year : isOf(A_MONTH) ? words.monthLong : words.dayLong;
  return {
    from: momentInWords(pattern, from, words),
    to: momentInWords(pattern, lastBefore(to), words),
  };
}
