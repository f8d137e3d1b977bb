import { midnight, monthNumber } from '#domain/dates/calendar.ts';
import { drawnExtent, lastBefore } from '../items/extent.ts';
import type { Bounds, TimelineItem } from '../items/item.ts';
import { timeScale } from './scale.ts';

/** How many events fall into one period of the context strip. */
export interface StripBin extends Bounds {
  readonly count: number;
}

/** From a month to five hundred years. */
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 3000, 6000] as const;

/**
 * Counts per calendar period over the whole of `bounds`, in periods of whole months, the finest of
 * which no more than `max` are needed. An event counts once, where the middle of its time lies.
 */
export function countPerPeriod(
  items: readonly TimelineItem[],
  bounds: Bounds,
  today: number,
  max: number,
): StripBin[] {
  const first = monthNumber(bounds.from);
  const months = monthNumber(lastBefore(bounds.to)) - first + 1;
  const step = MONTHS.find((length) => months / length <= max) ?? 6000;
  const counts = new Array<number>(Math.ceil(months / step)).fill(0);
  for (const item of items) {
    const { from, to } = drawnExtent(item, bounds, today);
    const bin = Math.floor((monthNumber((from + to) / 2) - first) / step);
    if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, bin) => ({
    from: midnight(0, first + bin * step),
    to: midnight(0, first + (bin + 1) * step),
    count,
  }));
}

/** The bins as columns of one SVG path; a lone event stays visible beside the fullest period. */
export function stripPath(
  bins: readonly StripBin[],
  bounds: Bounds,
  width: number,
  height: number,
): string {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const scale = timeScale(bounds, 0, width);
  const columns = bins.map((bin) => {
    if (bin.count === 0) return '';
    const [start, end] = [scale.at(bin.from), scale.at(bin.to)];
    const tall = Math.max(3, (bin.count / most) * (height - 2));
    const [x, y, wide] = [start, height - tall, (end - start) * 0.8].map((n) => +n.toFixed(1));
    return `M${x} ${y}h${wide}V${height}H${x}Z`;
  });
  return columns.join('');
}
