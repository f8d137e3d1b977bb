import type { Frame } from './frame.ts';

/** A line of names above stacks, for text of 16 px. */
const NAME_LINE = 17;
/** What a lane of stacks has below its floor and above everything, pixels. */
export const BELOW_FLOOR = 9;
export const HEAD = 5;
/** From dot to dot, where there is room. */
export const PITCH = 6;

type Sized = Pick<Frame, 'lanes' | 'piled' | 'unit'>;

/** The line that the stacks of a lane stand on, pixels from the top. */
export function floorOf({ lanes }: Pick<Frame, 'lanes'>, lane: number): number {
  const { start, size } = lanes[lane] ?? { start: 0, size: 0 };
  return start + size - BELOW_FLOOR;
}

/** Height from dot to dot: less than usual where the highest stack would not fit. */
export function riseOf({ lanes, piled }: Sized, lane: number): number {
  const room = (lanes[lane]?.size ?? 0) - BELOW_FLOOR - HEAD;
  return Math.min(PITCH, Math.max(0, room) / Math.max(1, piled[lane] ?? 1));
}

/** Height of a line of names above stacks. */
export function lineOf({ unit }: Pick<Frame, 'unit'>): number {
  return NAME_LINE * unit;
}

/** How many lines of names a lane has room for. */
export function linesOf(frame: Sized, lane: number): number {
  const room = (frame.lanes[lane]?.size ?? 0) - BELOW_FLOOR - HEAD;
  return Math.max(0, Math.floor(room / lineOf(frame) + 1e-6));
}

/** Radius of a dot, and what a turning point has more. */
export const DOT = 2.6;
const TURNING_MORE = 0.9;

/** Radius of a dot in a bin of such a width: an ordinary one does not leave its bin. */
export function dotRadius(width: number, isTurning: boolean): number {
  return Math.min(DOT, width / 2) + (isTurning ? TURNING_MORE : 0);
}
