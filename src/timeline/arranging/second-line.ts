import { rowIn, type NameRule, type Rows } from './drafts.ts';
import { LINE_SHARE, type LabelPlace } from './labels.ts';
import type { Mark } from './mark.ts';
import { isFree, take } from './rows.ts';

/** Where the second line of a name may stand, from `start` to `end` of its mark's row or of the one below, which is taken with it. */
export function secondLine(
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
