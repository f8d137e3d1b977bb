import type { Picture, TextShape } from '#timeline/picture/shape.ts';
import { drawShape, type ColourOf, type Pen } from './draw-shape.ts';

/** Draws a picture's shapes with a pen at its top left corner. */
export function drawPicture(pen: Pen, picture: Picture, face: string, colourOf: ColourOf): void {
  for (const shape of picture.shapes) {
    if (shape.kind === 'text') drawText(pen, shape, face, colourOf);
    else drawShape(pen, shape, colourOf);
  }
}

function drawText(pen: Pen, shape: TextShape, face: string, colourOf: ColourOf): void {
  pen.font = `${shape.weight} ${shape.size}px ${face}`;
  pen.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
  if (shape.fill) pen.fillStyle = colourOf(shape.fill, shape.hue ?? '');
  pen.fillText(shape.text, shape.x, shape.y);
}
