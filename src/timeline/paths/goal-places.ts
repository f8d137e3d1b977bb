import type { Band, Frame } from '../arranging/frame.ts';
import type { TimeScale } from '../axis/scale.ts';
import type { TimelineBar } from '../items/item.ts';
import { endOfYear } from './life.ts';

/** What of a frame tells where goal years stand. */
export type GoalFrame = Pick<Frame, 'start' | 'length' | 'beyond'>;

/** Half the room of a goal's diamond. */
export const HALF_GOAL = 6;
/** What the torn edge takes of a column. */
export const TEAR = 14;
/** From the torn edge of a column to its diamonds. */
const INSET = 21;

/**
 * The places of a strategy's goal years along the axis: at the end of the year, or in its column beyond the axis; of a
 * year between two columns, on the torn edge between them.
 */
export function goalPlaces(
  { horizons }: TimelineBar,
  scale: TimeScale,
  frame: GoalFrame,
): number[] {
  const end = frame.start + frame.length;
  return horizons.map((year) => {
    const column = frame.beyond.find((own) => own.year >= year);
    if (column?.year === year) return placeInColumn(column);
    const at = scale.at(endOfYear(year));
    // The end of all time is the end of some year, and its diamond is whole all the same.
    if (Math.abs(at - end) < 1) return end - HALF_GOAL;
    if (at < end || frame.beyond.length === 0) return at;
    return column ? column.start - HALF_GOAL : Infinity;
  });
}

/** Where the goals of a year stand in its column. */
export function placeInColumn({ start, size }: Band): number {
  return start + Math.min(INSET, size / 2);
}

/** How far there is room for a text beside a place: to the end of the axis, or of its column; null out of sight. */
export function roomBeside({ start, length, beyond }: GoalFrame, at: number): number | null {
  const end = start + length;
  if (at >= start && at <= end) return end;
  const column = beyond.find((own) => at >= own.start && at <= own.start + own.size);
  return column ? column.start + column.size : null;
}
