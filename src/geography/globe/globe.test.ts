import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globeOf, isSeen, stepsOf, type Globe } from './globe.ts';

const HOME = [106.7, 10.8] as const;

const ends = ({ to }: Globe) => to.filter((end) => end !== null);

describe('a globe of several ties', () => {
  const TURIN = [7.7, 45.1] as const;
  const BUSAN = [129.1, 35.2] as const;

  it('shows all ends that lie on one half of the earth', () => {
    const globe = globeOf(HOME, [TURIN, BUSAN], 500);
    expect(globe?.to.every(Boolean)).toBe(true);
    expect(globe && isSeen(globe, HOME)).toBe(true);
  });

  it('leaves out one that lies too far round, and keeps the places of the others', () => {
    const globe = globeOf(HOME, [BUSAN, [-73, -11], [139.7, 35.7]], 500);
    expect(globe?.to.map(Boolean)).toEqual([true, false, true]);
  });

  it('has home in sight wherever the others lie', () => {
    const place = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -85, max: 85 }));
    fc.assert(
      fc.property(place, fc.array(place, { minLength: 1, maxLength: 5 }), (home, others) => {
        const globe = globeOf(home, others, 100);
        if (!globe) return;
        expect(globe.to.length).toBe(others.length);
        expect(isSeen(globe, home)).toBe(true);
        for (const [x, y] of [globe.from, ...ends(globe)]) {
          expect(Math.hypot(x - 50, y - 50)).toBeLessThanOrEqual(49.5);
        }
      }),
    );
  });
});

describe('a way over the earth', () => {
  it('goes in straight steps from one end to the other', () => {
    const globe = globeOf(HOME, [[7.7, 45.1]], 500);
    const steps = globe ? stepsOf(globe, HOME, [7.7, 45.1]) : [];
    expect(steps[0]?.[0][0]).toBeCloseTo(globe?.from[0] ?? 0, 6);
    expect(steps.at(-1)?.[1][1]).toBeCloseTo(globe?.to[0]?.[1] ?? 0, 6);
    for (const [at, [from]] of steps.slice(1).entries()) expect(from).toEqual(steps[at]?.[1]);
  });
});

describe('a globe turned to a tie', () => {
  it('shows both ends, and what lies around the home', () => {
    const globe = globeOf(HOME, [[-122.4, 37.8]], 500);
    expect(globe).not.toBeNull();
    if (!globe) return;
    expect(isSeen(globe, [-122.4, 37.8])).toBe(true);
    expect(isSeen(globe, [112, 16.5])).toBe(true);
    expect(isSeen(globe, [-73, -110])).toBe(false);
  });

  it('has its middle half way between near places', () => {
    const globe = globeOf([0, 0], [[40, 0]], 200);
    const middle = globe?.projection([20, 0])?.map(Math.round);
    expect(middle).toEqual([100, 100]);
  });

  it('is of no use to places on opposite sides', () => {
    expect(globeOf([0, 0], [[180, 0]], 100)).toBeNull();
  });

  it('keeps both ends within the picture, wherever they lie', () => {
    const place = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -85, max: 85 }));
    fc.assert(
      fc.property(place, place, (home, other) => {
        const globe = globeOf(home, [other], 100);
        if (!globe) return;
        expect(isSeen(globe, home)).toBe(true);
        expect(isSeen(globe, other)).toBe(true);
        for (const [x, y] of [globe.from, ...ends(globe)]) {
          expect(Math.hypot(x - 50, y - 50)).toBeLessThanOrEqual(49.5);
        }
      }),
    );
  });
});
