import { lineOfAxis, STROKES } from '#timeline/picture/axis-rows.ts';
import { boxAcross, edgesOf, GRID, HATCHING } from '#timeline/picture/axis-shapes.ts';
import { hatch } from '#timeline/picture/hatching.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import { HORIZON, TODAY } from '#timeline/picture/look.ts';
import type { Along } from '#timeline/picture/placed-axis.ts';
import type { Paint } from '#timeline/picture/shape.ts';
import type { ColourOf, Pen } from './draw-shape.ts';

/** What lies behind the marks: bands, hatching, edges of stretches and of lanes one under the other. */
export function paintGrid(pen: Pen, drawn: Layout, colourOf: ColourOf, height: number): void {
  const { frame, axis } = drawn;
  const end = frame.start + frame.length;
  paintBands(pen, drawn, colourOf, height);
  if (axis.unread) paintHatching(pen, drawn, axis.unread, colourOf, height);
  const draw = drawerOf(pen);
  stroke(pen, GRID, colourOf, () => {
    for (const at of edgesOf(drawn)) draw(crisp(at), frame.axis.size, crisp(at), height);
    for (const { start } of frame.lanes) draw(0, crisp(start), end, crisp(start));
  });
}

/** The axis itself, over whatever passes under it: its bands, strokes and line, and where lines begin. */
export function paintAxis(pen: Pen, drawn: Layout, colourOf: ColourOf): void {
  const { frame, axis } = drawn;
  const { unit } = frame;
  const line = lineOfAxis(frame);
  const draw = drawerOf(pen);
  const up = (place: number, length: number) =>
    draw(crisp(place), line - length, crisp(place), line);
  paintBands(pen, drawn, colourOf, frame.axis.size);
  stroke(pen, { stroke: 'line-strong' }, colourOf, () => {
    for (const { place } of axis.ticks) up(place, STROKES.tick * unit);
    for (const place of axis.between) up(place, STROKES.between * unit);
    for (const place of edgesOf(drawn)) up(place, line);
    draw(frame.start, crisp(line), frame.start + frame.length, crisp(line));
  });
  stroke(pen, GRID, colourOf, () => {
    for (const at of edgesOf(drawn)) draw(crisp(at), line, crisp(at), frame.axis.size);
  });
  const stub = (place: number) => draw(place, line, place, frame.axis.size);
  stroke(pen, HORIZON, colourOf, () => drawn.horizons.forEach(({ place }) => stub(place)));
  if (drawn.today !== null) stroke(pen, TODAY, colourOf, () => stub(drawn.today as number));
}

function paintBands(pen: Pen, drawn: Layout, colourOf: ColourOf, end: number): void {
  pen.fillStyle = colourOf('band', '');
  for (const band of drawn.axis.bands) {
    const { x, y, width, height } = boxAcross(band, 0, end);
    pen.beginPath();
    pen.rect(x, y, width, height);
    pen.fill();
  }
}

function paintHatching(
  pen: Pen,
  drawn: Layout,
  unread: Along,
  colourOf: ColourOf,
  end: number,
): void {
  const box = boxAcross(unread, drawn.frame.axis.size, end);
  stroke(pen, HATCHING, colourOf, () => {
    hatch(box, unread.start, (x1, y1, x2, y2) => {
      pen.moveTo(x1, y1);
      pen.lineTo(x2, y2);
    });
  });
}

/** Strokes all that `trace` puts into one path. */
function stroke(pen: Pen, paint: Paint, colourOf: ColourOf, trace: () => void): void {
  pen.globalAlpha = paint.opacity ?? 1;
  pen.lineWidth = paint.strokeWidth ?? 1;
  if (paint.stroke) pen.strokeStyle = colourOf(paint.stroke, '');
  if (paint.dash) pen.setLineDash(paint.dash.split(' ').map(Number));
  pen.beginPath();
  trace();
  pen.stroke();
  if (paint.dash) pen.setLineDash([]);
  pen.globalAlpha = 1;
}

type Drawer = (along1: number, across1: number, along2: number, across2: number) => void;

function drawerOf(pen: Pen): Drawer {
  return (along1, across1, along2, across2) => {
    pen.moveTo(along1, across1);
    pen.lineTo(along2, across2);
  };
}

/** The middle of a pixel, where a fine line is sharp. */
function crisp(place: number): number {
  return Math.round(place) + 0.5;
}
