import { nearestTo } from '#timeline/arranging/standing.ts';
import type { Mark } from '#timeline/arranging/arrange.ts';
import type { Layout } from '#timeline/picture/layout.ts';

/** The mark that takes the tab stop: the last one in focus while it is in sight, else the middle one. */
export function tabStop(drawn: Layout, current: string | null): Mark | null {
  const known = drawn.visible.find((mark) => mark.key === current);
  const middle = drawn.frame.start + drawn.frame.length / 2 - drawn.offset;
  return known ?? nearestTo(drawn.visible, middle);
}
