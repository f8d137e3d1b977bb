import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampView, CLOSEST, seenAt, WHOLE, zoomAt, type MapView } from './map-view.ts';

const SIZE = { width: 560, height: 640 };
const anyView: fc.Arbitrary<MapView> = fc
  .record({
    k: fc.double({ min: 0.1, max: 50, noNaN: true }),
    x: fc.double({ min: -9000, max: 9000, noNaN: true }),
    y: fc.double({ min: -9000, max: 9000, noNaN: true }),
  })
  .map((view) => clampView(view, SIZE));
const anyPoint = fc.tuple(
  fc.double({ min: 0, max: SIZE.width, noNaN: true }),
  fc.double({ min: 0, max: SIZE.height, noNaN: true }),
);

describe('the view of a map', () => {
  it('shows nothing beside the picture, and is neither smaller than it nor closer than can be', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const [left, top] = seenAt(view, [0, 0]);
        const [right, bottom] = seenAt(view, [SIZE.width, SIZE.height]);
        expect(Math.max(left, top)).toBeLessThanOrEqual(0);
        expect(right).toBeGreaterThanOrEqual(SIZE.width - 1e-6);
        expect(bottom).toBeGreaterThanOrEqual(SIZE.height - 1e-6);
        expect(view.k).toBeLessThanOrEqual(CLOSEST);
      }),
    );
  });

  it('keeps what is under a pointer there when it is enlarged', () => {
    fc.assert(
      fc.property(anyView, anyPoint, (view, point) => {
        const place = [(point[0] - view.x) / view.k, (point[1] - view.y) / view.k] as const;
        const [x, y] = seenAt(zoomAt(view, 1.5, point, SIZE), place);
        expect(x).toBeCloseTo(point[0], 4);
        expect(y).toBeCloseTo(point[1], 4);
      }),
    );
  });

  it('is the whole picture again when it is made smaller and smaller', () => {
    const near = zoomAt(WHOLE, 5, [100, 600], SIZE);
    const { k, x, y } = zoomAt(near, 0.01, [500, 20], SIZE);
    expect([k, x, y].map((value) => Math.abs(value))).toEqual([1, 0, 0]);
  });
});
