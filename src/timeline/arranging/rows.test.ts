import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRow, isFree, take, tryTake } from './rows.ts';

describe('a row', () => {
  it('is free everywhere to begin with', () => {
    expect(isFree(emptyRow(), -1e9, 1e9)).toBe(true);
  });
  it('is taken where something lies, and allows touching', () => {
    const row = emptyRow();
    take(row, 10, 20);
    expect(isFree(row, 20, 30)).toBe(true);
    expect(isFree(row, 0, 10)).toBe(true);
    expect(isFree(row, 19, 21)).toBe(false);
    expect(isFree(row, 0, 100)).toBe(false);
    expect(isFree(row, 12, 13)).toBe(false);
  });
  it('refuses what does not fit and stays as it was', () => {
    const row = emptyRow();
    expect(tryTake(row, 0, 5)).toBe(true);
    expect(tryTake(row, 4, 9)).toBe(false);
    expect(row).toEqual({ starts: [0], ends: [5] });
  });
  it('never lets two stretches overlap, in whatever order they come', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(stretch), (stretches) => {
        const row = emptyRow();
        for (const [start, length] of stretches) tryTake(row, start, start + length);
        const { starts, ends } = row;
        expect(starts.slice(1).every((start, index) => start >= (ends[index] as number))).toBe(
          true,
        );
      }),
    );
  });
});
