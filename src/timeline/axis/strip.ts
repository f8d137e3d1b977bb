import { midnight, monthNumber } from '#domain/dates/calendar.ts';
import { drawnExtent, lastBefore } from '../items/extent.ts';
import { DAY, type Bounds, type TimelineItem } from '../items/item.ts';
import { timeScale } from './scale.ts';

/** How many events fall into one period of the context strip. */
export interface StripBin extends Bounds {
  readonly count: number;
}

/** The strip's drawing, stretched to its box: a wedge above the columns, and the grips of its window. */
export const STRIP = {
  width: 1000,
  height: 48,
  wedge: 8,
  tallest: 36,
  grips: [20, 38],
  bins: 160,
} as const;

/** From a month to five hundred years. */
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 3000, 6000] as const;

/** A year or two are counted by the week. */
const BY_WEEK = 800 * DAY;
const WEEK = 7 * DAY;

/**
 * Counts per calendar period over `bounds`, in weeks of a short time, else in whole months, the finest of which
 * no more than `max` are needed. An event counts once, where the middle of its time lies; `whole` is all of time.
 */
export function countPerPeriod(
  items: readonly TimelineItem[],
  bounds: Bounds,
  today: number,
  max: number,
  whole = bounds,
): StripBin[] {
  const { length, binOf, startOf } = periodsOf(bounds, max);
  const counts = new Array<number>(length).fill(0);
  for (const item of items) {
    const { from, to } = drawnExtent(item, whole, today);
    const bin = binOf((from + to) / 2);
    if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, bin) => ({ from: startOf(bin), to: startOf(bin + 1), count }));
}

interface Periods {
  readonly length: number;
  readonly binOf: (ms: number) => number;
  readonly startOf: (bin: number) => number;
}

function periodsOf(bounds: Bounds, max: number): Periods {
  const weeks = Math.ceil((bounds.to - bounds.from) / WEEK);
  if (bounds.to - bounds.from <= BY_WEEK && weeks <= max) {
    const { from } = bounds;
    return {
      length: weeks,
      binOf: (ms) => Math.floor((ms - from) / WEEK),
      startOf: (bin) => Math.min(bounds.to, from + bin * WEEK),
    };
  }
  const first = monthNumber(bounds.from);
  const months = monthNumber(lastBefore(bounds.to)) - first + 1;
  const step = MONTHS.find((length) => months / length <= max) ?? 6000;
  return {
    length: Math.ceil(months / step),
    binOf: (ms) => Math.floor((monthNumber(ms) - first) / step),
    startOf: (bin) => midnight(0, first + bin * step),
  };
}

/** The bins as columns of one SVG path; a lone event stays visible beside the fullest period. */
export function stripPath(
  bins: readonly StripBin[],
  bounds: Bounds,
  width: number,
  height: number,
  tallest = height - 2,
): string {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const scale = timeScale(bounds, 0, width);
  const columns = bins.map((bin) => {
    if (bin.count === 0) return '';
    const [start, end] = [scale.at(bin.from), scale.at(bin.to)];
    const tall = Math.max(3, (bin.count / most) * tallest);
    const [x, y, wide] = [start, height - tall, (end - start) * 0.8].map((n) => +n.toFixed(1));
    return `M${x} ${y}h${wide}V${height}H${x}Z`;
  });
  return columns.join('');
}
