import type { MeasureText } from '../arranging/labels.ts';
import type { Facets } from '../arranging/lanes.ts';
import type { Layout } from './layout.ts';
import { laneName } from './lane-name.ts';
import { ownSign, type Sign } from './sign.ts';

/** What stands before a lane: its sign, its name and, where there is room, how many events it shows. */
export interface LaneHead {
  readonly lines: readonly string[];
  /** Where the first line begins, and its top; the sign stands `SIGN` before it. */
  readonly x: number;
  readonly y: number;
  /** Pixels from line to line. */
  readonly line: number;
  /** Null where a lane has none of its own. */
  readonly sign: Sign | null;
  /** True where a count has a line under the name, false where it can only follow the last one. */
  readonly isTall: boolean;
}

/** All for text of 16 px: a line, what a sign takes, and the room beside and above. */
const LINE = 16;
export const SIGN = 18;
const BEFORE = 4;
const AFTER = 6;
const ABOVE = 8;
const GAP = 8;
/** Names are bold: so much wider than they measure. */
const BOLD = 1.06;
/** From so much on the tracks of strategies have room for a name above the button that opens all of them. */
const HEADED = 76;

/** The heads of all lanes; in a lane that is no taller than its name that stands in the middle. */
export function laneHeads(
  { frame, lanes }: Pick<Layout, 'frame' | 'lanes'>,
  facets: Pick<Facets, 'pillar' | 'category'>,
  measure: MeasureText,
): LaneHead[] {
  const { unit } = frame;
  const line = LINE * unit;
  const bold: MeasureText = (text) => BOLD * measure(text);
  return lanes.map((lane, index) => {
    const band = frame.lanes[index] ?? { start: 0, size: 0 };
    const sign = ownSign(lane, facets);
    const x = BEFORE + (sign ? SIGN * unit : 0);
    const lines = laneName(lane.label, frame.start - x - AFTER, band, line, bold);
    const isTall = band.size >= (lines.length + 1) * line + 2 * ABOVE * unit;
    const middle = band.start + (band.size - lines.length * line) / 2;
    return { lines, x, y: isTall ? band.start + ABOVE * unit : middle, line, sign, isTall };
  });
}

/** Where a count that follows the name begins; null where it would reach into the drawing. */
export function countAfter(
  { lines, x }: LaneHead,
  count: string,
  { frame: { start, unit } }: Pick<Layout, 'frame'>,
  measure: MeasureText,
): number | null {
  const at = x + BOLD * measure(lines.at(-1) ?? '') + GAP * unit;
  return at + measure(count) <= start - 2 ? at : null;
}

/** Where the name of the strategies stands, as that of a lane; null where their tracks are too low for it. */
export function strategiesHead({
  frame: { axis, lanes, unit },
}: Pick<Layout, 'frame'>): Pick<LaneHead, 'x' | 'y' | 'line'> | null {
  const room = (lanes[0]?.start ?? 0) - axis.size;
  if (room < HEADED * unit) return null;
  return { x: BEFORE, y: axis.size + ABOVE * unit, line: LINE * unit };
}
