import { geoPath, type GeoPermissibleObjects } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/land-50m.json' with { type: 'json' };
import coarse from 'world-atlas/land-110m.json' with { type: 'json' };
import type { PictureFrame } from './picture-frame.ts';

type Land = ReturnType<typeof landOf>[number]['geometry'];

/** Islands of fewer square units would be specks. */
const SMALLEST = 1.5;

/** The land of a picture as an SVG path: coasts only, no borders. */
export function landPath({ map, width, height }: PictureFrame, detail: 'coarse' | 'fine'): string {
  map.projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const path = geoPath(map.projection).digits(1);
  return landOf(detail)
    .flatMap(({ geometry }) => piecesOf(geometry))
    .filter((piece) => path.area(piece) >= SMALLEST)
    .map((piece) => path(piece) ?? '')
    .join('');
}

function landOf(detail: 'coarse' | 'fine') {
  const atlas: unknown = detail === 'fine' ? fine : coarse;
  const world = atlas as Topology<{ land: GeometryCollection }>;
  return feature(world, world.objects.land).features;
}

/** The islands and continents of a shape, each on its own. */
function piecesOf(geometry: Land): GeoPermissibleObjects[] {
  if (geometry.type !== 'MultiPolygon') return [geometry];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}
