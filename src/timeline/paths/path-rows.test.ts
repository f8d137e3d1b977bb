import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barWith, BOUNDS } from '../fixtures.ts';
import { tracksFor, weightiest } from './path-rows.ts';

const year = (n: number) => Date.UTC(n, 0, 1);

const chain = [
  barWith({ id: '98', start: year(2023), follows: ['54'] }),
  barWith({ id: 'old', start: year(2000) }),
  barWith({ id: '260', start: year(2025), follows: ['98'] }),
  barWith({ id: 'last', start: year(2026) }),
  barWith({ id: '54', start: year(2017) }),
];

describe('the rows of strategies', () => {
  it('are in the order of age, below each those that follow it, all below the row of links', () => {
    const { count, trackOf } = tracksFor({ bars: chain, bounds: BOUNDS });
    expect(count).toBe(6);
    // old, 54, 98, 260, last
    expect(trackOf).toEqual([3, 1, 4, 5, 2]);
  });
  it('are none for no strategies', () => {
    expect(tracksFor({ bars: [], bounds: BOUNDS })).toEqual({ count: 0, trackOf: [] });
  });
});

describe('the weightiest strategies', () => {
  const shown = (max: number) => [...weightiest(chain, max)].map(({ id }) => id).sort();

  it('are those named first, as many as there is room for', () => {
    expect(shown(9)).toHaveLength(5);
    expect(shown(0)).toEqual([]);
  });
  it('come with their whole succession where there is room, and alone where there is not', () => {
    expect(shown(3)).toEqual(['260', '54', '98']);
    expect(shown(2)).toEqual(['98', 'old']);
  });
  it('are as many as there is room for, whatever follows what', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const bars = fc.tuple(
      ...ids.map((id) => fc.subarray(ids).map((follows) => barWith({ id, follows }))),
    );
    fc.assert(
      fc.property(bars, fc.nat(7), (given, max) => {
        expect(weightiest(given, max).size).toBe(Math.min(max, ids.length));
      }),
    );
  });
});
