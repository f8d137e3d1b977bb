import { expect } from 'vitest';
import { chronicleOf, measure, viewWith, WIDE } from '../fixtures.ts';
import type { TimelineBar } from '../items/item.ts';
import type { View } from '../view/view.ts';
import { layout } from './layout.ts';
import { barLooks } from './path-look.ts';
import type { Box } from './place.ts';
import type { Outline } from './shape.ts';

/** For tests: strategies without events, drawn. */
export function drawnWith(bars: readonly TimelineBar[], own: Partial<View> = {}, viewport = WIDE) {
  const drawn = layout(chronicleOf([], bars), viewWith(own), viewport, measure);
  const looks = barLooks(drawn, measure, {
    throughout: 'In force:',
    further: 'and {counted} more',
  });
  return { drawn, looks };
}

/** No line, circle or stroke of the shapes runs through a text; rows are taller than its letters. */
export function expectClear(shapes: readonly Outline[], box: Box): void {
  const letters = { ...box, y: box.y + 5, height: Math.max(0, box.height - 10) };
  for (const shape of shapes) {
    for (const part of boxesOf(shape)) expect(meet(letters, part) && part).toBe(false);
  }
}

export function boxesOf(shape: Outline): Box[] {
  if (shape.kind === 'band') return [shape];
  if (shape.kind !== 'path') {
    const { x, y, radius } = shape;
    return [{ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }];
  }
  return [...shape.d.matchAll(/M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)/g)].map((found) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = found.slice(1).map(Number);
    const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)];
    return { x, y, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  });
}

/** True where two boxes share more than an edge; a line is a box without width. */
export function meet(a: Box, b: Box): boolean {
  const [aw, ah, bw, bh] = [a.width, a.height, b.width, b.height].map((size) =>
    Math.max(0.1, size),
  );
  const along = Math.min(a.x + (aw ?? 0), b.x + (bw ?? 0)) - Math.max(a.x, b.x);
  const across = Math.min(a.y + (ah ?? 0), b.y + (bh ?? 0)) - Math.max(a.y, b.y);
  return along > 0.01 && across > 0.01;
}
