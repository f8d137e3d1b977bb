import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, placeTooltip, within } from './place-tooltip.ts';

const WINDOW = { width: 1280, height: 800 };
const SIZE = { width: 300, height: 90 };
const mark = { x: 400, y: 300, width: 12, height: 12 };

describe('what is told of a mark', () => {
  it('stands beneath it, from a little before the place that is looked at', () => {
    expect(placeTooltip(mark, 406, SIZE, WINDOW)).toMatchObject({ x: 386, y: 318 });
  });

  it('stands above where there is no room beneath, and where there is most where none is enough', () => {
    expect(placeTooltip({ ...mark, y: 760 }, 406, SIZE, WINDOW).y).toBe(760 - 6 - 90);
    const tall = { width: 300, height: 900 };
    expect(placeTooltip({ ...mark, y: 500 }, 406, tall, WINDOW)).toMatchObject({
      y: 8,
      maxHeight: 486,
    });
    expect(placeTooltip({ ...mark, y: 200 }, 406, tall, WINDOW)).toMatchObject({ y: 218 });
  });

  it('keeps to the window at its left and right', () => {
    expect(placeTooltip(mark, 2, SIZE, WINDOW).x).toBe(8);
    expect(placeTooltip(mark, 1279, SIZE, WINDOW).x).toBe(1280 - 8 - 300);
    expect(placeTooltip(mark, 100, { width: 2000, height: 90 }, WINDOW).x).toBe(8);
  });

  it('never covers its mark nor leaves the window, and is cut only where it has room nowhere', () => {
    const within = fc.record({
      x: fc.integer({ min: 0, max: 1280 }),
      y: fc.integer({ min: 0, max: 770 }),
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.integer({ min: 1, max: 60 }),
    });
    const size = fc.record({
      width: fc.integer({ min: 20, max: 384 }),
      height: fc.integer({ min: 20, max: 1500 }),
    });
    fc.assert(
      fc.property(within, size, fc.integer({ min: 0, max: 1280 }), (box, own, at) => {
        const { x, y, maxHeight } = placeTooltip(box, at, own, WINDOW);
        const height = Math.min(own.height, maxHeight);
        expect(y >= box.y + box.height || y + height <= box.y).toBe(true);
        expect(x >= 0 && x + own.width <= WINDOW.width).toBe(true);
        expect(y >= 0 && y + height <= WINDOW.height).toBe(true);
        const room = Math.max(box.y, WINDOW.height - box.y - box.height) - 14;
        expect(height).toBe(Math.min(own.height, room));
      }),
    );
  });
});

describe('boxes', () => {
  const other = { x: 500, y: 200, width: 100, height: 20 };
  it('are taken together', () => {
    expect(around([mark, other])).toEqual({ x: 400, y: 200, width: 200, height: 112 });
    expect(around([])).toBeNull();
  });
  it('are cut to a room, and gone beyond it', () => {
    expect(within(other, { x: 0, y: 0, width: 550, height: 210 })).toEqual({
      x: 500,
      y: 200,
      width: 50,
      height: 10,
    });
    expect(within(other, { x: 0, y: 0, width: 400, height: 800 })).toBeNull();
  });
});
