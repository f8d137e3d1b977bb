import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScale } from './scale.ts';

describe('a time scale', () => {
  const scale = timeScale({ from: 1000, to: 2000 }, 100, 500);
  it('puts the window’s ends at the ends of the axis', () => {
    expect([scale.at(1000), scale.at(2000)]).toEqual([100, 600]);
  });
  it('goes on beyond the window at the same rate', () => {
    expect(scale.at(0)).toBe(-400);
    expect(scale.pixelsPerMs).toBe(0.5);
  });
  it('finds the moment of a pixel again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (ms) => {
        expect(scale.invert(scale.at(ms))).toBeCloseTo(ms, 6);
      }),
    );
  });
});
