import type { Bounds, TimelineItem } from '../items/item.ts';
import type { LabelStyle, MeasureText } from './labels.ts';
import { widthsOf } from './level.ts';
import { Levels } from './levels.ts';
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
 * The marks of the whole of time at any magnification. The window takes no part, so while panning
 * nothing changes place, row or label.
 */
export function arrange(input: ArrangeInput): Levels {
  const { items, lanes, rows, bounds, today, labels, measure } = input;
  const table = tabulate(items, lanes, bounds, today);
  const widthOf = widthsOf(table, labels, measure);
  const whole = input.length / (bounds.to - bounds.from);
  const levelAt = (pixelsPerMs: number) => ({ table, rows, pixelsPerMs, labels, widthOf });
  return new Levels(whole, table, widthOf, levelAt);
}
