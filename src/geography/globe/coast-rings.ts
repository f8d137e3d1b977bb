import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/land-110m.json' with { type: 'json' };

/** Pieces of land, each its coast and then its lakes: tenths of a degree, longitude and latitude by turns. */
type Coasts = readonly (readonly (readonly number[])[])[];

let known: Coasts | null = null;

/** The coasts of the earth, as coarse as a globe of a few hundred pixels shows them. */
export function coastRings(): Coasts {
  return (known ??= readCoasts());
}

function readCoasts(): Coasts {
  const atlas: unknown = coarse;
  const world = atlas as Topology<{ land: GeometryCollection }>;
  return feature(world, world.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.map(flatRings);
    return geometry.type === 'Polygon' ? [flatRings(geometry.coordinates)] : [];
  });
}

function flatRings(rings: readonly (readonly (readonly number[])[])[]): number[][] {
  return rings.map((ring) =>
    ring.flatMap(([lon = 0, lat = 0]) => [Math.round(lon * 10), Math.round(lat * 10)]),
  );
}
