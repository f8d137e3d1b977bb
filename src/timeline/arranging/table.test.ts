import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { itemWith } from '../fixtures.ts';
import { TILE, tileBounds, tileOfRow } from './level.ts';
import { tabulate } from './table.ts';

const rule = { count: 1, laneOf: () => 0 };
const tableOf = (moments: readonly number[], span: number) => {
  const items = moments.map((start, at) => itemWith({ id: `e${at}`, start, end: start + 1 }));
  // The last moments may lie a few milliseconds after the span.
  return tabulate(items, rule, { from: midnight(0), to: midnight(0) + span + 9 }, midnight(1000));
};

describe('a table of times', () => {
  it('is in the order of the middles, and of the items where these are the same, over any span', () => {
    const span = fc.constantFrom(3_600_000, 4e9, 5e12, 1e14, 2e14);
    const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.3, 1));
    // Moments a millisecond or two apart besides those far away.
    const moment = fc.tuple(share, fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(span, fc.array(moment, { maxLength: 300, size: 'max' }), (length, shares) => {
        const moments = shares.map(([own, more]) => midnight(0) + Math.floor(own * length) + more);
        const { index, middle, rowOf, rows } = tableOf(moments, length);
        const wanted = [...moments.keys()].sort(
          (a, b) => (moments[a] as number) - (moments[b] as number) || a - b,
        );
        expect([...index]).toEqual(wanted);
        expect([...rowOf].map((row) => index[row])).toEqual([...moments.keys()]);
        expect([...middle]).toEqual([...middle].sort((a, b) => a - b));
        expect([...rows]).toEqual([...moments.keys()]);
      }),
    );
  });

  it('deals every row to the tile between whose borders its middle lies', () => {
    const scale = fc.double({ min: 1e-13, max: 1e-3, noNaN: true });
    fc.assert(
      fc.property(scale, fc.integer({ min: 1, max: 500 }), (pixelsPerMs, tile) => {
        // A middle at the very border, and the next numbers to both sides of it.
        const border = (tile * TILE) / pixelsPerMs;
        const middle = Float64Array.of(border * (1 - 2 ** -52), border, border * (1 + 2 ** -52));
        const level = { table: { ...tableOf([], 1), middle }, pixelsPerMs, rows: [1] };
        const labels = { maxWidth: 200, height: 18 } as const;
        for (const row of middle.keys()) {
          const own = tileOfRow({ ...level, labels, widthOf: () => 0 }, row);
          expect(tileBounds(own).from / pixelsPerMs).toBeLessThanOrEqual(middle[row] as number);
          expect(tileBounds(own).to / pixelsPerMs).toBeGreaterThan(middle[row] as number);
        }
      }),
    );
  });
});
