import type { Bounds, TimelineItem } from './item.ts';
import type { LabelStyle, MeasureText } from './labels.ts';
import type { Level } from './level.ts';
import { widthsOf } from './level.ts';
import type { Mark } from './mark.ts';
import { fieldOf, stretchField, type MarkField } from './mark-field.ts';
import type { LaneRule } from './table.ts';
import { tabulate } from './table.ts';

export type { Mark } from './mark.ts';

/** All there is to know for arranging marks; no window among it, and no magnification. */
export interface ArrangeInput {
  /** Only what the filters let through, in time order. */
  readonly items: readonly TimelineItem[];
  readonly lanes: LaneRule;
  /** Rows in each lane, at least 1. */
  readonly rows: number;
  readonly bounds: Bounds;
  /** Pixels that the bounds cover where the whole of time is in sight. */
  readonly length: number;
  readonly today: number;
  readonly labels: LabelStyle;
  readonly measure: MeasureText;
}

/**
 * Magnifications are arranged in steps of a fifth. Between two of them places stretch while everything
 * keeps its row and its label, so that zooming does not make labels flicker.
 */
const STEP = 2 ** 0.25;
/** Arranged magnifications that are kept: a zoom to and fro meets the same ones again. */
const KEPT = 16;

/**
 * The marks of the whole of time at any magnification. The window takes no part, so while panning
 * nothing changes place, row or label. What has been arranged is kept.
 */
export function arrange(input: ArrangeInput): (pixelsPerMs: number) => MarkField {
  const { items, lanes, rows, bounds, today, labels, measure } = input;
  const table = tabulate(items, lanes, bounds, today);
  const widthOf = widthsOf(table, labels, measure);
  const whole = input.length / (bounds.to - bounds.from);
  const known = new Map<number, MarkField>();
  const fieldAt = (step: number): MarkField => {
    const level: Level = { table, rows, pixelsPerMs: whole * STEP ** step, labels, widthOf };
    const field = known.get(step) ?? fieldOf(level);
    // Put in again, so that the first is always the one not used for longest.
    known.delete(step);
    known.set(step, field);
    for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
    return field;
  };
  return (pixelsPerMs) => {
    // A hair above, for magnifications that are a step but for rounding.
    const step = Math.floor(Math.log(pixelsPerMs / whole) / Math.log(STEP) + 1e-6);
    return stretchField(fieldAt(step), Math.max(1, pixelsPerMs / (whole * STEP ** step)));
  };
}

/** Every mark of a field, in time order. */
export function allMarks(field: MarkField): Mark[] {
  return [...field.walk(-Infinity, 1)];
}
