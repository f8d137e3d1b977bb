import type { LabelPlace } from './labels.ts';
import type { ItemIndex } from './table.ts';

/** Radius of a lone mark in a row, pixels. */
export const MARK_RADIUS = 6;

/** The events of a mark, the most important first: there is always one. */
export type Members = readonly [lead: ItemIndex, ...others: ItemIndex[]];

/** A mark or a cluster at its place along the axis, pixels from the beginning of `bounds`. */
export interface Mark {
  /** The id of its event, or of a cluster's first event behind a `+`. */
  readonly key: string;
  readonly lane: number;
  /** Row within the lane, 0 first. */
  readonly row: number;
  readonly at: number;
  /** The stretch it covers: of time when `spanning`, else of the mark itself. */
  readonly start: number;
  readonly end: number;
  readonly radius: number;
  /** True when the event's time is long enough here to be drawn as a stretch. */
  readonly spanning: boolean;
  /** More than one in a cluster. */
  readonly items: Members;
  readonly label: LabelPlace | null;
  /** What the times of its events cover, where that is more than the mark itself can show. */
  readonly reach?: { readonly start: number; readonly end: number };
  /**
   * What it is in a stack, where `row` counts from the lane's floor upward: a dot, a stroke over a coarse date, or
   * a heap of a bin's events in a ridge. Absent where marks stand in rows.
   */
  readonly pile?: 'dot' | 'stroke' | 'heap';
  /** The number of its stack, where that is written above it. */
  readonly tally?: number;
}

/** Between the number of a long stretch and the end of it, and of its name. */
export const NEAR_EDGE = 2;

export function isLongCount({ spanning, items }: Mark): boolean {
  return spanning && items.length > 1;
}

/** What the number of a long stretch takes of the end of its name. */
export function roomOfNumber(mark: Mark): number {
  return isLongCount(mark) ? 2 * (mark.radius + NEAR_EDGE) : 0;
}

/** A mark whose label is not decided yet. */
export interface Draft extends Omit<Mark, 'label'> {
  label: LabelPlace | null;
}

/** The order of marks along the axis. */
export function inOrder(a: Mark, b: Mark): number {
  return a.at - b.at || (a.key < b.key ? -1 : 1);
}

/**
 * The same marks a little nearer: places grow by `factor`, at least 1, while marks and labels keep
 * their size. So nothing that stood apart can come to touch.
 */
export function stretchMark(mark: Mark, factor: number): Mark {
  if (factor === 1) return mark;
  const at = mark.at * factor;
  const shift = at - mark.at;
  const covers = mark.spanning || mark.pile === 'heap';
  const start = covers ? mark.start * factor : mark.start + shift;
  const end = covers ? mark.end * factor : mark.end + shift;
  const stretched = { ...mark, at, start, end, label: stretchLabel(mark, start, end, factor) };
  const { reach } = mark;
  if (!reach) return stretched;
  return { ...stretched, reach: { start: reach.start * factor, end: reach.end * factor } };
}

function stretchLabel(mark: Mark, start: number, end: number, factor: number): LabelPlace | null {
  const { label } = mark;
  if (!label) return null;
  // A name above a stack keeps to its line, whose place grows with time itself.
  if (label.side === 'above') {
    const { leader = mark.at } = label;
    const by = leader * factor - leader;
    return { ...label, start: label.start + by, end: label.end + by, leader: leader + by };
  }
  const [before, after] = [
    label.side === 'inside' ? start - mark.start : end - mark.end,
    end - mark.end,
  ];
  return { side: label.side, start: label.start + before, end: label.end + after };
}
