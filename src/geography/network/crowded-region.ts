import { geoDistance } from 'd3';
import type { Place } from '../place.ts';

/** Degrees between neighbours of one region, tried from the loosest to the tightest. */
const REACHES = [16, 14, 12, 10, 8, 6, 5, 4, 3, 2];
/** Degrees from end to end beyond which a region would gain nothing by being drawn apart. */
const WIDEST = 62;
/** So few marks find their room on the large map. */
const FEWEST = 8;

/**
 * The places that stand together in the most crowded part of the world, by their index: the largest set in
 * which each has a neighbour within some degrees, and which is not so wide that it is the world again.
 * Empty where no part is crowded enough to be drawn once more.
 */
export function crowdedRegion(places: readonly Place[]): number[] {
  const apart = distances(places);
  for (const reach of REACHES) {
    const [largest = []] = regions(apart, reach).sort((a, b) => b.length - a.length);
    if (largest.length < FEWEST) return [];
    if (widthOf(largest, apart) <= WIDEST) return largest;
  }
  return [];
}

/** Degrees between each two places. */
function distances(places: readonly Place[]): number[][] {
  return places.map((place) => places.map((other) => degreesBetween(place, other)));
}

export function degreesBetween(a: Place, b: Place): number {
  return (geoDistance([a.lon, a.lat], [b.lon, b.lat]) * 180) / Math.PI;
}

/** Sets of places linked by steps of at most `reach` degrees. */
function regions(apart: readonly (readonly number[])[], reach: number): number[][] {
  const left = new Set(apart.keys());
  const found: number[][] = [];
  for (const first of apart.keys()) {
    if (!left.delete(first)) continue;
    const region = [first];
    for (const place of region) {
      for (const other of left) {
        if ((apart[place]?.[other] ?? Infinity) > reach) continue;
        left.delete(other);
        region.push(other);
      }
    }
    found.push(region);
  }
  return found;
}

function widthOf(region: readonly number[], apart: readonly (readonly number[])[]): number {
  return Math.max(0, ...region.flatMap((a) => region.map((b) => apart[a]?.[b] ?? 0)));
}
