import type { BarLook } from './bar-look.ts';
import type { Layout } from './layout.ts';
import { labelBox, type Box } from './place.ts';

/** A stretch of a line across the axis, pixels from the top (or left, when time runs down). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Room kept clear between a line and a text. */
const CLEAR = 2;

/** The boxes of all texts that lie among marks and bars: the names of events and of strategies. */
export function textBoxes(drawn: Layout, looks: readonly BarLook[]): Box[] {
  const labels = drawn.visible.flatMap((mark) => labelBox(drawn, mark) ?? []);
  return [...labels, ...looks.flatMap(({ name }) => name?.box ?? [])];
}

/** The parts of a line at `place`, from `from` to `to` across the axis, that run over no text. */
export function lineAround(
  drawn: Layout,
  place: number,
  from: number,
  to: number,
  texts: readonly Box[],
): Stretch[] {
  const vertical = drawn.frame.orientation === 'vertical';
  const taken = texts.flatMap((box) => {
    const [start, size] = vertical ? [box.y, box.height] : [box.x, box.width];
    const hit = place > start - CLEAR && place < start + size + CLEAR;
    const [first, room] = vertical ? [box.x, box.width] : [box.y, box.height];
    return hit ? [{ from: first, to: first + room }] : [];
  });
  taken.sort((a, b) => a.from - b.from);
  const free: Stretch[] = [];
  let at = from;
  for (const { from: start, to: end } of taken) {
    if (start > at) free.push({ from: at, to: Math.min(start, to) });
    at = Math.max(at, end);
  }
  if (at < to) free.push({ from: at, to });
  return free.filter((stretch) => stretch.to > stretch.from);
}
