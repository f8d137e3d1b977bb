import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../fixtures.ts';
import { DAY } from '../items/item.ts';
import { STEPS, stepFor, ticksOf } from './ticks.ts';
import { isoDay } from '#domain/dates/calendar.ts';

const days = (from: string, to: string, step: (typeof STEPS)[number]) =>
  ticksOf({ from: Date.parse(from), to: Date.parse(to) }, step).map(({ at }) => isoDay(at));
const step = (unit: string, count: number) =>
  STEPS.find((s) => s.unit === unit && s.count === count) as (typeof STEPS)[number];

describe('the step between ticks', () => {
  it('is the finest whose ticks stand the asked room apart', () => {
    expect(stepFor(64 / DAY, 64)).toMatchObject({ unit: 'day', count: 1 });
    expect(stepFor(30 / DAY, 64)).toMatchObject({ unit: 'day', count: 5 });
    expect(stepFor(1 / DAY, 64)).toMatchObject({ unit: 'month', count: 3 });
    expect(stepFor(1000 / (BOUNDS.to - BOUNDS.from), 64)).toMatchObject({ unit: 'year', count: 5 });
  });
  it('is the coarsest when nothing is coarse enough', () => {
    expect(stepFor(1e-12, 64)).toBe(STEPS.at(-1));
  });
  it('grows along the table', () => {
    const lengths = STEPS.map((s) => s.days);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });
});

describe('ticks', () => {
  it('stand at round years', () => {
    expect(days('1975-01-01', '2000-01-01', step('year', 10))).toEqual([
      '1980-01-01',
      '1990-01-01',
      '2000-01-01',
    ]);
  });
  it('stand at quarters that begin with January', () => {
    expect(days('2022-11-01', '2023-08-01', step('month', 3))).toEqual([
      '2023-01-01',
      '2023-04-01',
      '2023-07-01',
    ]);
  });
  it('restart with every month and crowd no first of the month', () => {
    expect(days('2023-01-20', '2023-02-07', step('day', 5))).toEqual([
      '2023-01-21',
      '2023-01-26',
      '2023-02-01',
      '2023-02-06',
    ]);
  });
  it('know 29 February', () => {
    expect(days('2024-02-28', '2024-03-01', step('day', 1))).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
  });
  it('name the larger unit that begins with them', () => {
    const window = { from: Date.UTC(2022, 11, 31), to: Date.UTC(2023, 1, 1) };
    const named = ticksOf(window, step('day', 1)).filter(({ major }) => major);
    expect(named.map(({ names }) => names)).toEqual(['year', 'month']);
    expect(ticksOf(BOUNDS, step('year', 5)).some(({ major }) => major)).toBe(false);
  });
  it('are in order, in the window, and never too near, at any magnification', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 2, max: 20_000 }),
        (first, length) => {
          const from = BOUNDS.from + first * DAY;
          const window = { from, to: from + length * DAY };
          const pixelsPerMs = 1000 / (length * DAY);
          const places = ticksOf(window, stepFor(pixelsPerMs, 64)).map(
            ({ at }) => (at - from) * pixelsPerMs,
          );
          const gaps = places.slice(1).map((place, index) => place - (places[index] as number));
          expect(Math.min(Infinity, ...gaps)).toBeGreaterThan(36);
          expect(places.every((place) => place >= 0 && place <= 1000.001)).toBe(true);
          expect(places.length).toBeLessThan(30);
        },
      ),
    );
  });
});
