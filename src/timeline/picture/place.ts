import { floorOf, HEAD, lineOf, riseOf } from '../arranging/floor.ts';
import { LEAST_CUT, LINE_SHARE, type LabelPlace } from '../arranging/labels.ts';
import { isLongCount, MARK_RADIUS, NEAR_EDGE, roomOfNumber } from '../arranging/mark.ts';
import type { Mark } from '../arranging/mark.ts';
import type { Band, Frame } from '../arranging/frame.ts';
import type { PlacedBar } from '../paths/placed-path.ts';
import type { Layout } from './layout.ts';

/** A box in the viewport, pixels from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The box that covers `start`–`end` along the axis and `band` across it. */
export function boxOf(start: number, end: number, band: Band): Box {
  return { x: start, y: band.start, width: end - start, height: band.size };
}

/** How far across the axis the middle of a mark's row lies. */
export function acrossOf(layout: Pick<Layout, 'frame'>, mark: Mark): number {
  if (mark.pile) return acrossOfPile(layout.frame, mark);
  const lane = layout.frame.lanes[mark.lane];
  const row = layout.frame.rowBands[mark.lane]?.[mark.row];
  return (lane?.start ?? 0) + (row ? row.start + row.size / 2 : 0);
}

/** In a stack, dots stand on the floor; a heap's middle is half way up it. None leaves its lane. */
function acrossOfPile(frame: Frame, { lane, row, pile, items }: Mark): number {
  const rows = row + (pile === 'heap' ? items.length : 1) / 2;
  const across = floorOf(frame, lane) - rows * riseOf(frame, lane);
  return Math.max(across, (frame.lanes[lane]?.start ?? 0) + HEAD);
}

/** The middle of a mark; the number of a long stretch keeps to the end of what the window shows of it. */
export function pointOf(layout: Layout, mark: Mark): Point {
  const { frame, offset } = layout;
  const last = Math.min(mark.end + offset, frame.start + frame.length) - mark.radius - NEAR_EDGE;
  const x = isLongCount(mark) ? Math.max(frame.start, last) : mark.at + offset;
  return { x, y: acrossOf(layout, mark) };
}

/** The box of a mark without its label. */
export function markBox(layout: Layout, mark: Mark): Box {
  const size = thicknessOf(layout.frame, mark);
  const band = { start: acrossOf(layout, mark) - size / 2, size };
  return boxOf(mark.start + layout.offset, mark.end + layout.offset, band);
}

function thicknessOf(frame: Frame, mark: Mark): number {
  if (mark.pile === 'heap') return mark.items.length * riseOf(frame, mark.lane);
  return 2 * (isLongCount(mark) ? MARK_RADIUS : mark.radius);
}

/** A name above a stack is on its line of the lane, or not at all: it is never cut. */
function boxAbove({ frame, offset }: Layout, { lane }: Mark, label: LabelPlace): Box | null {
  const [start, end] = [label.start + offset, label.end + offset];
  const size = lineOf(frame);
  const top = floorOf(frame, lane) - ((label.line ?? 0) + 1) * size;
  const isWhole = start >= frame.start - 2 && end <= frame.start + frame.length + 2;
  if (!isWhole || top < (frame.lanes[lane]?.start ?? 0)) return null;
  return { x: start, y: top, width: end - start, height: size };
}

/**
 * The box of a mark's label, null when it has none. A label inside a long stretch keeps to the
 * part of it that the window shows.
 */
export function labelBox(layout: Layout, mark: Mark): Box | null {
  const { label } = mark;
  const { frame, offset } = layout;
  if (!label) return null;
  if (label.side === 'above') return boxAbove(layout, mark, label);
  // Where its mark has left the window a name would stand there as anyone's.
  if (mark.end + offset < frame.start - mark.radius) return null;
  const band = bandOfName(frame, acrossOf(layout, mark), label);
  const first = label.start + offset;
  const start = label.side === 'inside' ? Math.max(first, frame.start + 8) : first;
  const end = Math.min(label.end + offset, frame.start + frame.length - 2) - roomOfNumber(mark);
  // At the end of the window a name is cut, and left out where too little of it would stay.
  if (end < label.end + offset && end - start < LEAST_CUT) return null;
  return boxOf(start, Math.max(start, end), band);
}

/** What a name takes across the axis. */
function bandOfName({ labels: { height } }: Frame, across: number, { second }: LabelPlace): Band {
  if (!second) return { start: across - height / 2, size: height };
  const line = height * LINE_SHARE;
  return { start: across - (second === 'own' ? line : line / 2), size: 2 * line };
}

/** The row of a strategy. */
export function trackOf({ frame }: Pick<Layout, 'frame'>, { track }: PlacedBar): Band {
  return frame.tracks[track] ?? { start: 0, size: 0 };
}

/** The box of a strategy's path, all of its track across the axis and cut to the window along it. */
export function barTarget(layout: Layout, placed: PlacedBar): Box {
  const { frame } = layout;
  const start = Math.max(frame.start, placed.start);
  const end = Math.min(frame.start + frame.length, placed.end);
  return boxOf(start, Math.max(start, end), trackOf(layout, placed));
}
