import { geoDistance, geoInterpolate, geoOrthographic, type GeoProjection } from 'd3';

/** Degrees of longitude and latitude. */
export type Degrees = readonly [lon: number, lat: number];

/** The half of the earth that shows both ends of a tie. */
export interface Globe {
  readonly projection: GeoProjection;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

const RADIANS = Math.PI / 180;
/** The home may lie so far (degrees) from the middle of the picture that what lies around it is seen too. */
const HOME = 62;
/** Beyond this the other end is on the rim, where nothing can be told. */
const RIM = 86;

/**
 * A globe of `size` units turned so that both ends of a tie are seen, and the home with its surroundings;
 * null where the two lie too far apart for that.
 */
export function globeOf(home: Degrees, other: Degrees, size: number): Globe | null {
  const apart = geoDistance([...home], [...other]) / RADIANS;
  const share = apart === 0 ? 0 : Math.min(0.5, HOME / apart);
  if (apart * (1 - share) > RIM) return null;
  const [lon, lat] = geoInterpolate([...home], [...other])(share);
  const projection = geoOrthographic()
    .rotate([-lon, -lat])
    .translate([size / 2, size / 2])
    .scale(size / 2 - 1)
    .clipAngle(90);
  const [from, to] = [projection([...home]), projection([...other])];
  return from && to ? { projection, from, to } : null;
}

/** True for a place on the side of the globe that is seen. */
export function isSeen({ projection }: Globe, place: Degrees): boolean {
  const [turn, tilt] = projection.rotate();
  return geoDistance([...place], [-turn, -tilt]) < Math.PI / 2;
}
