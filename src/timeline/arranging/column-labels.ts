import type { LabelPlace, LabelStyle } from './labels.ts';
import type { Mark } from './mark.ts';
import { isFree, type Row } from './rows.ts';

/** The part of the axis that is looked at, in the pixels of the marks, and how tall labels are. */
export interface ColumnRule {
  readonly first: number;
  readonly last: number;
  readonly frame: { readonly labels: Pick<LabelStyle, 'height'> };
}

/** What may lie beyond the window without being seen to be cut. */
const HAIR = 2;
/** Share of a label's height from its edge to where its first line runs: there a mark's hair may end. */
const LINE_SHARE = 0.2;

/** True when all of a label's lines are in the window. */
export function isShownInColumn({ start, end }: LabelPlace, { first, last }: ColumnRule): boolean {
  return start >= first - HAIR && end <= last + HAIR;
}

/**
 * The free place in the column nearest to being level with a mark, so near that a hair straight across leads
 * from what the window shows of it to a line of the label; null when there is none.
 */
export function placeNear(column: Row, mark: Mark, rule: ColumnRule): LabelPlace | null {
  const half = rule.frame.labels.height / 2;
  const label = (middle: number): LabelPlace => ({
    start: middle - half,
    end: middle + half,
    side: 'column',
  });
  const [low, high] = shownStretch(mark, rule);
  const slack = half * (1 - 2 * LINE_SHARE);
  const wanted = Math.min(high, Math.max(low, mark.at));
  const isOpen = (middle: number) =>
    middle >= low - slack &&
    middle <= high + slack &&
    isShownInColumn(label(middle), rule) &&
    isFree(column, middle - half, middle + half);
  // Of two places equally near the later one: places behind what stands there are tried first.
  const distance = (middle: number) => Math.abs(middle - wanted);
  const edges = [...column.ends, rule.first].map((end) => end + half);
  const others = [...column.starts, rule.last].map((start) => start - half);
  const [nearest] = [wanted, ...edges, ...others]
    .filter(isOpen)
    .sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? null : label(nearest);
}

/** What the window shows of a mark's own time. */
function shownStretch(mark: Mark, { first, last }: ColumnRule): readonly [number, number] {
  if (!mark.spanning) return [mark.at, mark.at];
  return [Math.max(mark.start, first), Math.min(mark.end, last)];
}
