import type { BarLook } from './path-look.ts';
import type { Layout } from './layout.ts';
import { labelBox, type Box } from './place.ts';
import { freeIn, type Stretch } from './stretches.ts';

/** Room kept clear between a line and a text. */
const CLEAR = 2;

/** The boxes of all texts that lie among marks and bars: the names of events and of strategies. */
export function textBoxes(drawn: Layout, looks: readonly BarLook[]): Box[] {
  const labels = drawn.visible.flatMap((mark) => labelBox(drawn, mark) ?? []);
  const ofPaths = looks.flatMap(({ name, notes }) => [...(name ? [name] : []), ...notes]);
  return [...labels, ...ofPaths.map(({ box }) => box)];
}

/** The parts of a line at `place`, from `from` to `to` across the axis, that run over no text. */
export function lineAround(
  place: number,
  from: number,
  to: number,
  texts: readonly Box[],
): Stretch[] {
  const taken = texts.flatMap(({ x, y, width, height }) => {
    const hit = place > x - CLEAR && place < x + width + CLEAR;
    return hit ? [{ from: y, to: y + height }] : [];
  });
  return freeIn({ from, to }, taken);
}
