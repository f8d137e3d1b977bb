import type { Mark } from '../arranging/mark.ts';
import type { Layout } from './layout.ts';
import { Nearby } from './nearby.ts';
import type { Box, Point } from './place.ts';
import { labelBox, markBox } from './place.ts';

/** How far outside a mark a pointer still means it: 44 px targets for fingers, less for a mouse, which points finely. */
export const REACH = { touch: 22, mouse: 10 } as const;

/** Made when a drawing is first pointed at, and gone with it. */
const known = new WeakMap<Layout, Nearby<Mark>>();

/** The visible mark nearest to the point whose mark or label lies within `reach` pixels, else null. */
export function markAt(layout: Layout, point: Point, reach: number): Mark | null {
  let marks = known.get(layout);
  if (!marks) {
    marks = new Nearby(
      layout.visible.map((thing) => ({ thing, boxes: boxesOfMark(layout, thing) })),
    );
    known.set(layout, marks);
  }
  return marks.nearest(point, reach);
}

/** The boxes of a mark and of its label, as far as the window shows them. */
export function boxesOfMark(layout: Layout, mark: Mark): Box[] {
  const { start, length } = layout.frame;
  const label = labelBox(layout, mark);
  return [markBox(layout, mark), ...(label ? [label] : [])].map((box) => {
    const x = Math.max(box.x, start - MARGIN);
    const end = Math.min(box.x + box.width, start + length + MARGIN);
    return { ...box, x, width: Math.max(0, end - x) };
  });
}

/** Marks at the very edge of a window are whole. */
const MARGIN = 12;
