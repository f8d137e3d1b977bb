import { describe, expect, it } from 'vitest';
import { frameOf } from '../arranging/frame.ts';
import { WIDE } from '../fixtures.ts';
import { frameOfCards } from './lane-order.ts';

const BARE = frameOf(WIDE, { lanes: [0, 0, 0], tracks: [] });
const room = BARE.lanes.reduce((sum, { size }) => sum + size, 0);
const lane = (height: number, quiet = false) => ({ height, quiet, rail: quiet ? null : 20 });

describe('lanes of cards', () => {
  const frame = frameOfCards(BARE, { lanes: [lane(24, true), lane(200), lane(100)] });
  const bands = frame?.lanes ?? [];

  it('without events stand below all others, in no more room than they need', () => {
    const last = Math.max(...bands.map(({ start }) => start));
    expect(bands[0]).toEqual({ start: last, size: 24 });
  });

  it('fill the whole room, each with what it needs', () => {
    expect(bands.reduce((sum, { size }) => sum + size, 0)).toBeCloseTo(room);
    expect([bands[1]?.start, bands[2]?.start]).toEqual([
      BARE.lanes[0]?.start,
      (bands[1]?.start ?? 0) + (bands[1]?.size ?? 0),
    ]);
    expect((bands[1]?.size ?? 0) - (bands[2]?.size ?? 0)).toBeCloseTo(100);
  });

  it('are none where there is too little room', () => {
    expect(frameOfCards(BARE, { lanes: [lane(room), lane(1), lane(0)] })).toBeNull();
  });
});
