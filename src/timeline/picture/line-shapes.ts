import { lineOfAxis } from './axis-rows.ts';
import { lineAround } from './breaks.ts';
import type { Layout } from './layout.ts';
import { HORIZON, TODAY } from './look.ts';
import { segment } from './paths.ts';
import type { Box } from './place.ts';
import type { PathShape } from './shape.ts';

/** The horizons and today, as far as `end` across the axis but for the texts in their way. */
export function lineShapes(drawn: Layout, texts: readonly Box[], end: number): PathShape[] {
  const path = (place: number, start: number) =>
    lineAround(place, start, end, texts)
      .map(({ from, to }) => segment({ x: place, y: from }, { x: place, y: to }))
      .join('');
  const top = lineOfAxis(drawn.frame);
  const horizons = drawn.horizons.map(({ place }): PathShape => {
    return { kind: 'path', d: path(place, top), ...HORIZON };
  });
  if (drawn.today === null) return horizons;
  const d = path(drawn.today, top);
  return [...horizons, { kind: 'path', d, ...TODAY }];
}
