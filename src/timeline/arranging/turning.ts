import { cutNames, type Behind, type Cut } from './cut-names.ts';
import {
  isInside,
  roomForNames,
  rowIn,
  shownOf,
  type Draft,
  type NameRule,
  type Rows,
} from './drafts.ts';
import { AFTER, GAP, type LabelPlace } from './labels.ts';
import { isLongCount } from './mark.ts';
import { widthsOfName } from './name-widths.ts';
import { freeFrom, giveBack, take } from './rows.ts';
import { secondLine } from './second-line.ts';
import { longestLine } from './written-name.ts';

/** So far from what stands before it a name that stands before its own mark is nobody else's. */
const CLEAR = 24;

/**
 * Puts names that are not whole behind their marks before them, where they are: on one line, else on two. Only for
 * a view at rest: in one that moves they would turn to and fro. Says whether any gave room back.
 */
export function turn(drafts: readonly Draft[], rows: Rows, rule: NameRule): boolean {
  for (const one of cutInMarks(drafts, rule)) turns(one, rows, rule);
  return cutNames(drafts, rule)
    .filter((one) => turns(one, rows, rule))
    .some(({ isNamed }) => isNamed);
}

/** Marks that are long enough for part of their name only, of which they give no room back. */
function cutInMarks(drafts: readonly Draft[], rule: NameRule): Cut[] {
  return drafts.flatMap((draft) => {
    const { mark } = draft;
    const { label, end } = mark;
    if (label?.side !== 'inside' || !isInside(mark, rule)) return [];
    const widths = widthsOfName(rule.nameOf(mark.items[0]), rule.measure);
    if (widths.whole <= shownOf(mark, label, rule) + 1) return [];
    return { draft, label, isNamed: true, end, widths };
  });
}

function turns(one: Cut, rows: Rows, rule: NameRule): boolean {
  const { whole, half } = one.widths;
  // The number of a long stretch stands where the window ends, far from the room before it.
  if (isLongCount(one.draft.mark)) return false;
  return putBefore(one, whole, false, rows, rule) || putBefore(one, half, true, rows, rule);
}

/** Puts a name of such a width before its mark, on one line or two, and says whether there was room for that. */
export function putBefore(
  { draft, end: behind }: Behind,
  width: number,
  isBroken: boolean,
  rows: Rows,
  rule: NameRule,
): boolean {
  const { mark } = draft;
  const row = rowIn(rows, mark.lane, mark.row, rule);
  const end = mark.start - GAP;
  const start = end - width;
  const [first] = roomForNames(rule);
  const clear = start - CLEAR;
  if (width > longestLine(rule.frame.labels) || start < first) return false;
  if (clear < freeFrom(row, mark.start)) return false;
  const label: LabelPlace = { start, end, side: 'before' };
  const second = isBroken ? secondLine(mark, clear, mark.end + AFTER, rows, rule) : undefined;
  if (second === null) return false;
  giveBack(row, behind, mark.end);
  take(row, clear, mark.start);
  draft.mark = { ...mark, label: second ? { ...label, second } : label };
  return true;
}
