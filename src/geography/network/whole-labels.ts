import { isWithin, overlap, shiftInto, type Box, type Point } from './plane.ts';

/** Units between a label that was moved and the one it gives way to. */
const GAP = 2;
const STAYS: Point = [0, 0];

/**
 * How far each label has to move to be seen whole in `frame` beside the others; one that is whole stays,
 * and so does one for which there is no room.
 */
export function wholeLabels(frame: Box, labels: readonly Box[]): Point[] {
  const taken = labels.filter((label) => isWithin(label, frame));
  return labels.map((label) => {
    if (isWithin(label, frame)) return STAYS;
    const shift = freeShift(frame, label, taken);
    taken.push(moved(label, shift));
    return shift;
  });
}

function freeShift(frame: Box, label: Box, taken: readonly Box[]): Point {
  const [x, y] = shiftInto(frame, label);
  const inside = moved(label, [x, y]);
  const beside = taken
    .filter((other) => overlap(inside, other))
    .flatMap(({ top, bottom }) => [bottom + GAP - inside.top, top - GAP - inside.bottom]);
  const shifts = [0, ...beside]
    .sort((a, b) => Math.abs(a) - Math.abs(b))
    .map((down): Point => [x, y + down]);
  const isFree = (box: Box) => isWithin(box, frame) && !taken.some((other) => overlap(box, other));
  return shifts.find((shift) => isFree(moved(label, shift))) ?? STAYS;
}

function moved({ left, top, right, bottom }: Box, [x, y]: Point): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
