import { distance, type Point } from './plane.ts';

export const WAYS = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
} as const satisfies Record<string, Point>;
export type Way = keyof typeof WAYS;

/** How much further a mark seems for each unit it lies beside the way. */
const ASIDE = 2;

/** A mark that may be gone to. */
export interface Goal {
  readonly at: Point;
}

/** The mark to which an arrow leads from `from`: the nearest in its half of the drawing, what lies ahead first. */
export function nearestTowards<G extends Goal>(
  goals: readonly G[],
  [fromX, fromY]: Point,
  way: Way,
): G | null {
  const [wayX, wayY] = WAYS[way];
  let [nearest, least]: [G | null, number] = [null, Infinity];
  for (const goal of goals) {
    const [dx, dy] = [goal.at[0] - fromX, goal.at[1] - fromY];
    const ahead = dx * wayX + dy * wayY;
    const aside = Math.abs(dx * wayY - dy * wayX);
    if (ahead < 0.5 || aside > ahead * 3) continue;
    const far = ahead + aside * ASIDE;
    if (far < least) [nearest, least] = [goal, far];
  }
  return nearest;
}

/** The mark closest to a point, none that is further than `reach`. */
export function closestTo<G extends Goal>(
  goals: readonly G[],
  point: Point,
  reach: number,
): G | null {
  let [closest, least]: [G | null, number] = [null, reach];
  for (const goal of goals) {
    const far = distance(goal.at, point);
    if (far <= least) [closest, least] = [goal, far];
  }
  return closest;
}
