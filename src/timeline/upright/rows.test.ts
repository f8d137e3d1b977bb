import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { timeScale } from '../axis/scale.ts';
import { BOUNDS, itemWith, PILLARS, randomItems, TODAY } from '../fixtures.ts';
import type { TimelineItem } from '../items/item.ts';
import { PERIODS, type RowPeriod } from './periods.ts';
import { middleOf, rowsBetween, rowsOf, seamOf } from './rows.ts';

const pillarOf = ({ pillars }: TimelineItem) => PILLARS.indexOf(pillars[0] ?? '');
const sorting = { bounds: BOUNDS, today: TODAY, pillarOf };
const periods = fc.constantFrom(...PERIODS);
const year = PERIODS.find(({ name }) => name === 'year') as RowPeriod;

describe('rows', () => {
  it('have every event once', () => {
    fc.assert(
      fc.property(periods, fc.nat(60), (period, count) => {
        const items = randomItems(count, count + 1);
        const places = rowsOf(items, period, sorting).filled.flatMap((row) => row.places);
        expect(places.toSorted((a, b) => a - b)).toEqual(items.map((_, place) => place));
      }),
    );
  });

  it('stand in the order of time, the dots of one pillar together', () => {
    const items = randomItems(400);
    const { filled } = rowsOf(items, year, sorting);
    expect(filled.map(({ number }) => number)).toEqual(
      filled.map(({ number }) => number).toSorted((a, b) => a - b),
    );
    for (const { places } of filled) {
      const pillars = places.map((place) => pillarOf(items[place] as TimelineItem));
      expect(pillars).toEqual(pillars.toSorted((a, b) => a - b));
    }
  });

  it('are named after their turning point, of several after one with a name of its own', () => {
    const items = [
      itemWith({ id: 'a', date: '2023-01-01' }),
      itemWith({ id: 'b', date: '2023-02-01', importance: 3 }),
      itemWith({ id: 'c', date: '2023-03-01', importance: 3, short: 'C' }),
    ];
    expect(rowsOf(items, year, sorting).filled[0]?.lead).toBe(2);
  });

  it('that a window shows reach into it, and touch one another at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1975, max: 2040 }),
        fc.integer({ min: 1, max: 6 }),
        (from, years) => {
          const window = { from: midnight(from), to: midnight(from + years) };
          const scale = timeScale(window, 10, 500);
          const rows = rowsBetween(rowsOf(randomItems(500), year, sorting), window, scale);
          expect(rows.every((row) => row.from < window.to && row.to > window.from)).toBe(true);
          rows.forEach((row, at) => {
            const next = rows[at + 1];
            if (next) expect(next.top).toBeGreaterThanOrEqual(row.top + row.height - 1e-6);
          });
        },
      ),
    );
  });
});

describe('what goes on', () => {
  it('stands in what is gone by of its time, what lies ahead in the middle of its own', () => {
    const at = (date: string) => middleOf(itemWith({ date }), BOUNDS, TODAY);
    expect(at('2026-01-01/2040')).toBe((midnight(2026) + TODAY) / 2);
    expect(at('2028')).toBe((midnight(2028) + midnight(2029)) / 2);
  });

  it('is before the tear, as are events announced for years before the first goal', () => {
    const seam = (...dates: string[]) =>
      seamOf(
        dates.map((date) => itemWith({ date })),
        TODAY,
        2030,
      );
    expect(seam('2025')).toBe(midnight(2027));
    expect(seam('2025', '2028-03')).toBe(midnight(2029));
    expect(seam('2025', '2035')).toBe(midnight(2027));
    expect(seamOf([], TODAY, -Infinity)).toBe(midnight(2027));
  });
});
