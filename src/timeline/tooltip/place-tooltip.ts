import type { Box } from '../picture/place.ts';

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a tooltip stands in the window, and how tall it may be there: of a longer one the rest is scrolled to. */
export interface TooltipPlace {
  readonly x: number;
  readonly y: number;
  readonly maxHeight: number;
}

/** Between a mark and what is told of it, and between that and the edges of the window. */
const GAP = 6;
const EDGE = 8;
/** A tooltip begins so far before the place it is about. */
const LEAD = 20;

/**
 * Beneath its mark where there is room for it, else above, else where there is more; never over the mark. It keeps to
 * the place along the axis that was looked `at`, as far as the window's edges let it.
 */
export function placeTooltip(mark: Box, at: number, size: Size, window: Size): TooltipPlace {
  const below = window.height - EDGE - (mark.y + mark.height + GAP);
  const above = mark.y - GAP - EDGE;
  const isBelow = size.height <= below || (size.height > above && below >= above);
  const maxHeight = Math.max(0, isBelow ? below : above);
  const height = Math.min(size.height, maxHeight);
  const last = Math.max(EDGE, window.width - EDGE - size.width);
  return {
    x: Math.min(Math.max(EDGE, at - LEAD), last),
    y: isBelow ? mark.y + mark.height + GAP : mark.y - GAP - height,
    maxHeight,
  };
}

/** The box around others; null around none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** What two boxes have in common; null where they have nothing. */
export function within(box: Box, room: Box): Box | null {
  const [x, y] = [Math.max(box.x, room.x), Math.max(box.y, room.y)];
  const width = Math.min(box.x + box.width, room.x + room.width) - x;
  const height = Math.min(box.y + box.height, room.y + room.height) - y;
  return width < 0 || height < 0 ? null : { x, y, width, height };
}
