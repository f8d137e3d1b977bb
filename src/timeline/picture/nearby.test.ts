import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, Nearby, type Placed } from './nearby.ts';
import type { Box } from './place.ts';

const box = fc.record({
  x: fc.integer({ min: -100, max: 1200 }),
  y: fc.integer({ min: 0, max: 400 }),
  width: fc.oneof(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 900 })),
  height: fc.integer({ min: 0, max: 30 }),
});
const placed = (boxes: readonly (readonly Box[])[]): Placed<number>[] =>
  boxes.map((own, thing) => ({ thing, boxes: own }));
const awayFrom = (point: { x: number; y: number }, boxes: readonly Box[]) =>
  Math.min(Infinity, ...boxes.map((one) => distance(point, one)));

describe('the nearest of placed things', () => {
  it('is as near as any, and none where all are out of reach', () => {
    const things = fc.array(fc.array(box, { minLength: 1, maxLength: 2 }), { maxLength: 40 });
    const at = fc.record({
      x: fc.integer({ min: -150, max: 1300 }),
      y: fc.integer({ min: -50, max: 450 }),
    });
    fc.assert(
      fc.property(things, at, fc.integer({ min: 0, max: 120 }), (boxes, point, reach) => {
        const found = new Nearby(placed(boxes)).nearest(point, reach);
        const least = Math.min(Infinity, ...boxes.map((own) => awayFrom(point, own)));
        if (least > reach) expect(found).toBeNull();
        else expect(awayFrom(point, boxes[found ?? -1] ?? [])).toBe(least);
      }),
    );
  });

  it('is of boxes as near the one whose middle is', () => {
    const stretch = { x: 0, y: 0, width: 400, height: 20 };
    const dot = { x: 50, y: 4, width: 12, height: 12 };
    const things = new Nearby(placed([[stretch], [dot]]));
    expect(things.nearest({ x: 52, y: 10 }, 0)).toBe(1);
    expect(things.nearest({ x: 250, y: 10 }, 0)).toBe(0);
  });

  it('is found by looking at those about the point only, however many there are', () => {
    let looks = 0;
    const counted = (own: Box): Box => ({
      ...own,
      get x() {
        looks++;
        return own.x;
      },
    });
    const dots = Array.from({ length: 50_000 }, (_, at) => [
      counted({ x: at * 4, y: 0, width: 4, height: 4 }),
    ]);
    const things = new Nearby(placed(dots));
    looks = 0;
    expect(things.nearest({ x: 100_001, y: 2 }, 10)).toBe(25_000);
    expect(looks).toBeLessThan(200);
  });

  it('may stand on either side of the point, above and below it', () => {
    const dot = { x: 100, y: 100, width: 12, height: 12 };
    const things = new Nearby(placed([[dot]]));
    for (const [x, y] of [
      [78, 106],
      [134, 106],
      [106, 78],
      [106, 134],
    ] as const) {
      expect(things.nearest({ x, y }, 22)).toBe(0);
      expect(things.nearest({ x, y }, 21)).toBeNull();
    }
  });

  it('is none among none', () => {
    expect(new Nearby([]).nearest({ x: 0, y: 0 }, 22)).toBeNull();
  });
});

describe('distance to a box', () => {
  const square = { x: 0, y: 0, width: 10, height: 10 };
  it('is 0 inside, and straight to the nearest edge or corner outside', () => {
    expect(distance({ x: 5, y: 5 }, square)).toBe(0);
    expect(distance({ x: 15, y: 5 }, square)).toBe(5);
    expect(distance({ x: 13, y: 14 }, square)).toBe(5);
  });
});
