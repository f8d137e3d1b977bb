import { shapePath } from '#timeline/picture/paths.ts';
import { stopsOfGlow, type GlowShape, type Stop } from '#timeline/picture/shape.ts';
import { clearOf } from './palette.ts';

const outlines = new Map<string, Path2D>();

/** The outline of a shape around the origin, made once for each size. */
export function outlineOf(shape: string, radius: number): Path2D {
  const key = `${shape} ${radius}`;
  const known = outlines.get(key) ?? new Path2D(shapePath(shape, 0, 0, radius));
  outlines.set(key, known);
  return known;
}

const glows = new Map<string, CanvasGradient>();

/** A colour that fades into the paper around the origin, made once. */
export function glowOf(
  pen: CanvasRenderingContext2D,
  glow: GlowShape,
  colour: string,
): CanvasGradient {
  const key = `${colour} ${glow.core} ${glow.radius}`;
  const known = glows.get(key);
  if (known) return known;
  const made = pen.createRadialGradient(0, 0, 0, 0, 0, glow.radius);
  addStops(made, stopsOfGlow(glow), colour);
  glows.set(key, made);
  return made;
}

export function addStops(
  gradient: CanvasGradient,
  stops: readonly Stop[],
  colour: string,
): CanvasGradient {
  for (const { at, clear } of stops) gradient.addColorStop(at, clear ? clearOf(colour) : colour);
  return gradient;
}
