import type { Frame } from './frame.ts';
import {
  endWithLabel,
  labelAfter,
  LEAST_BEHIND,
  placeInColumn,
  type LabelPlace,
} from './labels.ts';
import type { Mark } from './mark.ts';
import { emptyRow, isFree, leave, take, tryTake, type Row } from './rows.ts';

/** What names depend on besides the marks themselves. */
export interface NameRule {
  readonly frame: Pick<Frame, 'rows' | 'labels'>;
  /** The window, in the pixels of the marks. */
  readonly first: number;
  readonly last: number;
  /** By the item's index. */
  readonly importanceOf: (index: number) => number;
  readonly widthOf: (index: number) => number;
}

/** A mark that may still be named, in a row of its lane. */
interface Draft {
  mark: Mark;
}

/**
 * The marks of a window with every name that has room, the more important first: behind its mark, or in
 * another row of the lane that is free for both. All marks keep their places along the axis, and those that are
 * named already their rows; a name whose mark has left the window is not drawn and takes no room.
 */
export function nameMarks(marks: readonly Mark[], rule: NameRule): readonly Mark[] {
  const isAsked = (mark: Mark) => mark.label === null && isInside(mark, rule);
  const drafts = marks.map((mark): Draft => ({ mark }));
  const asked = drafts.filter(({ mark }) => isAsked(mark));
  if (asked.length === 0) return marks;
  asked.sort((a, b) => byRight(a.mark, b.mark, rule));
  if (rule.frame.labels.mode === 'column') nameInColumn(marks, asked, rule);
  else nameInRows(marks, asked, rule);
  return drafts.map(({ mark }) => mark);
}

function isInside({ start, end, radius }: Mark, { first, last }: NameRule): boolean {
  return end >= first - radius && start <= last;
}

/** Those first that have the best right to a name. */
function byRight(a: Mark, b: Mark, { importanceOf }: NameRule): number {
  const weight = ({ items: [index] }: Mark) => importanceOf(index as number);
  return weight(b) - weight(a) || a.items.length - b.items.length || a.at - b.at;
}

function nameInColumn(marks: readonly Mark[], asked: readonly Draft[], rule: NameRule): void {
  const column = emptyRow();
  const isShown = ({ start }: LabelPlace) => start >= rule.first - 2;
  for (const { label } of marks) if (label && isShown(label)) take(column, label.start, label.end);
  const free = (start: number, end: number) =>
    start >= rule.first - 2 && tryTake(column, start, end);
  for (const draft of asked) {
    const label = placeInColumn(free, draft.mark.at, rule.frame.labels.height);
    draft.mark = { ...draft.mark, label };
  }
}

/** Rows of the lanes, by `rowOf`, with all that stands in them. */
type Rows = Map<number, Row>;

function rowIn(rows: Rows, lane: number, row: number, { frame }: NameRule): Row {
  const number = lane * frame.rows + row;
  const known = rows.get(number) ?? emptyRow();
  rows.set(number, known);
  return known;
}

/** A mark that moves makes room in its old row: so long as any does, the others are asked again. */
function nameInRows(marks: readonly Mark[], asked: readonly Draft[], rule: NameRule): void {
  const rows: Rows = new Map();
  for (const mark of marks) {
    const isNamed = mark.label?.side === 'after' && isInside(mark, rule);
    const end = mark.label && isNamed ? endWithLabel(mark, mark.label) : mark.end;
    take(rowIn(rows, mark.lane, mark.row, rule), mark.start, end);
  }
  for (let moved = true; moved;) {
    moved = false;
    for (const draft of asked)
      if (draft.mark.label === null) moved = name(draft, rows, rule) || moved;
  }
}

/** Names a mark where there is room, and says whether it has left its row for that. */
function name(draft: Draft, rows: Rows, rule: NameRule): boolean {
  const { mark } = draft;
  const own = rowIn(rows, mark.lane, mark.row, rule);
  const label = labelFor(mark, rule, (end) => isFree(own, mark.end, end));
  if (label) {
    draft.mark = { ...mark, label };
    if (label.side === 'after') take(own, mark.end, endWithLabel(mark, label));
    return false;
  }
  // A count keeps to the row of counts.
  return mark.items.length === 1 && nameInAnotherRow(draft, own, rows, rule);
}

function nameInAnotherRow(draft: Draft, own: Row, rows: Rows, rule: NameRule): boolean {
  const { mark } = draft;
  for (let number = 0; number < rule.frame.rows; number++) {
    const row = rowIn(rows, mark.lane, number, rule);
    if (row === own) continue;
    const label = labelFor(mark, rule, (end) => isFree(row, mark.start, end));
    if (!label) continue;
    leave(own, mark.start);
    take(row, mark.start, endWithLabel(mark, label));
    draft.mark = { ...mark, row: number, label };
    return true;
  }
  return false;
}

/** The label of a mark where the row is free for it; measured only where that is not in vain. */
function labelFor(
  mark: Mark,
  { widthOf }: NameRule,
  isFreeTo: (end: number) => boolean,
): LabelPlace | null {
  if (!mark.spanning && !isFreeTo(mark.end + LEAST_BEHIND)) return null;
  const label = labelAfter(mark, widthOf(mark.items[0] as number));
  if (label.side === 'inside' && mark.spanning && isFreeTo(mark.end)) return label;
  return isFreeTo(endWithLabel(mark, label)) ? label : null;
}
