import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatch } from './hatching.ts';

const box = { x: 100, y: 50, width: 40, height: 30 };
function strokesIn(own: typeof box, anchor: number): number[][] {
  const strokes: number[][] = [];
  hatch(own, anchor, (...stroke) => strokes.push(stroke));
  return strokes;
}

describe('a hatching', () => {
  it('stays in its box and fills all of it', () => {
    const side = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: -5000, max: 5000 }), (width, height, anchor) => {
        const strokes = strokesIn({ ...box, width, height }, anchor);
        for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of strokes) {
          expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(100);
          expect(Math.max(x1, x2)).toBeLessThanOrEqual(100 + width);
          expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(50);
          expect(Math.max(y1, y2)).toBeLessThanOrEqual(50 + height);
          expect(x1 + y1).toBeCloseTo(x2 + y2);
        }
        expect(Math.abs(strokes.length - (width + height) / 8)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('moves with what it marks', () => {
    const moved = strokesIn({ ...box, x: box.x + 3 }, 203);
    const still = strokesIn(box, 200);
    expect(moved.map(([x = 0]) => x - 3)).toEqual(still.map(([x]) => x));
  });
});
