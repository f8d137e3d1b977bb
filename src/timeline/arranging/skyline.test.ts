import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highestBetween } from './skyline.ts';

describe('a skyline', () => {
  it('is as high as the highest thing between two places, whose edges do not count', () => {
    const things = fc.array(
      fc.record({ step: fc.nat(5), width: fc.integer({ min: 1, max: 8 }), top: fc.nat(90) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(things, fc.integer({ min: -5, max: 150 }), fc.nat(120), (given, from, length) => {
        let [left, right] = [0, 0];
        const all = given.map(({ step, width, top }) => {
          left += step;
          right = Math.max(right, left + width);
          return { left, right, top };
        });
        const highest = highestBetween({
          lefts: Float64Array.from(all, (one) => one.left),
          rights: Float64Array.from(all, (one) => one.right),
          tops: Float64Array.from(all, ({ top }) => top),
        });
        const to = from + length;
        const met = all.filter((one) => one.right > from && one.left < to);
        expect(highest(from, to)).toBe(Math.max(0, ...met.map(({ top }) => top)));
      }),
    );
  });
});
