import { describe, expect, it } from 'vitest';
import { crowdedRegion, degreesBetween } from './crowded-region.ts';
import type { Place } from '../place.ts';

/** So many places in a row eastward, `step` degrees apart. */
const row = (count: number, lat: number, lon: number, step: number): Place[] =>
  Array.from({ length: count }, (_, index) => ({ lat, lon: lon + index * step }));

describe('the crowded region', () => {
  it('is the largest set of neighbours', () => {
    const places = [...row(4, 50, 0, 2), ...row(9, 30, 100, 3), ...row(2, -30, 150, 2)];
    expect(crowdedRegion(places)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('is none where few stand together, or there are none at all', () => {
    expect(crowdedRegion(row(7, 10, 100, 1))).toEqual([]);
    expect(crowdedRegion(row(20, 0, -180, 18))).toEqual([]);
    expect(crowdedRegion([])).toEqual([]);
  });

  it('is told from its surroundings more strictly where it would be half of the world', () => {
    // One chain around the globe by steps of ten degrees, dense in one part.
    const places = [...row(36, 0, -180, 10), ...row(12, 1, 20, 1)];
    const region = crowdedRegion(places).flatMap((index) => places[index] ?? []);
    expect(region.length).toBeGreaterThanOrEqual(12);
    for (const a of region)
      for (const b of region) expect(degreesBetween(a, b)).toBeLessThanOrEqual(62);
  });

  it('may lie across the line where dates change', () => {
    expect(crowdedRegion(row(9, 0, 170, 3))).toHaveLength(9);
  });

  it('holds places at one and the same point', () => {
    expect(crowdedRegion(Array.from({ length: 9 }, () => ({ lat: 1, lon: 1 })))).toHaveLength(9);
  });
});
