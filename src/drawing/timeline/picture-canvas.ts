import type { BandShape, Ink, Picture, Shape, TextShape } from '#timeline/picture/picture.ts';

type Pen = CanvasRenderingContext2D;
type ColourOf = (ink: Ink, hue: string) => string;

/** Draws a picture's shapes with a pen at its top left corner. */
export function drawPicture(pen: Pen, picture: Picture, face: string, colourOf: ColourOf): void {
  for (const shape of picture.shapes) {
    pen.save();
    pen.globalAlpha = shape.opacity ?? 1;
    if (shape.kind === 'text') drawText(pen, shape, face, colourOf);
    else drawOutline(pen, shape, colourOf);
    pen.restore();
  }
}

function drawText(pen: Pen, shape: TextShape, face: string, colourOf: ColourOf): void {
  pen.font = `${shape.weight} ${shape.size}px ${face}`;
  pen.textAlign = shape.anchor === 'middle' ? 'center' : 'left';
  if (shape.fill) pen.fillStyle = colourOf(shape.fill, shape.hue ?? '');
  pen.fillText(shape.text, shape.x, shape.y);
}

function drawOutline(pen: Pen, shape: Exclude<Shape, TextShape>, colourOf: ColourOf): void {
  const { hue = '', fill, stroke, strokeWidth = 1, dash } = shape;
  const path = outlineOf(shape);
  if (shape.kind === 'path') pen.translate(0, shape.down ?? 0);
  if (fill) {
    const colour = colourOf(fill, hue);
    pen.fillStyle = shape.kind === 'band' ? fading(pen, shape, colour) : colour;
    pen.fill(path);
  }
  if (!stroke) return;
  pen.strokeStyle = colourOf(stroke, hue);
  pen.lineWidth = strokeWidth;
  pen.setLineDash((dash ?? '').split(' ').filter(Boolean).map(Number));
  pen.stroke(path);
}

function outlineOf(shape: Exclude<Shape, TextShape>): Path2D {
  if (shape.kind === 'path') return new Path2D(shape.d);
  const path = new Path2D();
  path.roundRect(shape.x, shape.y, shape.width, shape.height, 4);
  return path;
}

function fading(pen: Pen, band: BandShape, colour: string): string | CanvasGradient {
  if (!band.fadeStart && !band.fadeEnd) return colour;
  const gradient = pen.createLinearGradient(band.x, 0, band.x + band.width, 0);
  gradient.addColorStop(0, band.fadeStart ? 'transparent' : colour);
  gradient.addColorStop(0.35, colour);
  gradient.addColorStop(0.65, colour);
  gradient.addColorStop(1, band.fadeEnd ? 'transparent' : colour);
  return gradient;
}
