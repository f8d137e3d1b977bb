import {
  geoGraticule10,
  geoInterpolate,
  geoNaturalEarth1,
  geoPath,
  type GeoPermissibleObjects,
} from 'd3';

/** Degrees north and east. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** A map of the world in a box of `width` by `height` units. */
export interface WorldMap {
  /** SVG path of a shape, coordinates rounded to whole units. */
  path(shape: GeoPermissibleObjects): string;
  /** Position of a place; null when the projection has none. */
  point(place: Place): readonly [x: number, y: number] | null;
  /** SVG path of the great circle between two places. */
  arc(from: Place, to: Place): string;
  readonly graticule: string;
}

/** Fits the inhabited world into the box, centred on `centreLon` so that arcs from there rarely cross the edge. */
export function worldMap(width: number, height: number, centreLon: number): WorldMap {
  const projection = geoNaturalEarth1()
    .rotate([-centreLon, 0])
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: 'Sphere' },
    );
  const draw = geoPath(projection).digits(0);
  const fine = geoPath(projection).digits(1);
  return {
    path: (shape) => draw(shape) ?? '',
    point: ({ lat, lon }) => projection([lon, lat]),
    arc: (from, to) => fine({ type: 'LineString', coordinates: greatCircle(from, to) }) ?? '',
    graticule: draw(geoGraticule10()) ?? '',
  };
}

const ARC_STEPS = 12;

function greatCircle(from: Place, to: Place): [number, number][] {
  const between = geoInterpolate([from.lon, from.lat], [to.lon, to.lat]);
  return Array.from({ length: ARC_STEPS + 1 }, (_, step) => between(step / ARC_STEPS));
}
