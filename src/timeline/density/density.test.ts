import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { stackEvents, type DensityEvent } from './stacks.ts';

const BOX = { left: 0, right: 400, floor: 200, height: 150 };
const SPAN = { from: 2000, to: 2009 };
const at = (year: number, month = 0, turning = false): DensityEvent => ({
  at: midnight(year, month, 10),
  turning,
});

describe('events stacked by quarters', () => {
  it('stand one on another in the quarter they happened', () => {
    const { dots, pitch } = stackEvents([at(2000), at(2000, 1), at(2000, 3)], SPAN, BOX);
    expect(pitch).toBe(10);
    expect(dots).toEqual([
      { event: 0, x: 5, y: 195 },
      { event: 1, x: 5, y: 185 },
      { event: 2, x: 15, y: 195 },
    ]);
  });

  it('have their turning points on the line', () => {
    const { dots } = stackEvents([at(2000), at(2000, 1, true)], SPAN, BOX);
    expect(dots.find(({ event }) => event === 1)?.y).toBe(195);
  });

  it('draw together where the highest stack would not fit', () => {
    const many = Array.from({ length: 30 }, () => at(2005));
    const { dots, rise, tops } = stackEvents(many, SPAN, BOX);
    expect(rise).toBe(5);
    expect(Math.min(...dots.map(({ y }) => y))).toBeGreaterThanOrEqual(50);
    expect(Math.min(...tops)).toBe(50);
  });

  it('leave out what lies beyond the years', () => {
    expect(stackEvents([at(1999), at(2010), at(2009, 11)], SPAN, BOX).dots).toHaveLength(1);
    expect(stackEvents([], SPAN, BOX).tops.every((top) => top === 200)).toBe(true);
  });

  it('are each drawn once, within the box, none on another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 2000, max: 2009 }), fc.nat(11)), { maxLength: 300 }),
        (given) => {
          const { dots } = stackEvents(
            given.map(([year, month]) => at(year, month)),
            SPAN,
            BOX,
          );
          expect(new Set(dots.map(({ event }) => event)).size).toBe(given.length);
          expect(new Set(dots.map(({ x, y }) => `${x} ${y.toFixed(3)}`)).size).toBe(given.length);
          expect(dots.every(({ x, y }) => x > 0 && x < 400 && y > 49.9 && y < 200)).toBe(true);
        },
      ),
    );
  });
});
