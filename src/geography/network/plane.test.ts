import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, shiftInto, type Box } from './plane.ts';

const FRAME: Box = { left: 0, top: 0, right: 100, bottom: 80 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('a box that is to lie in a frame', () => {
  it.each([
    [box(10, 10, 20, 10), [0, 0]],
    [box(90, 10, 20, 10), [-10, 0]],
    [box(-5, 75, 20, 10), [5, -5]],
  ])('from %o moves by %o, no further than it has to', (given, shift) => {
    expect(shiftInto(FRAME, given)).toEqual(shift);
  });

  it('begins at its edge where there is no room for all of it', () => {
    expect(shiftInto(FRAME, box(30, 0, 200, 10))).toEqual([-30, 0]);
  });

  it('lies in it afterwards, wherever it was', () => {
    const any = fc.tuple(...[-200, -200, 1, 1].map((min) => fc.integer({ min, max: 80 })));
    fc.assert(
      fc.property(any, ([left = 0, top = 0, width = 0, height = 0]) => {
        const [x, y] = shiftInto(FRAME, box(left, top, width, height));
        expect(isWithin(box(left + x, top + y, width, height), FRAME)).toBe(true);
      }),
    );
  });
});
