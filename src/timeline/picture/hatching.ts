import type { Box } from './place.ts';

/** Pixels between two strokes, along the axis. */
const PACE = 8;

/** Draws one stroke from point to point. */
export type DrawStroke = (x1: number, y1: number, x2: number, y2: number) => void;

/**
 * The strokes of a hatching that fills a box, from its lower left to its upper right. They keep to `anchor`, a
 * place along them, so that they move with what is hatched and do not run through it.
 */
export function hatch({ x, y, width, height }: Box, anchor: number, draw: DrawStroke): void {
  const [right, bottom] = [x + width, y + height];
  // Of a stroke x + y is the same all along.
  const first = x + y + ((((anchor - x - y) % PACE) + PACE) % PACE);
  for (let sum = first; sum < right + bottom; sum += PACE) {
    const [x1, x2] = [Math.max(x, sum - bottom), Math.min(right, sum - y)];
    draw(x1, sum - x1, x2, sum - x2);
  }
}
