import type { PlacedBar } from '../paths/placed-path.ts';
import type { Layout } from './layout.ts';
import { distance } from './nearby.ts';
import { barTarget, type Point } from './place.ts';

/** The strategy whose path is at a point, in all the height of its row; null where there is none. */
export function pathAt(layout: Layout, point: Point): PlacedBar | null {
  return (
    layout.bars.find((one) => !one.isLink && distance(point, barTarget(layout, one)) === 0) ?? null
  );
}
