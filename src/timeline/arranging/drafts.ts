import type { Frame } from './frame.ts';
import { AFTER, type LabelPlace, type MeasureText } from './labels.ts';
import { roomOfNumber, type Mark } from './mark.ts';
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
  /** The marks as they were drawn last, while the view is held: names keep their sides. Null at rest. */
  readonly held: readonly Mark[] | null;
}

/** Names end so much before the window does. */
const EDGE = 2;

/** Where names must begin and end: a view at rest shows them whole where it can; one that is held moves on anyway. */
export function roomForNames({ first, last, held }: NameRule): readonly [number, number] {
  return [first + EDGE, held ? Infinity : last - EDGE];
}

/** Pixels of a name's line that the window shows. */
export function shownOf(mark: Mark, { start, end, side }: LabelPlace, rule: NameRule): number {
  const [, last] = roomForNames({ ...rule, held: null });
  const begin = side === 'inside' ? Math.max(start, rule.first + AFTER) : start;
  return Math.min(end, last) - begin - roomOfNumber(mark);
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
