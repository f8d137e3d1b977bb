import type { Layout } from '#timeline/picture/layout.ts';
import { outlinePoints } from '#timeline/picture/paths.ts';
import { tallyAt, type PileGroup, type PilePart } from '#timeline/picture/piles.ts';
import type { ColourOf, Pen } from './draw-shape.ts';

/** Draws all dots of a colour as one path: thousands of them cost hardly more than one. */
export function paintPiles(pen: Pen, groups: readonly PileGroup[], colourOf: ColourOf): void {
  for (const { hue, paint, parts } of groups) {
    pen.beginPath();
    for (const part of parts) trace(pen, part);
    pen.globalAlpha = paint.opacity ?? 1;
    if (paint.fill) {
      pen.fillStyle = colourOf(paint.fill, hue);
      pen.fill();
    }
    if (paint.stroke) {
      pen.lineWidth = paint.strokeWidth ?? 1;
      pen.strokeStyle = colourOf(paint.stroke, hue);
      pen.stroke();
    }
  }
  pen.globalAlpha = 1;
}

function trace(pen: Pen, part: PilePart): void {
  if (part.shape === null) {
    pen.rect(part.x, part.y, part.width, part.height);
    return;
  }
  const { shape, x, y, radius } = part;
  const points = outlinePoints(shape);
  if (!points) {
    pen.moveTo(x - radius, y);
    pen.arc(x, y, radius, -Math.PI, Math.PI);
    return;
  }
  for (let at = 0; at < points.length; at++) {
    const [dx, dy] = points[at] as readonly [number, number];
    if (at === 0) pen.moveTo(x + dx * radius, y + dy * radius);
    else pen.lineTo(x + dx * radius, y + dy * radius);
  }
  pen.closePath();
}

/** Writes the numbers of stacks that are too high to count. */
export function paintTallies(pen: Pen, drawn: Layout, colourOf: ColourOf, font: string): void {
  pen.save();
  pen.fillStyle = colourOf('ink-soft', '');
  pen.textAlign = 'center';
  pen.font = font.replace(/[\d.]+px/, `${10.5 * drawn.frame.unit}px`);
  for (const mark of drawn.visible) {
    const at = tallyAt(drawn, mark);
    if (at) pen.fillText(at.text, at.x, at.y);
  }
  pen.restore();
}
