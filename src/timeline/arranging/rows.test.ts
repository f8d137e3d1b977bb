import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRow, freeUntil, giveBack, isFree, leave, take, takenIn, tryTake } from './rows.ts';

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
  it('says how far it is free from a place on', () => {
    const row = emptyRow();
    expect(freeUntil(row, 5)).toBe(Infinity);
    take(row, 10, 20);
    take(row, 40, 50);
    expect([5, 9].map((place) => freeUntil(row, place))).toEqual([10, 10]);
    expect([10, 15, 19].map((place) => freeUntil(row, place))).toEqual([10, 15, 19]);
    expect([20, 30].map((place) => freeUntil(row, place))).toEqual([40, 40]);
    expect(freeUntil(row, 50)).toBe(Infinity);
  });
  it('has again the room that is given back, and keeps all else', () => {
    const row = emptyRow();
    for (const start of [0, 10, 20]) take(row, start, start + 10);
    leave(row, 10);
    expect(row).toEqual({ starts: [0, 20], ends: [10, 30] });
    expect(isFree(row, 10, 20)).toBe(true);
  });
  it('gives nothing back where no stretch begins', () => {
    const row = emptyRow();
    take(row, 10, 20);
    for (const place of [0, 11, 20, 25]) leave(row, place);
    expect(row).toEqual({ starts: [10], ends: [20] });
  });
  it('has again the end of a stretch that ends sooner, or all of it', () => {
    const row = emptyRow();
    for (const start of [0, 10, 20]) take(row, start, start + 10);
    giveBack(row, 20, 14);
    expect(row).toEqual({ starts: [0, 10, 20], ends: [10, 14, 30] });
    giveBack(row, 30, 20);
    expect(row).toEqual({ starts: [0, 10], ends: [10, 14] });
    giveBack(row, 12, 11);
    expect(row).toEqual({ starts: [0, 10], ends: [10, 14] });
  });
  it('tells what reaches into a stretch, but not what only touches it', () => {
    const row = emptyRow();
    for (const start of [0, 20, 40, 60]) take(row, start, start + 10);
    expect([...takenIn(row, 10, 60)]).toEqual([
      [20, 30],
      [40, 50],
    ]);
    expect([...takenIn(row, 5, 61)]).toHaveLength(4);
    expect([...takenIn(row, 70, 90)]).toEqual([]);
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
