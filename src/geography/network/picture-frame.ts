import type { Place } from '../place.ts';
import { crowdedRegion, degreesBetween } from './crowded-region.ts';
import { boxOf, holds, widened, type Box, type Point } from './plane.ts';
import {
  clipFor,
  equalAreaMap,
  placeAt,
  pointOn,
  rayMap,
  type MapAround,
} from './ray-projection.ts';

/** Units a picture of the map is wide; on a wide screen about a pixel each. */
export const WIDTH = 560;

/** A map and the part of it that is shown: from 0 0 to `width` `height`. */
export interface PictureFrame {
  readonly map: MapAround;
  readonly width: number;
  readonly height: number;
}

/** What a picture leaves around its marks, for their names, and how tall it may be. */
interface Room {
  readonly aside: number;
  readonly above: number;
  readonly tallest: number;
  readonly lowest: number;
}

const WORLD: Room = { aside: 92, above: 26, tallest: 660, lowest: 420 };
const INSET: Room = { aside: 64, above: 36, tallest: 520, lowest: 520 };
/** The world is never drawn larger than so many degrees around the middle need. */
const LEAST = 50;
/** The middle belongs to a crowded region whose nearest place is no further than this. */
const NEAR_HOME = 25;
/** A fixed label is of the region that the middle belongs to where it is no further from there. */
const NEAR_LABEL = 20;
/** Half a mark: closer to the edge than this it would be cut. */
const EDGE = 10;

/** The whole map: all places, seen from `home`, and the labels that are always shown. */
export function worldFrame(
  home: Place,
  places: readonly Place[],
  labels: readonly Place[],
): PictureFrame {
  const shown = [...places, ...labels];
  const map = rayMap(home, clipFor(shown.map((place) => degreesBetween(home, place))));
  const least = map.radiusAt(LEAST);
  const corners: Point[] = [
    [-least, -least],
    [least, least],
  ];
  return fit(map, [...corners, ...shown.map((place) => pointOn(map, place))], WORLD);
}

/** The most crowded region drawn once more, larger; null where no region is crowded. */
export function insetFrame(
  home: Place,
  places: readonly Place[],
  labels: readonly Place[],
): PictureFrame | null {
  const region = crowdedRegion(places).flatMap((index) => places[index] ?? []);
  if (region.length === 0) return null;
  const isNear = region.some((place) => degreesBetween(home, place) <= NEAR_HOME);
  const near = labels.filter((label) => degreesBetween(home, label) <= NEAR_LABEL);
  const shown = isNear ? [...region, home, ...near] : region;
  const map = equalAreaMap(isNear ? home : middleOf(region));
  return fit(
    map,
    shown.map((place) => pointOn(map, place)),
    INSET,
  );
}

/** Which places the picture shows with room for a whole mark. */
export function isShown({ map, width, height }: PictureFrame, place: Place): boolean {
  const frame = widened({ left: 0, top: 0, right: width, bottom: height }, -EDGE);
  return holds(frame, pointOn(map, place));
}

/** The edge of one picture as a line on another. */
export function outlineOn(target: PictureFrame, { map, width, height }: PictureFrame): Point[] {
  const STEPS = 12;
  const corners: Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  return corners.flatMap(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return Array.from({ length: STEPS }, (_, step): Point[] => {
      const along = step / STEPS;
      const place = placeAt(map, [x + (nextX - x) * along, y + (nextY - y) * along]);
      return place ? [pointOn(target.map, place)] : [];
    }).flat();
  });
}

/** Sets scale and place of a map so that all points, given for a scale of 1, have their room. */
function fit(map: MapAround, points: readonly Point[], room: Room): PictureFrame {
  const box: Box = boxOf(points) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  const scale = Math.min((WIDTH - 2 * room.aside) / wide, (room.tallest - 2 * room.above) / high);
  const height = Math.max(room.lowest, Math.round(high * scale + 2 * room.above));
  map.projection
    .scale(scale)
    .translate([
      WIDTH / 2 - ((box.left + box.right) / 2) * scale,
      height / 2 - ((box.top + box.bottom) / 2) * scale,
    ]);
  return { map, width: WIDTH, height };
}

/** The place in the middle of a region: the mean direction from the middle of the globe. */
function middleOf(region: readonly Place[]): Place {
  const radian = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const { lat, lon } of region) {
    x += Math.cos(lat * radian) * Math.cos(lon * radian);
    y += Math.cos(lat * radian) * Math.sin(lon * radian);
    z += Math.sin(lat * radian);
  }
  return { lat: Math.atan2(z, Math.hypot(x, y)) / radian, lon: Math.atan2(y, x) / radian };
}
