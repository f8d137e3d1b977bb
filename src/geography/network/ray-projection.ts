import {
  geoAzimuthalEqualAreaRaw,
  geoProjection,
  type GeoProjection,
  type GeoRawProjection,
} from 'd3';
import type { Place } from '../place.ts';
import type { Point } from './plane.ts';

/** How much closer together far places are drawn than near ones. */
const BEND = 1.2;
/** Degrees from the middle beyond which the world is not drawn, unless a place lies there. */
export const USUAL_CLIP = 150.6;
/** The point opposite has no direction: no map of this kind reaches it. */
const FARTHEST = 178;
const RADIAN = Math.PI / 180;
const KM_A_RADIAN = 6371;

/** A map around one place: what it shows of the world, in which directions lines stay straight. */
export interface MapAround {
  readonly projection: GeoProjection;
  readonly middle: Place;
  /** Units from the middle at which a place of so many degrees' distance is drawn. */
  radiusAt(degrees: number): number;
}

/**
 * The world seen from one place, at its middle: every line from there is straight, and the distance is
 * drawn as ln(1 + 1.2 c), so that what is near has room and what is far still has its place.
 */
export function rayMap(middle: Place, clip = USUAL_CLIP): MapAround {
  return mapAround(middle, rayRaw, (c) => Math.log(1 + BEND * c), clip);
}

/** A part of the world with areas true to one another, around `middle`. */
export function equalAreaMap(middle: Place): MapAround {
  return mapAround(middle, geoAzimuthalEqualAreaRaw, (c) => 2 * Math.sin(c / 2), USUAL_CLIP);
}

/** The clip at which all places of so many degrees' distance are drawn, with some sea behind them. */
export function clipFor(degrees: readonly number[]): number {
  return Math.min(FARTHEST, Math.max(USUAL_CLIP, ...degrees.map((each) => each + 2)));
}

/** Kilometres along the surface as degrees. */
export function degreesOfKm(km: number): number {
  return km / KM_A_RADIAN / RADIAN;
}

function mapAround(
  middle: Place,
  raw: GeoRawProjection,
  radius: (radians: number) => number,
  clip: number,
): MapAround {
  const projection = geoProjection(raw)
    .rotate([-middle.lon, -middle.lat])
    .scale(1)
    .translate([0, 0])
    .clipAngle(clip);
  return {
    projection,
    middle,
    radiusAt: (degrees) => radius(degrees * RADIAN) * projection.scale(),
  };
}

const rayRaw: GeoRawProjection = Object.assign(
  (lambda: number, phi: number): [number, number] => {
    const c = Math.acos(Math.max(-1, Math.min(1, Math.cos(lambda) * Math.cos(phi))));
    const k = c < 1e-9 ? BEND : Math.log(1 + BEND * c) / Math.sin(c);
    return [k * Math.cos(phi) * Math.sin(lambda), k * Math.sin(phi)];
  },
  { invert: unbend },
);

function unbend(x: number, y: number): [number, number] {
  const radius = Math.hypot(x, y);
  if (radius === 0) return [0, 0];
  const c = (Math.exp(radius) - 1) / BEND;
  const lambda = Math.atan2(x * Math.sin(c), radius * Math.cos(c));
  return [lambda, Math.asin((y * Math.sin(c)) / radius)];
}

/** Where a place is drawn; the projection is one that has a point for every place. */
export function pointOn({ projection }: MapAround, { lat, lon }: Place): Point {
  return projection([lon, lat]) ?? [NaN, NaN];
}

/** The place that is drawn at a point; null where there is none. */
export function placeAt({ projection }: MapAround, [x, y]: Point): Place | null {
  const found = projection.invert?.([x, y]);
  return found ? { lon: found[0], lat: found[1] } : null;
}
