import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveApart } from './move-apart.ts';
import { distance, type Point } from './plane.ts';

const nearest = (points: readonly Point[]) =>
  Math.min(...points.flatMap((a, i) => points.slice(i + 1).map((b) => distance(a, b))));

describe('marks too close to one another', () => {
  it('are left where they are when none is', () => {
    const marks: Point[] = [
      [0, 0],
      [20, 0],
    ];
    expect(moveApart(marks, 12)).toEqual(marks);
  });

  it('part in both directions alike', () => {
    const [a, b] = moveApart(
      [
        [0, 0],
        [4, 0],
      ],
      12,
    );
    expect(a?.[0]).toBeCloseTo(-4);
    expect(b?.[0]).toBeCloseTo(8);
  });

  it('part where they are of one and the same place, in the same way each time', () => {
    const marks: Point[] = Array.from({ length: 5 }, () => [50, 50]);
    const moved = moveApart(marks, 12);
    expect(nearest(moved)).toBeGreaterThan(11);
    // On all sides of the place, not in a row that leads away from it.
    expect(Math.max(...moved.map((mark) => distance(mark, [50, 50])))).toBeLessThan(20);
    expect(moveApart(marks, 12)).toEqual(moved);
  });

  it('make way for what is fixed, which stays', () => {
    const fixed: Point = [10, 10];
    const [mark] = moveApart([[11, 10]], 12, [fixed]);
    expect(distance(mark ?? fixed, fixed)).toBeCloseTo(12, 0);
  });

  it('are apart wherever a dozen of them have room', () => {
    const points = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })),
      {
        minLength: 2,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(points, (marks) => {
        expect(nearest(moveApart(marks, 12))).toBeGreaterThan(10);
      }),
    );
  });
});
