import { rowIn, type Draft, type NameRule, type Rows } from './drafts.ts';
import { cutNames, roomBehind, type Behind, type Cut } from './cut-names.ts';
import { AFTER } from './labels.ts';
import { giveBack, take } from './rows.ts';
import { secondLine } from './second-line.ts';

/** So little more is no reason to change a name that stays cut. */
const HAIR = 8;
/** Clear of what stands before a second line, which is not to be taken for its mark. */
const CLEAR = AFTER;

/**
 * Gives names that are cut the room up to the next mark: whole on one line; else on two, where their row is tall
 * enough or the one below is free beside the next mark. Says whether any gave room back, which others may want.
 */
export function widen(drafts: readonly Draft[], rows: Rows, rule: NameRule): boolean {
  const long = cutNames(drafts, rule).filter((one) => !growsWhole(one, rows, rule));
  const broken = long.filter((one) => {
    const { half } = one.widths;
    return half <= roomBehind(one, rows, rule) && breaks(one, half, rows, rule);
  });
  return broken.some(({ draft, label }) => (draft.mark.label?.end ?? label.end) < label.end);
}

/** Gives names that stay cut two lines, else as much of their one line as there is. */
export function fill(drafts: readonly Draft[], rows: Rows, rule: NameRule): void {
  const cut = cutNames(drafts, rule).filter(({ isNamed }) => isNamed);
  const left = cut.filter((one) => {
    const room = roomBehind(one, rows, rule);
    return one.widths.half === Infinity || !breaks(one, room, rows, rule);
  });
  for (const one of left)
    grow(one, Math.min(one.widths.whole, roomBehind(one, rows, rule)), rows, rule);
}

function growsWhole(one: Cut, rows: Rows, rule: NameRule): boolean {
  const { whole } = one.widths;
  if (whole > roomBehind(one, rows, rule)) return false;
  grow(one, whole, rows, rule);
  return true;
}

function grow(
  { draft, label, end: before, widths }: Cut,
  width: number,
  rows: Rows,
  rule: NameRule,
): void {
  const { mark } = draft;
  const end = label.start + width;
  if (width < widths.whole && end < label.end + HAIR) return;
  if (end + AFTER > before) take(rowIn(rows, mark.lane, mark.row, rule), before, end + AFTER);
  draft.mark = { ...mark, label: { ...label, end } };
}

/** Puts a name on two lines of such a width, and says whether there was room for the second. */
export function breaks(one: Behind, width: number, rows: Rows, rule: NameRule): boolean {
  const { draft, label, end: before } = one;
  const { mark } = draft;
  const end = label.start + width;
  const second = secondLine(mark, label.start - CLEAR, end + AFTER, rows, rule);
  if (!second) return false;
  const own = rowIn(rows, mark.lane, mark.row, rule);
  if (end + AFTER > before) take(own, before, end + AFTER);
  else giveBack(own, before, end + AFTER);
  draft.mark = { ...mark, label: { ...label, end, second } };
  return true;
}
