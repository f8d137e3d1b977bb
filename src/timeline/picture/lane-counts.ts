import { windowTest } from '../view/in-window.ts';
import type { Chronicle, Layout } from './layout.ts';

/** By lane, how many events have a part of their time in the window that is drawn. */
export function laneCounts(
  { items, lanes, laneOf, scale, frame: { start, length } }: Layout,
  { bounds, today }: Pick<Chronicle, 'bounds' | 'today'>,
): number[] {
  const counts = lanes.map(() => 0);
  // Places are computed from moments: back again they may be off by less than one.
  const moment = (place: number) => Math.round(scale.invert(place));
  const isInside = windowTest({ from: moment(start), to: moment(start + length) }, bounds, today);
  for (const item of items) {
    const lane = laneOf(item);
    if (lane in counts && isInside(item)) counts[lane] = (counts[lane] ?? 0) + 1;
  }
  return counts;
}
