import { round } from './paths.ts';
import type { TextShape } from './shape.ts';

/** A text that begins at `x`, with its baseline at `y`. */
export function textShape(
  text: string,
  x: number,
  y: number,
  size: number,
  weight = 400,
): TextShape {
  return { kind: 'text', text, x: round(x), y: round(y), size, weight, anchor: 'start' };
}
