import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf, dotAt } from './dots.ts';

const ROOM = { left: 60, right: 330 };
const rowOf = (count: number, height: number) => ({
  places: Array.from({ length: count }, (_, place) => place),
  top: 100,
  height,
});

describe('the dots of a row', () => {
  it('are one line of up to twelve, and two of more', () => {
    expect(blockOf(rowOf(12, 11), ROOM).deep).toBe(1);
    expect(blockOf(rowOf(13, 11), ROOM).deep).toBe(2);
    expect(blockOf(rowOf(13, 8), ROOM).deep).toBe(1);
  });

  it('end in a number where they do not all fit', () => {
    expect(blockOf(rowOf(40, 11), ROOM).counted).toBe(false);
    const crowd = blockOf(rowOf(400, 11), ROOM);
    expect(crowd.counted).toBe(true);
    expect(crowd.shown).toBeGreaterThan(60);
    expect(crowd.right).toBeLessThanOrEqual(ROOM.right);
  });

  it('leave more room for that number where letters are larger', () => {
    const [usual, large] = [1, 2].map((unit) => blockOf(rowOf(400, 11), { ...ROOM, unit }));
    const endOf = ({ shown = 0, pitch = 0, deep = 1 } = {}) => ROOM.left + (shown / deep) * pitch;
    expect(ROOM.right - endOf(usual)).toBeGreaterThanOrEqual(34);
    expect(ROOM.right - endOf(large)).toBeGreaterThanOrEqual(68);
  });

  it('never leave their row or their room, nor cover one another', () => {
    const sizes = fc.tuple(
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 6.5, max: 300, noNaN: true }),
    );
    fc.assert(
      fc.property(sizes, ([count, height]) => {
        const row = rowOf(count, height);
        const block = blockOf(row, ROOM);
        const dots = Array.from({ length: block.shown }, (_, at) =>
          dotAt(row, block, ROOM.left, at),
        );
        expect(new Set(dots.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(
          dots.length,
        );
        for (const { x, y } of dots) {
          expect(x - block.pitch / 2).toBeGreaterThanOrEqual(ROOM.left - 1e-6);
          expect(x + block.pitch / 2).toBeLessThanOrEqual(ROOM.right + 1e-6);
          expect(Math.abs(y - 100 - height / 2)).toBeLessThanOrEqual(height / 2);
        }
        if (!block.counted) expect(dots).toHaveLength(count);
      }),
    );
  });
});
