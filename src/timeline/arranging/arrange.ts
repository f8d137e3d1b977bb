import type { Bounds, TimelineItem } from '../items/item.ts';
import type { LabelStyle, MeasureText } from './labels.ts';
import { widthsOf } from './level.ts';
import { Levels } from './levels.ts';
import type { LaneRule } from './table.ts';
import { tabulate, type RowNumber, type TimeTable } from './table.ts';

export type { Mark } from './mark.ts';

/** All there is to know for arranging marks; no window among it, and no magnification. */
export interface ArrangeInput {
  /** Only what the filters let through, in time order. */
  readonly items: readonly TimelineItem[];
  readonly lanes: LaneRule;
  /** By lane, how many rows it has: at least 1. */
  readonly rows: readonly number[];
  readonly bounds: Bounds;
  /** Pixels that the bounds cover where the whole of time is in sight. */
  readonly length: number;
  readonly today: number;
  readonly labels: LabelStyle;
  readonly measure: MeasureText;
}

/** Events in a table, and what their names take: whatever rows the lanes may have. */
export interface Tabled {
  readonly table: TimeTable;
  readonly labels: LabelStyle;
  /** Pixels the label of a row's item takes. */
  readonly widthOf: (row: RowNumber) => number;
  /** Pixels a ms takes where the whole of time is in sight. */
  readonly whole: number;
}

/** Puts events into a table; done once for a choice of filters and lanes. */
export function tabled(input: Omit<ArrangeInput, 'rows'>): Tabled {
  const { items, lanes, bounds, today, labels, measure } = input;
  const table = tabulate(items, lanes, bounds, today);
  const widthOf = widthsOf(table, labels, measure);
  return { table, labels, widthOf, whole: input.length / (bounds.to - bounds.from) };
}

/**
 * The marks of the whole of time at any magnification, in lanes of so many rows. The window takes no part, so
 * while panning nothing changes place, row or label.
 */
export function levelsOf(
  { table, labels, widthOf, whole }: Tabled,
  rows: readonly number[],
): Levels {
  const levelAt = (pixelsPerMs: number) => ({ table, rows, pixelsPerMs, labels, widthOf });
  return new Levels(whole, table, widthOf, levelAt);
}

/** Both together. */
export function arrange(input: ArrangeInput): Levels {
  return levelsOf(tabled(input), input.rows);
}
