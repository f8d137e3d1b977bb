import type { Bounds, TimelineItem } from '../items/item.ts';
import { formAt, type Form } from './form.ts';
import type { Frame } from './frame.ts';
import type { InRows } from './in-rows.ts';
import type { LabelStyle, MeasureText } from './labels.ts';
import { widthsOf } from './level.ts';
import { Levels } from './levels.ts';
import { bareStacks, stackedField, widthsAbove, type Stackable } from './stacked-levels.ts';
import type { LaneRule } from './table.ts';
import { tabulate, type RowNumber } from './table.ts';

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
  /** Null as long as it is not at hand: until then marks stand in stacks at any magnification. */
  readonly inRows: InRows | null;
  /** Of so few events none needs a stack to have its place; `FEW` where it is left out. */
  readonly few?: number | undefined;
}

/** Events in a table, and what their names take: whatever rows the lanes may have. */
export interface Tabled extends Stackable, Pick<ArrangeInput, 'inRows' | 'few'> {
  readonly labels: LabelStyle;
  readonly measure: MeasureText;
  /** Pixels the label of a row's item takes. */
  readonly widthOf: (row: RowNumber) => number;
}

/** Puts events into a table; done once for a choice of filters and lanes. */
export function tabled(input: Omit<ArrangeInput, 'rows'>): Tabled {
  const { items, lanes, bounds, today, labels, measure, inRows, few } = input;
  const table = tabulate(items, lanes, bounds, today);
  return {
    table,
    bounds,
    inRows,
    few,
    labels,
    measure,
    widthOf: widthsOf(table, labels, measure),
    widthAbove: widthsAbove(table, measure),
    whole: input.length / (bounds.to - bounds.from),
  };
}

/** Of so few events none needs a stack to have its place. */
export const FEW = 40;

/** More events than this are not arranged within a frame of a movement. */
const MANY = 2000;

/** What marks are: where they are few, they stand in rows however far off they are. */
export function formOf(given: Tabled, pixelsPerMs: number, before: Form | null = null): Form {
  const { table, inRows, few = FEW } = given;
  if (inRows && table.items.length <= few) return 'labels';
  const form = formAt(pixelsPerMs, before);
  return form === 'labels' && !inRows ? 'counts' : form;
}

/**
 * The marks of the whole of time at any magnification, in lanes of such a frame; of rows alone, without stacks.
 * The window takes no part, so while panning nothing changes place, row or label.
 */
export function levelsOf(given: Tabled, frame: Frame | Pick<Frame, 'rows'>): Levels {
  const { table, labels, measure, widthOf, whole, inRows } = given;
  return new Levels(whole, table, measure, widthOf, {
    formAt: (pixelsPerMs, before) =>
      'lanes' in frame ? formOf(given, pixelsPerMs, before) : 'labels',
    at: (pixelsPerMs, form) => {
      if (form !== 'labels' && 'lanes' in frame) {
        return stackedField(given, frame, pixelsPerMs, form);
      }
      if (!inRows) throw new Error('What arranges marks in rows is not at hand.');
      return inRows.fieldOf({ table, rows: frame.rows, pixelsPerMs, labels, widthOf });
    },
    bareOf: (form) => {
      if (!('lanes' in frame) || table.items.length <= MANY) return null;
      return form === 'labels' ? 'counts' : form;
    },
    bareAt: (pixelsPerMs, form) => bareStacks(given, pixelsPerMs, form),
  });
}

/** Both together. */
export function arrange(input: ArrangeInput): Levels {
  return levelsOf(tabled(input), { rows: input.rows });
}
