import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterDots } from './cluster.ts';
import { MARK_RADIUS } from './mark.ts';

const clustersOf = (places: readonly number[]) => clusterDots(Float64Array.from(places));

describe('clusters', () => {
  it('leave dots alone that stand apart', () => {
    const alone = clustersOf([0, 100, 200]);
    expect(alone.map(({ at, radius }) => [at, radius])).toEqual([
      [0, MARK_RADIUS],
      [100, MARK_RADIUS],
      [200, MARK_RADIUS],
    ]);
  });
  it('gather dots that crowd, near where they are', () => {
    const [cluster, ...others] = clustersOf([100, 104, 112]);
    expect(others).toEqual([]);
    expect(cluster).toMatchObject({ first: 0, count: 3 });
    expect(cluster?.at).toBeGreaterThanOrEqual(100);
    expect(cluster?.at).toBeLessThanOrEqual(119);
  });
  it('stand at the mean of their dots, but off both ends of what they may stand for', () => {
    const placeOf = (...places: number[]) => clustersOf(places).map(({ at }) => at);
    expect(placeOf(100, 110, 120)).toEqual([110]);
    // All but one at the beginning: half a count's width from it.
    expect(placeOf(100, 100, 100, 103)).toEqual([106]);
    expect(placeOf(100, 120, 135, 135, 135)).toEqual([119]);
  });
  it('gather what is nearer than two counts need side by side', () => {
    expect(clustersOf([0, 24])).toHaveLength(1);
    expect(clustersOf([0, 25])).toHaveLength(2);
    expect(clustersOf([0, 20, 37])).toHaveLength(1);
    expect(clustersOf([0, 20, 38])).toHaveLength(2);
  });
  it('divide a long crowd into several counts', () => {
    const crowd = clustersOf(Array.from({ length: 50 }, (_, index) => index * 4));
    expect(crowd.length).toBeGreaterThan(3);
    expect(crowd.reduce((sum, { count }) => sum + count, 0)).toBe(50);
  });
  it('grow with their count, but never beyond what leaves the neighbours room', () => {
    const sizes = [2, 20, 5000].map((n) => clustersOf(new Array<number>(n).fill(0))[0]?.radius);
    expect(sizes[1]).toBeGreaterThan(sizes[0] as number);
    expect(sizes[2]).toBe(12);
  });
  it('are none of nothing', () => {
    expect(clustersOf([])).toEqual([]);
  });
  it('hold every dot once and never touch one another', () => {
    const places = fc.array(fc.double({ min: 0, max: 1500, noNaN: true }), { maxLength: 120 });
    fc.assert(
      fc.property(places, (unsorted) => {
        const clusters = clustersOf(unsorted.sort((a, b) => a - b));
        let next = 0;
        for (const { first, count } of clusters) {
          expect(first).toBe(next);
          next += count;
        }
        expect(next).toBe(unsorted.length);
        clusters.slice(1).forEach((cluster, index) => {
          const before = clusters[index] as typeof cluster;
          expect(cluster.at - cluster.radius).toBeGreaterThanOrEqual(before.at + before.radius);
        });
      }),
      { numRuns: 400 },
    );
  });
});
