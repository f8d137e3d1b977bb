import { distance, holds, overlap, type Box, type Point } from './plane.ts';
import type { PictureFrame } from './picture-frame.ts';
import { degreesOfKm } from './ray-projection.ts';

/** A circle of equal distance from the middle, with the place of its number where there is room for one. */
export interface Ring {
  readonly km: number;
  readonly radius: number;
  readonly number: Point | null;
}

/** Room for the number of a ring, units. */
const NUMBER = { width: 110, height: 24 };
const DIRECTIONS = 48;

/** The rings of true distance around the middle of a map that the picture shows something of. */
export function placeRings(
  { map }: PictureFrame,
  distances: readonly number[],
  middle: Point,
  frame: Box,
  taken: readonly Box[],
): Ring[] {
  const corners: Point[] = [
    [frame.left, frame.top],
    [frame.right, frame.top],
    [frame.left, frame.bottom],
    [frame.right, frame.bottom],
  ];
  const farthest = Math.max(...corners.map((corner) => distance(corner, middle)));
  const full = [...taken];
  const rings = distances.map((km) => ({ km, radius: map.radiusAt(degreesOfKm(km)) }));
  return rings
    .filter(({ radius }) => radius < farthest)
    .map((ring): Ring => {
      const number = roomOnRing(middle, ring.radius, frame, full);
      if (number) full.push(numberBox(number));
      return { ...ring, number };
    });
}

/** The first free place on a ring, from the lower right on. */
function roomOnRing(
  [x, y]: Point,
  radius: number,
  frame: Box,
  taken: readonly Box[],
): Point | null {
  for (let step = 0; step < DIRECTIONS; step++) {
    const angle = Math.PI / 4 + (step / DIRECTIONS) * 2 * Math.PI;
    const at: Point = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    const room = numberBox(at);
    const inside = holds(frame, [room.left, room.top]) && holds(frame, [room.right, room.bottom]);
    if (inside && !taken.some((each) => overlap(each, room))) return at;
  }
  return null;
}

function numberBox([x, y]: Point): Box {
  const { width, height } = NUMBER;
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}
