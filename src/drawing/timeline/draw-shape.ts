import {
  CORNER,
  stopsOfBand,
  type BandShape,
  type GlowShape,
  type Ink,
  type Outline,
  type PathShape,
  type SignShape,
} from '#timeline/picture/shape.ts';
import { addStops, glowOf, outlineOf } from './stamps.ts';

export type Pen = CanvasRenderingContext2D;
/** The colour of an ink; those of a hue are of the hue named. */
export type ColourOf = (ink: Ink, hue: string) => string;

/** Draws one shape of a picture: all that a pen draws of marks comes through here, on screens and in files. */
export function drawShape(pen: Pen, shape: Outline, colourOf: ColourOf): void {
  pen.globalAlpha = shape.opacity ?? 1;
  pen.lineWidth = shape.strokeWidth ?? 1;
  if (shape.kind === 'band') drawBand(pen, shape, colourOf);
  else if (shape.kind === 'glow') drawGlow(pen, shape, colourOf);
  else if (shape.kind === 'sign') drawSign(pen, shape, colourOf);
  else drawPath(pen, shape, colourOf);
  pen.globalAlpha = 1;
}

function drawSign(pen: Pen, shape: SignShape, colourOf: ColourOf): void {
  pen.translate(shape.x, shape.y);
  drawOutline(pen, shape, outlineOf(shape.shape, shape.radius), colourOf);
  pen.translate(-shape.x, -shape.y);
}

function drawPath(pen: Pen, shape: PathShape, colourOf: ColourOf): void {
  const { down = 0, dash } = shape;
  pen.translate(0, down);
  if (dash) pen.setLineDash(dash.split(' ').map(Number));
  drawOutline(pen, shape, new Path2D(shape.d), colourOf);
  if (dash) pen.setLineDash([]);
  pen.translate(0, -down);
}

function drawOutline(
  pen: Pen,
  { fill, stroke, hue = '' }: SignShape | PathShape,
  path: Path2D,
  colourOf: ColourOf,
): void {
  if (fill) {
    pen.fillStyle = colourOf(fill, hue);
    pen.fill(path);
  }
  if (!stroke) return;
  pen.strokeStyle = colourOf(stroke, hue);
  pen.stroke(path);
}

function drawGlow(pen: Pen, shape: GlowShape, colourOf: ColourOf): void {
  if (!shape.fill) return;
  pen.translate(shape.x, shape.y);
  pen.fillStyle = glowOf(pen, shape, colourOf(shape.fill, shape.hue ?? ''));
  pen.fill(outlineOf('circle', shape.radius));
  pen.translate(-shape.x, -shape.y);
}

function drawBand(pen: Pen, shape: BandShape, colourOf: ColourOf): void {
  const { x, y, width, height, fill, stroke, hue = '' } = shape;
  pen.beginPath();
  pen.roundRect(x, y, width, height, CORNER);
  if (fill) {
    pen.fillStyle = fading(pen, shape, colourOf(fill, hue));
    pen.fill();
  }
  if (!stroke) return;
  pen.strokeStyle = fading(pen, shape, colourOf(stroke, hue));
  pen.stroke();
}

/** The colour of a band, or what it fades through along the whole of it. */
function fading(pen: Pen, shape: BandShape, colour: string): string | CanvasGradient {
  if (!shape.fadeStart && !shape.fadeEnd) return colour;
  const { x, width } = shape;
  const { from, to } = shape.whole ?? { from: x, to: x + width };
  return addStops(pen.createLinearGradient(from, 0, to, 0), stopsOfBand(shape), colour);
}
