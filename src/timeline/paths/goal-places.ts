import type { Frame } from '../arranging/frame.ts';
import type { TimeScale } from '../axis/scale.ts';
import type { TimelineBar } from '../items/item.ts';
import { endOfYear } from './life.ts';

/** What of a frame tells where goal years stand. */
export type GoalFrame = Pick<Frame, 'start' | 'length' | 'beyond'>;

/** Half the room of a goal's diamond. */
export const HALF_GOAL = 6;
/** From the edge of a column to its diamonds. */
const INSET = 16;

/** The places of a strategy's goal years along the axis: at the end of the year, or in its column beyond the axis. */
export function goalPlaces(
  { horizons }: TimelineBar,
  scale: TimeScale,
  frame: GoalFrame,
): number[] {
  const end = frame.start + frame.length;
  return horizons.map((year) => {
    const column = frame.beyond.find((own) => own.year === year);
    if (column) return column.start + Math.min(INSET, column.size / 2);
    const at = scale.at(endOfYear(year));
    // The end of all time is the end of some year, and its diamond is whole all the same.
    return Math.abs(at - end) < 1 ? end - HALF_GOAL : at;
  });
}

/** How far there is room for a text beside a place: to the end of the axis, or of its column; null out of sight. */
export function roomBeside({ start, length, beyond }: GoalFrame, at: number): number | null {
  const end = start + length;
  if (at >= start && at <= end) return end;
  const column = beyond.find((own) => at >= own.start && at <= own.start + own.size);
  return column ? column.start + column.size : null;
}
