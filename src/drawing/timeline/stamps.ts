import { shapePath } from '#timeline/picture/paths.ts';

const outlines = new Map<string, Path2D>();

/** The outline of a shape around the origin, made once for each size. */
export function outlineOf(shape: string, radius: number): Path2D {
  const key = `${shape} ${radius}`;
  const known = outlines.get(key) ?? new Path2D(shapePath(shape, 0, 0, radius));
  outlines.set(key, known);
  return known;
}

const glows = new Map<string, CanvasGradient>();
/** How far a glow reaches, pixels. */
export const GLOW = 9;

/** A colour that fades into the paper around the origin, made once. */
export function glowOf(pen: CanvasRenderingContext2D, colour: string): CanvasGradient {
  const known = glows.get(colour) ?? pen.createRadialGradient(0, 0, 2, 0, 0, GLOW);
  if (!glows.has(colour)) {
    known.addColorStop(0, colour);
    known.addColorStop(1, 'transparent');
    glows.set(colour, known);
  }
  return known;
}
