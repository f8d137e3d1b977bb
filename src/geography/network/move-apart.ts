import { distance, type Point } from './plane.ts';

/** Rounds in which marks are pushed apart; those that are still too close then stay so. */
const ROUNDS = 60;
/** Directions in which marks of one and the same place part: turned by the golden angle, no two alike. */
const TURN = 2.399963;
/** Marks closer than this, in units, are of one place. */
const TOGETHER = 0.5;

/**
 * Marks that lie closer than `apart` pushed from one another, as little as need be. `fixed` marks push and
 * are not pushed. Where the crowd is too dense for its room, some remain too close.
 */
export function moveApart(
  marks: readonly Point[],
  apart: number,
  fixed: readonly Point[] = [],
): Point[] {
  const places = spread(marks, fixed);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [i, place] of places.entries()) {
      for (const other of fixed) moved = push(place, other, apart, 1) || moved;
      for (let j = i + 1; j < places.length; j++) {
        const other = places[j];
        if (other && push(place, other, apart, 0.5, other)) moved = true;
      }
    }
    if (!moved) break;
  }
  return places;
}

/** Marks of one and the same place set out around it, so that they part to all sides and not in a row. */
function spread(marks: readonly Point[], fixed: readonly Point[]): [number, number][] {
  return marks.map((mark, index) => {
    const before = [...fixed, ...marks.slice(0, index)];
    const same = before.filter((other) => distance(mark, other) < TOGETHER).length;
    const [angle, far] = [same * TURN, same > 0 ? 2 * TOGETHER * Math.sqrt(same) : 0];
    return [mark[0] + Math.cos(angle) * far, mark[1] + Math.sin(angle) * far];
  });
}

/** Moves `place` away from `other`, by its share of what they lack; tells whether it had to. */
function push(
  place: [number, number],
  other: Point,
  apart: number,
  share: number,
  pushed?: [number, number],
): boolean {
  const between = distance(place, other);
  const lack = apart - between;
  if (lack <= 0.05) return false;
  const [ux, uy] =
    between > 0.01 ? [(place[0] - other[0]) / between, (place[1] - other[1]) / between] : [1, 0];
  place[0] += ux * lack * share;
  place[1] += uy * lack * share;
  if (pushed) {
    pushed[0] -= ux * lack * share;
    pushed[1] -= uy * lack * share;
  }
  return true;
}
