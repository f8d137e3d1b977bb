import { geoCentroid, geoDistance, geoInterpolate, geoOrthographic, type GeoProjection } from 'd3';

/** Degrees of longitude and latitude. */
export type Degrees = readonly [lon: number, lat: number];

/** A point of the picture. */
type Place = readonly [x: number, y: number];

/** The half of the earth that shows ties from one place to others. */
export interface Globe {
  readonly projection: GeoProjection;
  readonly from: Place;
  /** The other ends, in the order asked for; null where one lies too far round. */
  readonly to: readonly (Place | null)[];
}

const RADIANS = Math.PI / 180;
/** The home may lie so far (degrees) from the middle of the picture that what lies around it is seen too. */
const HOME = 62;
/** Beyond this the other end is on the rim, where nothing can be told. */
const RIM = 86;
/** So many straight steps are as good as the curve of a way. */
const STEPS = 16;

/**
 * A globe of `size` units turned so that the home and, as far as they lie on one half of the earth, the other ends of
 * its ties are seen, the home with its surroundings; null where none of them can be.
 */
export function globeOf(home: Degrees, others: readonly Degrees[], size: number): Globe | null {
  const [lon, lat] = middleOf(home, others);
  const projection = geoOrthographic()
    .rotate([-lon, -lat])
    .translate([size / 2, size / 2])
    .scale(size / 2 - 1)
    .clipAngle(90);
  const placeOf = (place: Degrees): Place | null =>
    degreesApart([lon, lat], place) > RIM ? null : projection([...place]);
  const [from, to] = [placeOf(home), others.map(placeOf)];
  return from && to.some(Boolean) ? { projection, from, to } : null;
}

/** Half way to where the other ends lie, but no farther from home than what lies around that is seen. */
function middleOf(home: Degrees, others: readonly Degrees[]): Degrees {
  const centre = geoCentroid({ type: 'MultiPoint', coordinates: others.map((each) => [...each]) });
  // Places all around the earth have no middle.
  const other = centre.every(Number.isFinite) ? centre : [...(others[0] ?? home)];
  const apart = degreesApart(home, other as [number, number]);
  const share = apart === 0 ? 0 : Math.min(0.5, HOME / apart);
  return geoInterpolate([...home], other as [number, number])(share);
}

function degreesApart(a: Degrees, b: Degrees): number {
  return geoDistance([...a], [...b]) / RADIANS;
}

/** A way over the earth in straight steps, points of the picture. */
export function stepsOf(
  { projection }: Globe,
  from: Degrees,
  to: Degrees,
): (readonly [Place, Place])[] {
  const along = geoInterpolate([...from], [...to]);
  const points = Array.from({ length: STEPS + 1 }, (_, at) => projection(along(at / STEPS)));
  return points.slice(1).flatMap((point, at) => {
    const before = points[at];
    return before && point ? [[before, point] as const] : [];
  });
}

/** True for a place on the side of the globe that is seen. */
export function isSeen({ projection }: Globe, place: Degrees): boolean {
  const [turn, tilt] = projection.rotate();
  return geoDistance([...place], [-turn, -tilt]) < Math.PI / 2;
}
