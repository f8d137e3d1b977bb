import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globeOf, isSeen } from './globe.ts';

const HOME = [106.7, 10.8] as const;

describe('a globe turned to a tie', () => {
  it('shows both ends, and what lies around the home', () => {
    const globe = globeOf(HOME, [-122.4, 37.8], 500);
    expect(globe).not.toBeNull();
    if (!globe) return;
    expect(isSeen(globe, [-122.4, 37.8])).toBe(true);
    expect(isSeen(globe, [112, 16.5])).toBe(true);
    expect(isSeen(globe, [-73, -110])).toBe(false);
  });

  it('has its middle half way between near places', () => {
    const globe = globeOf([0, 0], [40, 0], 200);
    const middle = globe?.projection([20, 0])?.map(Math.round);
    expect(middle).toEqual([100, 100]);
  });

  it('is of no use to places on opposite sides', () => {
    expect(globeOf([0, 0], [180, 0], 100)).toBeNull();
  });

  it('keeps both ends within the picture, wherever they lie', () => {
    const place = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -85, max: 85 }));
    fc.assert(
      fc.property(place, place, (home, other) => {
        const globe = globeOf(home, other, 100);
        if (!globe) return;
        expect(isSeen(globe, home)).toBe(true);
        expect(isSeen(globe, other)).toBe(true);
        for (const [x, y] of [globe.from, globe.to]) {
          expect(Math.hypot(x - 50, y - 50)).toBeLessThanOrEqual(49.5);
        }
      }),
    );
  });
});
