import type { Mark } from './arrange.ts';

export type Direction = 'earlier' | 'later' | 'lane-before' | 'lane-after' | 'first' | 'last';

/**
 * The mark one step away: the neighbour in time of the same lane, or the nearest in time of the next
 * lane that has any. Null when there is none. `marks` are in time order.
 */
export function neighbour(
  marks: readonly Mark[],
  current: Mark | null,
  direction: Direction,
): Mark | null {
  if (direction === 'first') return marks[0] ?? null;
  if (direction === 'last') return marks.at(-1) ?? null;
  if (!current) return marks[0] ?? null;
  if (direction === 'earlier') return marks.findLast((m) => isBeside(m, current, -1)) ?? null;
  if (direction === 'later') return marks.find((m) => isBeside(m, current, 1)) ?? null;
  return acrossLanes(marks, current, direction === 'lane-before' ? -1 : 1);
}

function isBeside(mark: Mark, current: Mark, way: number): boolean {
  if (mark.lane !== current.lane || mark.key === current.key) return false;
  const ahead = mark.at - current.at || (mark.key < current.key ? -1 : 1);
  return Math.sign(ahead) === way;
}

function acrossLanes(marks: readonly Mark[], current: Mark, way: number): Mark | null {
  const lanes = marks.map((mark) => mark.lane).filter((lane) => (lane - current.lane) * way > 0);
  const lane = way > 0 ? Math.min(...lanes) : Math.max(...lanes);
  const inLane = marks.filter((mark) => mark.lane === lane);
  return nearestTo(inLane, current.at);
}

/** The mark nearest to a place along the axis; the earlier of two equally near. */
export function nearestTo(marks: readonly Mark[], at: number): Mark | null {
  return marks.reduce<Mark | null>(
    (best, mark) => (best && Math.abs(best.at - at) <= Math.abs(mark.at - at) ? best : mark),
    null,
  );
}

/** The mark or count that stands for the event with this id. */
export function markOfEvent(
  marks: readonly Mark[],
  items: readonly { readonly id: string }[],
  id: string,
): Mark | null {
  return marks.find((mark) => mark.items.some((index) => items[index]?.id === id)) ?? null;
}
