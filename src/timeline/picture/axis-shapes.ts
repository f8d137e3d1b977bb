import { lineOfAxis, STROKES } from './axis-rows.ts';
import { hatch } from './hatching.ts';
import type { Layout } from './layout.ts';
import { round, segment } from './paths.ts';
import type { Along } from './placed-axis.ts';
import { boxOf, type Box } from './place.ts';
import type { Paint, Shape } from './shape.ts';

/** Edges of stretches through the lanes, and of the lanes themselves. */
export const GRID: Paint = { stroke: 'line' };
/** Where no source was read: never to be mistaken for a time in which nothing happened. */
export const HATCHING: Paint = { stroke: 'line-strong', opacity: 0.45 };

/** What lies behind marks and names: bands, and hatching where no source was read. */
export function axisBackdrop(drawn: Layout, end: number): Shape[] {
  const { frame, axis } = drawn;
  const bands = axis.bands.map((band) => rectangle(boxAcross(band, 0, end)));
  const behind: Shape[] = bands.length ? [{ kind: 'path', d: bands.join(''), fill: 'band' }] : [];
  if (!axis.unread) return behind;
  const strokes: string[] = [];
  hatch(boxAcross(axis.unread, frame.axis.size, end), axis.unread.start, (x1, y1, x2, y2) => {
    strokes.push(segment({ x: x1, y: y1 }, { x: x2, y: y2 }));
  });
  return [...behind, { kind: 'path', d: strokes.join(''), ...HATCHING }];
}

/** The strokes of the axis, its line, and the edges between stretches down through the lanes. */
export function axisStrokes({ frame, axis }: Layout, end: number): Shape[] {
  const line = lineOfAxis(frame);
  const up = (place: number, length: number) => `M${round(place)} ${round(line - length)}V${line}`;
  const edges = edgesOf({ axis, frame });
  const strokes = [
    ...axis.ticks.map(({ place }) => up(place, STROKES.tick * frame.unit)),
    ...axis.between.map((place) => up(place, STROKES.between * frame.unit)),
    ...edges.map((place) => up(place, line)),
    `M${round(frame.start)} ${line}H${round(frame.start + frame.length)}`,
  ];
  const through = edges.map((place) => `M${round(place)} ${line}V${end}`);
  return [
    { kind: 'path', d: through.join(''), ...GRID },
    { kind: 'path', d: strokes.join(''), stroke: 'line-strong' },
  ];
}

/** The places in the window where a stretch of the level above begins; of the ticks where there is no such level. */
export function edgesOf({ axis, frame }: Pick<Layout, 'axis' | 'frame'>): number[] {
  const places = axis.stretches.length
    ? axis.stretches.map(({ start }) => start)
    : axis.ticks.map(({ place }) => place);
  return places.filter((at) => at >= frame.start && at <= frame.start + frame.length);
}

/** The box of a stretch of the axis between two places across it. */
export function boxAcross({ start, end }: Along, from: number, to: number): Box {
  return boxOf(start, end, { start: from, size: to - from });
}

function rectangle({ x, y, width, height }: Box): string {
  const [left, right] = [round(x), round(x + width)];
  return `M${left} ${round(y)}H${right}V${round(y + height)}H${left}Z`;
}
