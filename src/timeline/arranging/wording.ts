import { cutNames, roomBehind } from './cut-names.ts';
import { isInside, rowIn, shownOf, type Draft, type NameRule, type Rows } from './drafts.ts';
import { LEAST_CUT } from './labels.ts';
import type { Mark } from './mark.ts';
import { widthsOfName } from './name-widths.ts';
import { giveBack } from './rows.ts';
import { longestLine, writtenName } from './written-name.ts';

/**
 * Takes names away of which not one whole word has room, now or behind what stands in the way, and says whether any
 * gave room back.
 */
export function dropWordless(drafts: readonly Draft[], rows: Rows, rule: NameRule): boolean {
  const gone = cutNames(drafts, rule).filter((one) => {
    const { draft, isNamed } = one;
    return isNamed && !hasWords(draft.mark, roomBehind(one, rows, rule), 1, rule);
  });
  for (const { draft, end } of gone) {
    const { mark } = draft;
    giveBack(rowIn(rows, mark.lane, mark.row, rule), end, mark.end);
    draft.mark = { ...mark, label: null };
  }
  return gone.length > 0;
}

/** True where at least one whole word of a mark's name has such room. */
export function hasWords(mark: Mark, width: number, most: 1 | 2, rule: NameRule): boolean {
  const { nameOf, measure, frame } = rule;
  const room = { width, most, longest: longestLine(frame.labels) };
  return writtenName(nameOf(mark.items[0]), room, measure).length > 0;
}

/** The mark, nameless where the window shows not one whole word of its name. */
export function worded(mark: Mark, rule: NameRule): Mark {
  const { label } = mark;
  if (!label || !isInside(mark, rule)) return mark;
  const width = shownOf(mark, label, rule);
  if (widthsOfName(rule.nameOf(mark.items[0]), rule.measure).whole <= width + 1) return mark;
  const isShown = width >= label.end - label.start || width >= LEAST_CUT;
  if (isShown && hasWords(mark, width, label.second ? 2 : 1, rule)) return mark;
  return { ...mark, label: null };
}
