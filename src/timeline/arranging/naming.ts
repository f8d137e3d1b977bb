import { byRight, isInside, roomForNames, rowIn } from './drafts.ts';
import type { Draft, NameRule, Rows } from './drafts.ts';
import { keep } from './keeping.ts';
import {
  AFTER,
  cutBehind,
  cutInside,
  endWithLabel,
  GAP,
  labelAfter,
  LEAST_BEHIND,
  LEAST_CUT,
  type LabelPlace,
} from './labels.ts';
import type { Mark } from './mark.ts';
import { freeUntil, isFree, leave, take, type Row } from './rows.ts';
import { turn } from './turning.ts';
import { fill, widen } from './widening.ts';
import { dropWordless, hasWords, worded } from './wording.ts';

export type { NameRule } from './drafts.ts';

/**
 * The marks of a window with every name that has room, the more important first: behind its mark, or in
 * another row of the lane that is free for both; cut, where that is the only way. What is cut then has the room up to
 * the next mark, of those beside the window too. All marks keep their places along the axis, and those that are
 * named already their rows; a name whose mark has left the window is not drawn and takes no room.
 */
export function nameMarks(marks: readonly Mark[], rule: NameRule): readonly Mark[] {
  const shown = marks.filter(({ start }) => start <= rule.last);
  const drafts = shown.map((mark): Draft => ({ mark: keepShown(mark, rule) }));
  const rows = rowsWith(drafts, rule);
  if (rule.held) keep(drafts, rows, rule);
  const asked = drafts.filter(({ mark }) => mark.label === null && isInside(mark, rule));
  asked.sort((a, b) => byRight(a.mark, b.mark, rule));
  nameInRows(asked, rows, rule);
  for (const { lane, row, start, end } of marks) {
    if (start > rule.last) take(rowIn(rows, lane, row, rule), start, end);
  }
  // Where a name gives room back, the nameless are asked again.
  while (widen(drafts, rows, rule) || (!rule.held && settle(drafts, rows, rule)))
    nameInRows(asked, rows, rule);
  for (const draft of asked) if (draft.mark.label === null) nameCut(draft, rows, rule);
  fill(drafts, rows, rule);
  return drafts.map(({ mark }) => worded(mark, rule));
}

/** What a view at rest does for names that are not whole behind their marks; says whether any gave room back. */
function settle(drafts: readonly Draft[], rows: Rows, rule: NameRule): boolean {
  return turn(drafts, rows, rule) || dropWordless(drafts, rows, rule);
}

/** A mark in the window whose name is not has it elsewhere, or is asked again where it may stand. */
function keepShown(mark: Mark, rule: NameRule): Mark {
  const { label } = mark;
  if (!label || !isInside(mark, rule)) return mark;
  const shown = inSight(mark, label, rule);
  return shown === label ? mark : { ...mark, label: shown };
}

/** The name as it is, if the window shows it, or in what the window shows of a long mark. */
function inSight(mark: Mark, label: LabelPlace, rule: NameRule): LabelPlace | null {
  if (isShown(mark, label, rule)) return label;
  return cutInside(mark, [rule.first, rule.last], rule.frame.labels) ?? label;
}

/** Behind a point that nears the end of the window there is no room but what lies out of it. */
function isShown(mark: Mark, label: LabelPlace, rule: NameRule): boolean {
  return label.side === 'inside' || !mark.spanning || label.start <= rule.last - LEAST_CUT;
}

function rowsWith(drafts: readonly Draft[], rule: NameRule): Rows {
  const rows: Rows = new Map();
  for (const { mark } of drafts) {
    const isNamed = mark.label?.side === 'after' && isInside(mark, rule);
    const end = mark.label && isNamed ? endWithLabel(mark, mark.label) : mark.end;
    take(rowIn(rows, mark.lane, mark.row, rule), mark.start, end);
  }
  return rows;
}

/** A mark that moves makes room in its old row: so long as any does, the others are asked again. */
function nameInRows(asked: readonly Draft[], rows: Rows, rule: NameRule): void {
  for (let moved = true; moved;) {
    moved = false;
    for (const draft of asked)
      if (draft.mark.label === null) moved = name(draft, rows, rule) || moved;
  }
}

/** What no whole name has taken is room for a cut one: in the mark, where that is long, or behind it. */
function nameCut(draft: Draft, rows: Rows, rule: NameRule): void {
  const { mark } = draft;
  const { first, last, frame, widthOf } = rule;
  const row = rowIn(rows, mark.lane, mark.row, rule);
  const [, end] = roomForNames(rule);
  const limit = Math.min(freeUntil(row, mark.end), end + AFTER);
  const inside = mark.spanning ? cutInside(mark, [first, last], frame.labels) : null;
  const width = widthOf(mark.items[0]);
  const label =
    inside ?? cutBehind(mark, width, limit, frame.labels) ?? cutAtEdge(mark, limit, rule);
  if (!label) return;
  if (!inside) take(row, mark.end, endWithLabel(mark, label));
  draft.mark = { ...mark, label };
}

/** At the end of the window less of a name is enough: the next move brings in more of it. */
function cutAtEdge(mark: Mark, limit: number, rule: NameRule): LabelPlace | null {
  const [, end] = roomForNames(rule);
  const start = mark.end + GAP;
  return limit < end + AFTER || end - start < LEAST_CUT ? null : { start, end, side: 'after' };
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
  const count = rule.frame.rows[mark.lane] ?? 1;
  for (let number = 0; number < count; number++) {
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

/** True for a name that ends in the window, where it is at rest, and is not cut inside its first word. */
function isWhole(mark: Mark, { start, end }: LabelPlace, rule: NameRule): boolean {
  const [, last] = roomForNames(rule);
  return end <= last && hasWords(mark, end - start, 1, rule);
}

/** The label of a mark where the row is free for it; measured only where that is not in vain. */
function labelFor(
  mark: Mark,
  rule: NameRule,
  isFreeTo: (end: number) => boolean,
): LabelPlace | null {
  if (!mark.spanning && !isFreeTo(mark.end + LEAST_BEHIND)) return null;
  const label = labelAfter(mark, rule.widthOf(mark.items[0]));
  if (label.side === 'inside' && mark.spanning && isFreeTo(mark.end)) return label;
  if (!isFreeTo(endWithLabel(mark, label))) return null;
  return isWhole(mark, label, rule) ? inSight(mark, label, rule) : null;
}
