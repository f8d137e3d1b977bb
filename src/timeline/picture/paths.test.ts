import { describe, expect, it } from 'vitest';
import { shapePath } from './paths.ts';

const SHAPES = 'circle square diamond triangle triangle-down cross star hexagon ring bar'.split(
  ' ',
);

describe('the outline of a shape', () => {
  it('is centred on its point', () => {
    expect(shapePath('square', 10, 20, 10)).toBe('M1.5 11.5L18.5 11.5L18.5 28.5L1.5 28.5Z');
    expect(shapePath('circle', 10, 20, 5)).toBe('M5 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z');
  });
  it('is a whole circle of any size: as wide as its two halves', () => {
    for (const radius of [9, 9.58, 9.66, 10.05, 11.97, 12]) {
      const [, half, across] = /a([\d.]+) [\d.]+ 0 1 0 ([\d.]+)/.exec(
        shapePath('circle', 0, 0, radius),
      ) as unknown as [string, string, string];
      expect(Number(across)).toBeCloseTo(2 * Number(half), 9);
      expect(Math.abs(Number(half) - radius)).toBeLessThanOrEqual(0.05);
    }
  });
  it('is closed and its own for every shape but the hollow one', () => {
    const paths = SHAPES.map((shape) => shapePath(shape, 0, 0, 6));
    expect(paths.every((path) => /^M.*Z$/.test(path))).toBe(true);
    expect(new Set(paths).size).toBe(SHAPES.length - 1);
  });
  it('is a circle for a shape nobody knows', () => {
    expect(shapePath('blob', 0, 0, 4)).toBe(shapePath('circle', 0, 0, 4));
  });
});
