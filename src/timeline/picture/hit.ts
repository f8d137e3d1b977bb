import type { Mark } from '../arranging/mark.ts';
import type { Layout } from './layout.ts';
import type { Box, Point } from './place.ts';
import { labelBox, markBox } from './place.ts';

/** How far outside a mark a pointer still means it: 44 px targets for fingers, 24 px for a mouse. */
export const REACH = { touch: 16, mouse: 6 } as const;

/** The visible mark nearest to the point whose mark or label lies within `reach` pixels, else null. */
export function markAt(layout: Layout, point: Point, reach: number): Mark | null {
  let nearest: Mark | null = null;
  let least = reach;
  for (const mark of layout.visible) {
    const label = labelBox(layout, mark);
    const away = Math.min(
      distance(point, markBox(layout, mark)),
      label ? distance(point, label) : Infinity,
    );
    if (away > least || (away === least && nearest)) continue;
    nearest = mark;
    least = away;
  }
  return nearest;
}

/** Pixels from a point to a box, 0 inside it. */
export function distance(point: Point, box: Box): number {
  const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
  return Math.hypot(dx, dy);
}
