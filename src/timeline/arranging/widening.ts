import { byRight, isInside, rowIn, type Draft, type NameRule, type Rows } from './drafts.ts';
import { AFTER, endWithLabel, LINE_SHARE, type LabelPlace } from './labels.ts';
import type { Mark } from './mark.ts';
import { widthsOfName, type NameWidths } from './name-widths.ts';
import { freeUntil, giveBack, isFree, take } from './rows.ts';

/** The longest line of a name, in shares of what a name has without asking. */
const LONGEST = 2;
/** So little more is no reason to change a name. */
const HAIR = 8;

/** A mark whose name is not all there to be read. */
interface Cut {
  readonly draft: Draft;
  readonly label: LabelPlace;
  readonly widths: NameWidths;
}

/**
 * Gives names that are cut the room up to the next mark: whole on one line; else on two, where their row is tall
 * enough or the one below is free beside the next mark. Says whether any gave room back, which others may want.
 */
export function widen(drafts: readonly Draft[], rows: Rows, rule: NameRule): boolean {
  const long = cutNames(drafts, rule).filter((one) => !growsWhole(one, rows, rule));
  const broken = long.filter((one) => breaks(one, rows, rule));
  return broken.some(({ draft, label }) => (draft.mark.label?.end ?? label.end) < label.end);
}

/** Gives names that are cut still as much of their one line as there is. */
export function fill(drafts: readonly Draft[], rows: Rows, rule: NameRule): void {
  for (const one of cutNames(drafts, rule))
    grow(one, Math.min(one.widths.whole, roomOf(one, rows, rule)), rows, rule);
}

function cutNames(drafts: readonly Draft[], rule: NameRule): Cut[] {
  return drafts
    .flatMap((draft) => cutName(draft, rule) ?? [])
    .sort((a, b) => byRight(a.draft.mark, b.draft.mark, rule));
}

function cutName(draft: Draft, rule: NameRule): Cut | null {
  const { mark } = draft;
  const { label } = mark;
  if (label?.side !== 'after' || label.second || !isInside(mark, rule)) return null;
  const widths = widthsOfName(rule.nameOf(mark.items[0]), rule.measure);
  return widths.whole > label.end - label.start + 1 ? { draft, label, widths } : null;
}

/** Pixels that a name may have on its line: to the next mark of the row, and not so long that no eye follows it. */
function roomOf({ draft: { mark }, label }: Cut, rows: Rows, rule: NameRule): number {
  const row = rowIn(rows, mark.lane, mark.row, rule);
  const limit = freeUntil(row, endWithLabel(mark, label)) - AFTER;
  return Math.min(limit - label.start, LONGEST * rule.frame.labels.maxWidth);
}

function growsWhole(one: Cut, rows: Rows, rule: NameRule): boolean {
  const { whole } = one.widths;
  if (whole > roomOf(one, rows, rule)) return false;
  grow(one, whole, rows, rule);
  return true;
}

function grow({ draft, label }: Cut, width: number, rows: Rows, rule: NameRule): void {
  const { mark } = draft;
  const end = label.start + width;
  if (end < label.end + HAIR) return;
  take(rowIn(rows, mark.lane, mark.row, rule), endWithLabel(mark, label), end + AFTER);
  draft.mark = { ...mark, label: { ...label, end } };
}

/** Puts a name on two lines, and says whether there was room for that. */
function breaks(one: Cut, rows: Rows, rule: NameRule): boolean {
  const { draft, label, widths } = one;
  const { mark } = draft;
  if (widths.half === Infinity) return false;
  const width = Math.min(widths.half, roomOf(one, rows, rule));
  const end = label.start + width;
  const second = secondLine(mark, label.start, end + AFTER, rows, rule);
  if (!second) return false;
  const own = rowIn(rows, mark.lane, mark.row, rule);
  if (end > label.end) take(own, endWithLabel(mark, label), end + AFTER);
  else giveBack(own, endWithLabel(mark, label), end + AFTER);
  draft.mark = { ...mark, label: { ...label, end, second } };
  return true;
}

/** Where a second line may stand; a row below is taken with it. */
function secondLine(
  { lane, row }: Mark,
  start: number,
  end: number,
  rows: Rows,
  rule: NameRule,
): LabelPlace['second'] | null {
  const { frame } = rule;
  const line = frame.labels.height * LINE_SHARE;
  if ((frame.rowBands[lane]?.[row]?.size ?? 0) >= 2 * line) return 'own';
  if (row + 1 >= (frame.rows[lane] ?? 1)) return null;
  const below = rowIn(rows, lane, row + 1, rule);
  if (!isFree(below, start, end)) return null;
  take(below, start, end);
  return 'below';
}
