import { written, type Box, type Point } from './plane.ts';

/** The sides of its mark on which a name may stand, the one that reads best first. */
export const SIDES = ['E', 'W', 'NE', 'SE', 'NW', 'SW', 'N', 'S'] as const;
export type Side = (typeof SIDES)[number] | 'C';

/** How large a name is. */
export interface NameSize {
  readonly width: number;
  readonly height: number;
}

/** Which way a side lies of the mark: -1 left or above, 1 right or below. */
export function wayOf(side: Side): Point {
  const x = side.includes('E') ? 1 : side.includes('W') ? -1 : 0;
  const y = side.includes('S') ? 1 : side.includes('N') ? -1 : 0;
  return [x, y];
}

/**
 * The point of a name that is nearest to its mark, `gap` units from it: larger letters grow away from there,
 * so that what has room in one size has it in every smaller one.
 */
export function anchorOf([x, y]: Point, side: Side, gap: number): Point {
  const [right, down] = wayOf(side);
  const slant = right !== 0 && down !== 0 ? Math.SQRT1_2 : 1;
  return [x + right * gap * slant, y + down * gap * slant];
}

/** The room of a name on one side of its anchor. */
export function nameBox([x, y]: Point, side: Side, { width, height }: NameSize): Box {
  const [right, down] = wayOf(side);
  const left = x + ((right - 1) / 2) * width;
  const top = y + ((down - 1) / 2) * height;
  return { left, top, right: left + width, bottom: top + height };
}

/** From which of its points a name's letters run. */
export function runOf(side: Side): 'start' | 'middle' | 'end' {
  const [right] = wayOf(side);
  return right > 0 ? 'start' : right < 0 ? 'end' : 'middle';
}

/** How far below its anchor a name's first line stands, in sizes of letters. */
export function dropOf(side: Side, lines = 1): number {
  const [, down] = wayOf(side);
  const first = down > 0 ? 0.9 : down < 0 ? -0.25 : 0.35;
  const above = down > 0 ? 0 : down < 0 ? lines - 1 : (lines - 1) / 2;
  return written(first * 10 - above * 12) / 10;
}
