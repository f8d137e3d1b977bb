import { lastBefore } from '../items/extent.ts';
import { DAY, type Bounds } from '../items/item.ts';
import { momentInWords, type TickWords } from './tick-format.ts';

/** The window in words, no finer than its width deserves: years, then months, then days. */
export function windowInWords(window: Bounds, words: TickWords): string {
  const days = (window.to - window.from) / DAY;
  const unit = days > 1096 ? 'year' : days > 92 ? 'month' : 'day';
  const pattern = { year: words.year, month: words.monthLong, day: words.dayLong }[unit];
  const [first, last] = [
    momentInWords(pattern, window.from, words),
    momentInWords(pattern, lastBefore(window.to), words),
  ];
  return first === last ? first : `${first} – ${last}`;
}
