import type { Frame } from './frame.ts';
import type { MeasureText } from './labels.ts';
import type { Mark } from './mark.ts';
import { emptyRow, type Row } from './rows.ts';

/** What names depend on besides the marks themselves. */
export interface NameRule {
  readonly frame: Pick<Frame, 'rows' | 'rowBands' | 'labels'>;
  /** The window, in the pixels of the marks. */
  readonly first: number;
  readonly last: number;
  /** By the item's index. */
  readonly importanceOf: (index: number) => number;
  readonly widthOf: (index: number) => number;
  readonly nameOf: (index: number) => string;
  readonly measure: MeasureText;
}

/** A mark that may still be named, in a row of its lane. */
export interface Draft {
  mark: Mark;
}

/** Rows of the lanes, by lane and number, with all that stands in them. */
export type Rows = Map<number, Row>;

/** A row, empty where nothing stands in it yet. */
export function rowIn(rows: Rows, lane: number, row: number, { frame }: NameRule): Row {
  const number = lane * Math.max(...frame.rows) + row;
  const known = rows.get(number) ?? emptyRow();
  rows.set(number, known);
  return known;
}

/** True for a mark that the window shows. */
export function isInside({ start, end, radius }: Mark, { first, last }: NameRule): boolean {
  return end >= first - radius && start <= last;
}

/** Those first that have the best right to a name. */
export function byRight(a: Mark, b: Mark, { importanceOf }: NameRule): number {
  const weight = ({ items: [lead] }: Mark) => importanceOf(lead);
  return weight(b) - weight(a) || a.items.length - b.items.length || a.at - b.at;
}
