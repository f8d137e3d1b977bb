import type { Band, Frame } from '../arranging/frame.ts';

/** The rows of an axis, from the top: above its line two levels, below it what lines are called. */
export const AXIS_ROWS = { stretches: 0, ticks: 1, lines: 2 } as const;

/** Heights for text of 16 px; the frame's axis is as high as all of them. */
const ROWS = [18, 19, 17] as const;
/** Lengths of strokes above the line of the axis, for text of 16 px. */
export const STROKES = { tick: 9, between: 5 } as const;

/** The rows of an axis as tall as the reader's letters ask for. */
export function rowsOfAxis({ unit }: Frame): Band[] {
  let start = 0;
  return ROWS.map((row) => {
    const size = row * unit;
    start += size;
    return { start: start - size, size };
  });
}

/** Where the line of the axis runs, across it. */
export function lineOfAxis(frame: Frame): number {
  return rowsOfAxis(frame)[AXIS_ROWS.lines]?.start ?? 0;
}
