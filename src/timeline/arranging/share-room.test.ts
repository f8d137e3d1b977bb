import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareRoom } from './share-room.ts';

describe('room that is shared', () => {
  it('always goes to someone, to the last pixel', () => {
    const wishes = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), wishes, (room, all) => {
        const got = shareRoom(room, all, 28);
        expect(got.reduce((sum, size) => sum + size, 0)).toBeCloseTo(room, 6);
        const least = Math.min(28, room / all.length);
        for (const size of got) expect(size).toBeGreaterThanOrEqual(least - 1e-9);
      }),
    );
  });
  it('is as much as was asked for where it is just enough', () => {
    expect(shareRoom(200, [100, 28, 72], 28)).toEqual([100, 28, 72]);
  });
  it('is equal where no one asks for any', () => {
    expect(shareRoom(300, [0, 0, 0], 28)).toEqual([100, 100, 100]);
  });
  it('of thirty in a small box is equal, and of none nothing', () => {
    expect(shareRoom(300, Array<number>(30).fill(50), 28)).toEqual(Array<number>(30).fill(10));
    expect(shareRoom(300, [], 28)).toEqual([]);
  });
});
