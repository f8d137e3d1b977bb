import { lineOfAxis } from './axis-rows.ts';
import { lineAround } from './breaks.ts';
import type { Layout } from './layout.ts';
import { HORIZON, TODAY } from './look.ts';
import { segment } from './paths.ts';
import { pointAt, type Box } from './place.ts';
import type { PathShape } from './shape.ts';

/** The horizons and today, as far as `end` across the axis but for the texts in their way. */
export function lineShapes(drawn: Layout, texts: readonly Box[], end: number): PathShape[] {
  const { frame } = drawn;
  const path = (place: number, start: number) =>
    lineAround(drawn, place, start, end, texts)
      .map(({ from, to }) => segment(pointAt(frame, place, from), pointAt(frame, place, to)))
      .join('');
  const top = lineOfAxis(frame);
  const horizons = drawn.horizons.map(({ place }): PathShape => {
    return { kind: 'path', d: path(place, top), ...HORIZON };
  });
  if (drawn.today === null) return horizons;
  const d = path(drawn.today, top);
  return [...horizons, { kind: 'path', d, ...TODAY }];
}
