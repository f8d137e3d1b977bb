import { midnight, monthNumber } from '#domain/dates/calendar.ts';
import { tickFormatter, type TickWords } from '../axis/tick-format.ts';
import type { Comparison, Side } from './compare.ts';
import { stretchFor } from './stretches.ts';

/** A tick with its words for the side above and the one below the axis; none where that side has no such time. */
export interface ComparedTick {
  /** Months since the axis begins. */
  readonly month: number;
  /** True where a year begins. */
  readonly major: boolean;
  readonly labels: readonly [string, string];
}

/** The ticks of an axis whose words need `room` pixels each. */
export function ticksFor(
  { sides, months, aligned }: Comparison,
  pixelsPerMonth: number,
  room: number,
  words: TickWords,
): ComparedTick[] {
  const step = stretchFor(pixelsPerMonth, room);
  const start = monthNumber(midnight(sides[0].years.from));
  // Periods are counted from their own beginnings, one axis for both from round years.
  const first = aligned ? 0 : Math.ceil(start / step) * step - start;
  const write = tickFormatter(words);
  const label = ({ years }: Side, month: number) => {
    if (month >= 12 * (years.to - years.from + 1)) return '';
    return write.tick({
      at: midnight(years.from, month),
      names: month % 12 === 0 ? 'year' : 'month',
    });
  };
  const count = Math.max(0, Math.ceil((months - first) / step));
  return Array.from({ length: count }, (_, index) => first + index * step).map((month) => ({
    month,
    major: month % 12 === 0,
    labels: [label(sides[0], month), label(sides[1], month)],
  }));
}
