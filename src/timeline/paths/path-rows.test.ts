import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barWith, BOUNDS, TODAY } from '../fixtures.ts';
import { ownRows, sharedTracks, tracksFor, weightiest } from './path-rows.ts';

const year = (n: number) => Date.UTC(n, 0, 1);

describe('shared tracks', () => {
  const bars = [
    barWith({ id: 'a' }),
    barWith({ id: 'b', start: year(2022), end: year(2024) }),
    barWith({ id: 'c', start: year(2026), end: year(2030) }),
  ];
  it('are shared by strategies that do not meet', () => {
    expect(sharedTracks(bars, 4, BOUNDS, TODAY)).toEqual({ count: 2, trackOf: [0, 1, 0] });
  });
  it('go to the first where there are too few', () => {
    expect(sharedTracks(bars, 1, BOUNDS, TODAY)).toEqual({ count: 1, trackOf: [0, null, 0] });
  });
  it('are none for no strategies', () => {
    expect(sharedTracks([], 4, BOUNDS, TODAY).count).toBe(0);
  });
});

const chain = [
  barWith({ id: '98', start: year(2023), follows: ['54'] }),
  barWith({ id: 'old', start: year(2000) }),
  barWith({ id: '260', start: year(2025), follows: ['98'] }),
  barWith({ id: 'last', start: year(2026) }),
  barWith({ id: '54', start: year(2017) }),
];

describe('own rows', () => {
  it('are in the order of age, below each those that follow it, all below the row of links', () => {
    const { count, trackOf } = ownRows(chain, BOUNDS);
    expect(count).toBe(6);
    // old, 54, 98, 260, last
    expect(trackOf).toEqual([3, 1, 4, 5, 2]);
  });
  it('are none for no strategies', () => {
    expect(ownRows([], BOUNDS)).toEqual({ count: 0, trackOf: [] });
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

it('tracks are shared only where time runs down', () => {
  const bars = [barWith({ id: 'a' }), barWith({ id: 'b', start: year(2030), end: null })];
  const known = { bars, bounds: BOUNDS, today: TODAY };
  expect(tracksFor(known, 9, 'horizontal').count).toBe(3);
  expect(tracksFor(known, 9, 'vertical').count).toBe(1);
});
