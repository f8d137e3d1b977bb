import { geoContains } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import type { Place } from './place.ts';

type Ring = readonly (readonly number[])[];
type Shape = ReturnType<typeof shapesOf>[number];

function shapesOf() {
  const world = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  return feature(world, world.objects.countries).features;
}

let shapes: ReadonlyMap<string, Shape> | undefined;

/**
 * How far (km) a place lies outside a country, by the coarse shapes of the map; 0 within it. Null for
 * a country that has no shape of its own. `numeric` is its ISO 3166-1 number, such as "410".
 */
export function kmOutside(numeric: string, { lat, lon }: Place): number | null {
  shapes ??= new Map(shapesOf().map((shape) => [String(shape.id), shape]));
  const shape = shapes.get(numeric);
  if (!shape) return null;
  if (geoContains(shape, [lon, lat])) return 0;
  return Math.min(...ringsOf(shape).map((ring) => kmTo(ring, { lat, lon })));
}

function ringsOf({ geometry }: Shape): Ring[] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

const KM_A_DEGREE = 111.2;

/** Distance to the nearest side, on a plane that touches the globe at the place: near it that is true enough. */
function kmTo(ring: Ring, place: Place): number {
  const points = ring.map(([lon = 0, lat = 0]) => onPlane(place, lat, lon));
  const sides = points.slice(1).map((end, at) => degreesTo(points[at] ?? end, end));
  return Math.min(...sides) * KM_A_DEGREE;
}

function onPlane(place: Place, lat: number, lon: number): readonly [number, number] {
  const east = ((lon - place.lon + 540) % 360) - 180;
  return [east * Math.cos((place.lat * Math.PI) / 180), lat - place.lat];
}

/** From the origin to the side between two points. */
function degreesTo([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
