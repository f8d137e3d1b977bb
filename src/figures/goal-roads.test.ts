import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalRoads, type Station } from './goal-roads.ts';

const past = [102, 120, 95].map((value, at) => ({
  at: 2022 + at,
  value,
  words: at === 2 ? '95' : '',
}));
const wanted = [
  [
    { at: 2031, value: 50, words: '50' },
    { at: 2046, value: 20, words: '20' },
  ],
  [
    { at: 2036, value: 75, words: '75' },
    { at: 2046, value: 50, words: '50' },
  ],
];
const stations = fc
  .array(
    fc.record({
      at: fc.integer({ min: 2000, max: 2060 }),
      value: fc.integer({ min: 1, max: 200 }),
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((list) => list.map((one): Station => ({ ...one, words: String(one.value) })));

describe('the roads to goals', () => {
  it('lead each document on from the latest value, the better rank higher', () => {
    const drawn = goalRoads(past, wanted, true);
    expect(drawn?.roads).toHaveLength(2);
    const start = `M${drawn?.latest.x.toFixed(1)} ${drawn?.latest.y.toFixed(1)}`;
    for (const road of drawn?.roads ?? []) expect(road.startsWith(start)).toBe(true);
    const [fifty, twenty, seventyFive, later] = drawn?.wanted ?? [];
    expect(twenty?.y).toBeLessThan(fifty?.y ?? 0);
    expect(later?.y).toBe(fifty?.y);
    expect(later?.x).toBe(twenty?.x);
    expect(seventyFive?.y).toBeGreaterThan(fifty?.y ?? Infinity);
    expect(drawn?.labels.flatMap(({ lines }) => lines)).toEqual(
      expect.arrayContaining(['95', '20', '50']),
    );
  });

  it('lead upwards to more of what is no rank', () => {
    const drawn = goalRoads(past, [[{ at: 2030, value: 200, words: '' }]], false);
    expect(drawn?.wanted[0]?.y).toBeLessThan(drawn?.latest.y ?? 0);
    expect(drawn?.labels.flatMap(({ lines }) => lines)).toEqual(['95']);
  });

  it('begin nowhere without a value', () => {
    expect(goalRoads([], wanted, true)).toBeNull();
  });

  it('stay in their box with all that is written', () => {
    fc.assert(
      fc.property(
        stations,
        fc.array(stations, { maxLength: 3 }),
        fc.boolean(),
        (values, roads, isRank) => {
          const drawn = goalRoads(values, roads, isRank);
          const { width, height } = drawn?.box ?? { width: 0, height: 0 };
          for (const { x, y } of [...(drawn?.wanted ?? []), ...(drawn?.labels ?? [])]) {
            expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
          }
        },
      ),
    );
  });
});
