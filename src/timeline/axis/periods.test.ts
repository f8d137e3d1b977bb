import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, midnight } from '#domain/dates/calendar.ts';
import { beginOf, daysIn, numberOf, startsIn, stretchOf, type Period } from './periods.ts';

const moments = fc.integer({ min: midnight(-300), max: midnight(4000) });
const periods: fc.Arbitrary<Period> = fc.record({
  unit: fc.constantFrom('day', 'week', 'month', 'year'),
  count: fc.integer({ min: 1, max: 1000 }),
});

describe('a period', () => {
  it('holds each of its moments, and follows the one before', () => {
    fc.assert(
      fc.property(periods, moments, (period, at) => {
        const { from, to } = stretchOf(period, numberOf(period, at));
        expect(from <= at && at < to).toBe(true);
        expect(numberOf(period, from - 1)).toBe(numberOf(period, at) - 1);
        expect(numberOf(period, to)).toBe(numberOf(period, at) + 1);
      }),
    );
  });

  it('of a week begins on a Monday', () => {
    const week = { unit: 'week', count: 1 } as const;
    expect(isoDay(beginOf(week, numberOf(week, Date.UTC(2026, 10, 29))))).toBe('2026-11-23');
  });

  it('begins in a window as often as it fits, each time at its own first moment', () => {
    fc.assert(
      fc.property(periods, moments, fc.integer({ min: 0, max: 20 }), (period, from, count) => {
        const to = from + count * daysIn(period) * 86_400_000;
        const starts = startsIn({ from, to }, period);
        expect(Math.abs(starts.length - count)).toBeLessThanOrEqual(1);
        for (const at of starts) {
          expect(at >= from && at <= to).toBe(true);
          expect(beginOf(period, numberOf(period, at))).toBe(at);
        }
      }),
    );
  });
});
