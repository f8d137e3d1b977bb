import { cutText } from '../arranging/cut-text.ts';
import type { MeasureText } from '../arranging/labels.ts';
import type { Picture, Shape } from '../picture/shape.ts';

const HEAD = 44;
const FOOT = 34;
const MARGIN = 12;

/** The picture with a title above and a credit below, on a ground of its own: fit to stand alone. */
export function framePicture(
  picture: Picture,
  title: string,
  credit: string,
  measure: MeasureText,
): Picture {
  const { width } = picture;
  const height = picture.height + HEAD + FOOT;
  const room = width - 2 * MARGIN;
  const ground: Shape = {
    kind: 'band',
    x: 0,
    y: 0,
    width,
    height,
    fadeStart: false,
    fadeEnd: false,
    fill: 'surface',
  };
  const heading: Shape = {
    kind: 'text',
    x: MARGIN,
    y: 28,
    size: 18,
    weight: 600,
    anchor: 'start',
    fill: 'ink',
    // The measure is of text at 12.5 pixels.
    text: cutText(title, (room * 12.5) / 18, measure),
  };
  const foot: Shape = {
    kind: 'text',
    x: MARGIN,
    y: height - 12,
    size: 12,
    weight: 400,
    anchor: 'start',
    text: cutText(credit, room, measure),
    fill: 'ink-soft',
  };
  const moved = picture.shapes.map((shape) => moveDown(shape, HEAD));
  return { width, height, shapes: [ground, heading, ...moved, foot] };
}

/** Paths keep their data and are moved as a whole, which every way of drawing can do. */
function moveDown(shape: Shape, by: number): Shape {
  if (shape.kind === 'path') return { ...shape, down: (shape.down ?? 0) + by };
  return { ...shape, y: shape.y + by };
}
