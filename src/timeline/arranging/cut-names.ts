import { byRight, isInside, roomForNames, rowIn } from './drafts.ts';
import type { Draft, NameRule, Rows } from './drafts.ts';
import { AFTER, endWithLabel, GAP, type LabelPlace } from './labels.ts';
import { widthsOfName, type NameWidths } from './name-widths.ts';
import { freeUntil } from './rows.ts';
import { longestLine } from './written-name.ts';

/** A mark with what it has of its name behind it. */
export interface Behind {
  readonly draft: Draft;
  /** As good as nothing where it has no name. */
  readonly label: LabelPlace;
  readonly isNamed: boolean;
  /** The end of the room that mark and name take. */
  readonly end: number;
}

/** A mark in the window whose name is not all there to be read, or is not there at all. */
export interface Cut extends Behind {
  readonly widths: NameWidths;
}

/** Those with the best right to their whole name first. */
export function cutNames(drafts: readonly Draft[], rule: NameRule): Cut[] {
  return drafts
    .flatMap((draft) => cutName(draft, rule) ?? [])
    .sort((a, b) => byRight(a.draft.mark, b.draft.mark, rule));
}

function cutName(draft: Draft, rule: NameRule): Cut | null {
  const { mark } = draft;
  const behind = behindOf(draft);
  if (!behind || behind.label.second || !isInside(mark, rule)) return null;
  const { label } = behind;
  const widths = widthsOfName(rule.nameOf(mark.items[0]), rule.measure);
  const [, last] = roomForNames(rule);
  if (widths.whole <= Math.min(label.end, last) - label.start + 1) return null;
  return { ...behind, widths };
}

/** Null for a mark with its name elsewhere. */
export function behindOf(draft: Draft): Behind | null {
  const { mark } = draft;
  const nothing = { start: mark.end + GAP, end: mark.end + GAP, side: 'after' } as const;
  const label = mark.label ?? nothing;
  if (label.side !== 'after') return null;
  const isNamed = mark.label !== null;
  return { draft, label, isNamed, end: isNamed ? endWithLabel(mark, label) : mark.end };
}

/** Pixels that a name may have on its line: to the next mark of the row, and not so long that no eye follows it. */
export function roomBehind(
  { draft: { mark }, label, end }: Behind,
  rows: Rows,
  rule: NameRule,
): number {
  const [, last] = roomForNames(rule);
  const limit = Math.min(last, freeUntil(rowIn(rows, mark.lane, mark.row, rule), end) - AFTER);
  return Math.min(limit - label.start, longestLine(rule.frame.labels));
}
