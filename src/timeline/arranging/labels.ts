/** The width of a text in pixels, in the font of the labels. */
export type MeasureText = (text: string) => number;

/** Where a label lies along the axis, pixels from the beginning of time. */
export interface LabelPlace {
  readonly start: number;
  readonly end: number;
  readonly side: 'after' | 'before' | 'inside' | 'above';
  /** Of a name above a stack: the place that a line leads down from, and its own line above the floor, 0 first. */
  readonly leader?: number;
  readonly line?: number;
  /** Of a name on two lines: both in its own row, or the second in the row below. */
  readonly second?: 'own' | 'below';
}

/** What labels need: sizes in pixels. */
export interface LabelStyle {
  /** Longest label; longer text is cut with an ellipsis. */
  readonly maxWidth: number;
  /** Room a label takes across the axis. */
  readonly height: number;
}

/** The stretch of the axis that a mark covers. */
export interface Footprint {
  readonly start: number;
  readonly end: number;
}

/** Room between a mark and its label, and after a label. */
export const GAP = 4;
export const AFTER = 8;
/** Where less than this is free behind a mark, no name need be measured. */
export const LEAST_BEHIND = GAP + AFTER;

/** Of the height of a name on one line, what each of two lines takes. */
export const LINE_SHARE = 8 / 9;

/** Pixels of a name at the end of the window that still say something. */
export const LEAST_CUT = 36;

/** Pixels a label of this text takes, cut to the style's longest. */
export function labelWidth(text: string, style: LabelStyle, measure: MeasureText): number {
  return Math.min(style.maxWidth, Math.ceil(measure(text)) + 2);
}

/** A mark together with its label behind it, or its label inside it where the mark is long enough. */
export function labelAfter(mark: Footprint, width: number): LabelPlace {
  if (mark.end - mark.start >= width + 2 * AFTER) {
    return { start: mark.start + AFTER, end: mark.end - AFTER, side: 'inside' };
  }
  return { start: mark.end + GAP, end: mark.end + GAP + width, side: 'after' };
}

/** Of the longest label, what a cut one must keep to say something. */
const LEAST_SHARE = 0.4;

/** A label cut to the part of a long mark between `first` and `last`; null where too little of it would stay. */
export function cutInside(
  mark: Footprint,
  [first, last]: readonly [number, number],
  { maxWidth }: LabelStyle,
): LabelPlace | null {
  const start = Math.max(mark.start, first) + AFTER;
  const end = Math.min(mark.end, last) - AFTER;
  return end - start < LEAST_SHARE * maxWidth ? null : { start, end, side: 'inside' };
}

/** A label behind its mark cut to the room before `limit`; null where too little of it would stay. */
export function cutBehind(
  mark: Footprint,
  width: number,
  limit: number,
  { maxWidth }: LabelStyle,
): LabelPlace | null {
  const start = mark.end + GAP;
  const end = Math.min(start + width, limit - AFTER);
  return end - start < LEAST_SHARE * maxWidth ? null : { start, end, side: 'after' };
}

/** The end of the room that a mark and its label take together. */
export function endWithLabel(mark: Footprint, label: LabelPlace): number {
  return label.side === 'after' ? label.end + AFTER : mark.end;
}
