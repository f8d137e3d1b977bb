import type { TimelineItem } from '../items/item.ts';
import type { Mark } from './mark.ts';
import type { MarkField } from './mark-field.ts';
import { nearestTo } from './standing.ts';
import { turnOfMark, type Turns } from './turns.ts';

export type Direction = 'earlier' | 'later' | 'lane-before' | 'lane-after' | 'first' | 'last';

/** The marks that keys lead through, and the order of their events. */
export interface Walk {
  readonly field: MarkField;
  readonly items: readonly TimelineItem[];
  readonly lanes: readonly unknown[];
  readonly laneOf: (item: TimelineItem) => number;
}

/**
 * The mark one step away: the one before or after it in the same lane, or the nearest in time of the next lane that
 * has any. Null when there is none. Each mark has the turn of its first event, for arrows as for the first and the last.
 */
export function neighbour(
  walk: Walk,
  turns: Turns,
  current: Mark | null,
  direction: Direction,
): Mark | null {
  const last = walk.items.length;
  if (direction === 'last') return from(walk, turns, last, -1);
  if (direction === 'first' || !current) return from(walk, turns, -1, 1);
  if (direction === 'lane-before') return acrossLanes(walk, current, -1);
  if (direction === 'lane-after') return acrossLanes(walk, current, 1);
  return from(
    walk,
    turns,
    turnOfMark(turns, current),
    direction === 'later' ? 1 : -1,
    current.lane,
  );
}

/** The first mark beyond a turn; of a lane where that is given. */
function from(
  { field, items, laneOf }: Walk,
  turns: Turns,
  start: number,
  way: 1 | -1,
  lane: number | null = null,
): Mark | null {
  for (let turn = start + way; turn >= 0 && turn < items.length; turn += way) {
    const index = turns.inTurn[turn] as number;
    if (lane !== null && laneOf(items[index] as TimelineItem) !== lane) continue;
    const mark = field.markOf(index);
    // A count is met once, in the turn of its first event.
    if (mark && turnOfMark(turns, mark) === turn) return mark;
  }
  return null;
}

function acrossLanes({ field, lanes }: Walk, current: Mark, way: 1 | -1): Mark | null {
  let lane = current.lane + way;
  while (lane >= 0 && lane < lanes.length && !field.isUsed(lane)) lane += way;
  if (lane < 0 || lane >= lanes.length) return null;
  const sides = [field.walk(current.at, -1), field.walk(current.at, 1)];
  return nearestTo(
    sides.flatMap((marks) => firstIn(lane, marks) ?? []),
    current.at,
  );
}

function firstIn(lane: number, marks: Iterable<Mark>): Mark | null {
  for (const mark of marks) if (mark.lane === lane) return mark;
  return null;
}
