import type { Mark } from './mark.ts';
import type { MarkField } from './mark-field.ts';
import { nearestTo } from './standing.ts';

export type Direction = 'earlier' | 'later' | 'lane-before' | 'lane-after' | 'first' | 'last';

/**
 * The mark one step away: the neighbour in time of the same lane, or the nearest in time of the next
 * lane that has any. Null when there is none. `lanes` is how many there are.
 */
export function neighbour(
  field: MarkField,
  lanes: number,
  current: Mark | null,
  direction: Direction,
): Mark | null {
  if (direction === 'last') return first(field.walk(Infinity, -1));
  if (direction === 'first' || !current) return first(field.walk(-Infinity, 1));
  if (direction === 'earlier') return beside(field, current, -1);
  if (direction === 'later') return beside(field, current, 1);
  return acrossLanes(field, lanes, current, direction === 'lane-before' ? -1 : 1);
}

function first(marks: Iterable<Mark>, test: (mark: Mark) => boolean = () => true): Mark | null {
  for (const mark of marks) if (test(mark)) return mark;
  return null;
}

function beside(field: MarkField, current: Mark, way: 1 | -1): Mark | null {
  return first(field.walk(current.at, way), (mark) => {
    if (mark.lane !== current.lane || mark.key === current.key) return false;
    const ahead = mark.at - current.at || (mark.key < current.key ? -1 : 1);
    return Math.sign(ahead) === way;
  });
}

function acrossLanes(field: MarkField, lanes: number, current: Mark, way: 1 | -1): Mark | null {
  let lane = current.lane + way;
  while (lane >= 0 && lane < lanes && !field.isUsed(lane)) lane += way;
  const isThere = (mark: Mark) => mark.lane === lane;
  if (lane < 0 || lane >= lanes) return null;
  const sides = [field.walk(current.at, -1), field.walk(current.at, 1)];
  return nearestTo(
    sides.flatMap((marks) => first(marks, isThere) ?? []),
    current.at,
  );
}
