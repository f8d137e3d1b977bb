import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byMiddle } from './order.ts';

const order = (...times: readonly (readonly [number, number])[]) => [
  ...byMiddle(
    Float64Array.from(times, ([start]) => start),
    Float64Array.from(times, ([, end]) => end),
  ),
];

describe('the order of events', () => {
  it('is that of the middles of their times, not of their beginnings', () => {
    expect(order([0, 100], [40, 42], [10, 20])).toEqual([2, 1, 0]);
  });

  it('keeps those of one middle in the order they came in', () => {
    expect(order([5, 5], [0, 10], [4, 6], [1, 9])).toEqual([0, 1, 2, 3]);
  });

  it('is that of one, and of none', () => {
    expect(order([3, 4])).toEqual([0]);
    expect(order()).toEqual([]);
  });

  it('holds before the beginning of time', () => {
    expect(order([-10, -8], [-1e15, -1e15], [3, 3], [-2, 0])).toEqual([1, 0, 3, 2]);
  });

  it('tells a millisecond apart in spans so long that sorting alone could not', () => {
    // The grain of sorting is many ms here: only settling what it leaves undecided can tell them apart.
    const times = Array.from({ length: 5000 }, (_, at) => [4999 - at, 4999 - at] as const);
    const all = order(...times, [9e15, 9e15]);
    expect(all).toEqual([...Array.from({ length: 5000 }, (_, at) => 4999 - at), 5000]);
  });

  it('is that of a plain comparison for any times', () => {
    const time = fc.tuple(fc.integer({ min: -1e14, max: 1e14 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(time, { maxLength: 80 }), (times) => {
        const spans = times.map(([start, length]) => [start, start + length] as const);
        const middle = (at: number) => ((spans[at]?.[0] ?? 0) + (spans[at]?.[1] ?? 0)) / 2;
        const wanted = [...spans.keys()].sort((a, b) => middle(a) - middle(b) || a - b);
        expect(order(...spans)).toEqual(wanted);
      }),
    );
  });
});
