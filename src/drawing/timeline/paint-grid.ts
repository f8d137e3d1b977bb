import type { Layout } from '#timeline/picture/layout.ts';
import { pointAt } from '#timeline/picture/place.ts';
import type { ColourOf, Pen } from './draw-shape.ts';

/** The ticks of the axis, drawn on through the lanes, and the edges of lanes that lie one under the other. */
export function paintGrid(
  pen: Pen,
  drawn: Layout,
  colourOf: ColourOf,
  width: number,
  height: number,
): void {
  const { frame, ticks } = drawn;
  const lanesStart = frame.lanes[0]?.start ?? 0;
  const across = frame.column?.start ?? height;
  pen.strokeStyle = colourOf('line', '');
  pen.lineWidth = 1;
  pen.beginPath();
  for (const { place, major } of ticks) {
    const at = crisp(place);
    line(pen, drawn, at, major ? 0 : frame.axis.size - 8, at, frame.axis.size);
    line(pen, drawn, at, lanesStart, at, across);
  }
  if (frame.orientation === 'horizontal') {
    for (const { start } of frame.lanes) line(pen, drawn, 0, crisp(start), width, crisp(start));
  }
  pen.stroke();
}

/** The middle of a pixel, where a fine line is sharp. */
function crisp(place: number): number {
  return Math.round(place) + 0.5;
}

function line(
  pen: Pen,
  { frame }: Layout,
  a: number,
  acrossA: number,
  b: number,
  acrossB: number,
): void {
  const [from, to] = [pointAt(frame, a, acrossA), pointAt(frame, b, acrossB)];
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
}
