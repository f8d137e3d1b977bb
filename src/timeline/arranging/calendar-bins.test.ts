import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { DAY } from '../items/item.ts';
import { binsOver, monthsPerBin } from './calendar-bins.ts';

describe('stretches of the calendar', () => {
  it('are quarters of years, wherever the bounds begin', () => {
    const from = midnight(2019, 1, 10);
    const { edges } = binsOver({ from, to: midnight(2019, 7, 2) }, 3);
    const months = [...edges].map((edge) => new Date(from + edge).getUTCMonth());
    expect(months).toEqual([0, 3, 6, 9]);
  });

  it('cover the bounds, and have their middles within them', () => {
    const from = fc.integer({ min: 0, max: 700_000 });
    const [days, months] = [fc.integer({ min: 1, max: 300_000 }), fc.constantFrom(1, 3, 12, 120)];
    fc.assert(
      fc.property(from, days, months, (first, length, unit) => {
        const bounds = {
          from: midnight(1) + first * DAY,
          to: midnight(1) + (first + length) * DAY,
        };
        const { edges, middles } = binsOver(bounds, unit);
        expect(edges[0]).toBeLessThanOrEqual(0);
        expect(edges.at(-1)).toBeGreaterThan(length * DAY);
        expect([...middles]).toEqual([...middles].sort((a, b) => a - b));
        expect(middles[0]).toBeGreaterThanOrEqual(0);
        expect(middles.at(-1)).toBeLessThanOrEqual(length * DAY);
      }),
      { numRuns: 40 },
    );
  });

  it('are the shortest whose dots have room side by side', () => {
    const month = 30.436_875 * DAY;
    expect(monthsPerBin(10 / month, 1)).toBe(1);
    expect(monthsPerBin(10 / month, 3)).toBe(3);
    expect(monthsPerBin(1 / month, 1)).toBe(6);
    expect(monthsPerBin(0.01 / month, 3)).toBe(600);
    expect(monthsPerBin(1e-9 / month, 3)).toBe(12_000);
  });
});
