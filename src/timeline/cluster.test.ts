import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterDots, MARK_RADIUS } from './cluster.ts';

const dots = (...places: number[]) => places.map((at, index) => ({ index, at }));

describe('clusters', () => {
  it('leave dots alone that stand apart', () => {
    const alone = clusterDots(dots(0, 100, 200));
    expect(alone.map(({ at, radius }) => [at, radius])).toEqual([
      [0, MARK_RADIUS],
      [100, MARK_RADIUS],
      [200, MARK_RADIUS],
    ]);
  });
  it('gather dots that crowd, near where they are', () => {
    const [cluster, ...others] = clusterDots(dots(100, 104, 112));
    expect(others).toEqual([]);
    expect(cluster?.members).toEqual([0, 1, 2]);
    expect(cluster?.at).toBeGreaterThanOrEqual(100);
    expect(cluster?.at).toBeLessThanOrEqual(119);
  });
  it('divide a long crowd into several counts', () => {
    const crowd = clusterDots(dots(...Array.from({ length: 50 }, (_, index) => index * 4)));
    expect(crowd.length).toBeGreaterThan(3);
    expect(crowd.flatMap(({ members }) => members)).toHaveLength(50);
  });
  it('grow with their count, but never beyond what leaves the neighbours room', () => {
    const sizes = [2, 20, 5000].map(
      (n) => clusterDots(dots(...new Array<number>(n).fill(0)))[0]?.radius,
    );
    expect(sizes[1]).toBeGreaterThan(sizes[0] as number);
    expect(sizes[2]).toBe(12);
  });
  it('are none of nothing', () => {
    expect(clusterDots([])).toEqual([]);
  });
  it('hold every dot once and never touch one another', () => {
    const places = fc.array(fc.double({ min: 0, max: 1500, noNaN: true }), { maxLength: 120 });
    fc.assert(
      fc.property(places, (unsorted) => {
        const clusters = clusterDots(dots(...unsorted.sort((a, b) => a - b)));
        expect(clusters.flatMap(({ members }) => members)).toEqual(
          unsorted.map((_, index) => index),
        );
        clusters.slice(1).forEach((cluster, index) => {
          const before = clusters[index] as typeof cluster;
          expect(cluster.at - cluster.radius).toBeGreaterThanOrEqual(before.at + before.radius);
        });
      }),
      { numRuns: 400 },
    );
  });
});
