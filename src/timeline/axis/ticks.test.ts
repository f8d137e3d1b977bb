import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../fixtures.ts';
import { DAY, type Bounds } from '../items/item.ts';
import { startsIn, type PeriodUnit } from './periods.ts';
import { axisOf, stepFor, STEPS, stretchesOf } from './ticks.ts';
import { isoDay, midnight } from '#domain/dates/calendar.ts';

const ROOM = { unit: 1, least: 0 };
const window = (from: string, to: string): Bounds => ({
  from: Date.parse(from),
  to: Date.parse(to),
});
const starts = (from: string, to: string, unit: PeriodUnit, count = 1) =>
  startsIn(window(from, to), { unit, count }).map(isoDay);
/** The step and the level above of a window over so many pixels. */
const levels = (days: number, pixels = 1136) => {
  const { unit, count, names, over } = stepFor(pixels / (days * DAY), ROOM);
  return [`${count} ${unit}`, names, over && `${over.count} ${over.unit}`];
};

describe('the two levels of an axis', () => {
  it.each([
    [10, ['1 day', 'weekday', '1 month']],
    [45, ['1 day', 'day', '1 month']],
    [120, ['1 week', 'day', '1 month']],
    [600, ['1 month', 'month', '1 year']],
    [2000, ['3 month', 'month', '1 year']],
    [8000, ['1 year', 'year', '10 year']],
    [25_933, ['5 year', 'year', '10 year']],
    [1_095_000, ['250 year', 'year', '1000 year']],
  ])('of a window of %i days are each other’s', (days, expected) => {
    expect(levels(days)).toEqual(expected);
  });
  it('thin out where letters are larger', () => {
    const large = stepFor(1136 / (45 * DAY), { unit: 2, least: 0 });
    expect(large).toMatchObject({ unit: 'week', count: 1 });
  });
  it('leave every label the room that is asked for', () => {
    expect(stepFor(600 / (45 * DAY), { unit: 1, least: 24 })).toMatchObject({ unit: 'week' });
  });
  it('grow along the table', () => {
    const lengths = STEPS.map((s) => s.days);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(stepFor(1e-14, ROOM)).toBe(STEPS.at(-1));
  });
});

describe('periods begin', () => {
  it('with round years', () => {
    const decades = ['1980-01-01', '1990-01-01', '2000-01-01'];
    expect(starts('1975-01-01', '2000-01-01', 'year', 10)).toEqual(decades);
  });
  it('with quarters of which one begins with January', () => {
    const quarters = ['2023-01-01', '2023-04-01', '2023-07-01'];
    expect(starts('2022-11-01', '2023-08-01', 'month', 3)).toEqual(quarters);
  });
  it('with Mondays, before 1970 too', () => {
    expect(starts('2023-04-01', '2023-04-17', 'week')).toEqual([
      '2023-04-03',
      '2023-04-10',
      '2023-04-17',
    ]);
    expect(starts('1945-09-01', '1945-09-05', 'week')).toEqual(['1945-09-03']);
  });
  it('with 29 February', () => {
    expect(starts('2024-02-28', '2024-03-01', 'day')).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
  });
});

describe('an axis', () => {
  it('bands weekends where it counts days, and every other stretch elsewhere', () => {
    const near = axisOf(window('2023-04-01', '2023-04-15'), 25 / DAY, ROOM);
    expect(near.bands.map(({ from, to }) => [isoDay(from), isoDay(to)])).toEqual([
      ['2023-04-01', '2023-04-03'],
      ['2023-04-08', '2023-04-10'],
      ['2023-04-15', '2023-04-17'],
    ]);
    const far = axisOf(BOUNDS, 1000 / (BOUNDS.to - BOUNDS.from), ROOM);
    const decades = far.bands.map(({ from }) => new Date(from).getUTCFullYear());
    expect(decades).toEqual([1980, 2000, 2020, 2040]);
  });
  it('has finer strokes only where they are apart', () => {
    const spring = window('2023-03-01', '2023-05-31');
    expect(axisOf(spring, 10 / DAY, ROOM).between).toHaveLength(92);
    expect(axisOf(spring, 5 / DAY, ROOM).between).toHaveLength(0);
  });

  /** Windows from two days to three thousand years. */
  const windows = fc.tuple(
    fc.integer({ min: -700_000, max: 20_000 }),
    fc.double({ min: Math.log(2), max: Math.log(1_095_000), noNaN: true }),
  );
  const anyAxis = ([first, length]: [number, number], unit: number) => {
    const days = Math.exp(length);
    const shown = { from: first * DAY, to: (first + days) * DAY };
    const pixelsPerMs = 1136 / (days * DAY);
    return { shown, pixelsPerMs, axis: axisOf(shown, pixelsPerMs, { unit, least: 0 }) };
  };
  const factors = fc.constantFrom(1, 1.5, 2);

  it('has ticks in order, in its window, never nearer than their room but for short months', () => {
    fc.assert(
      fc.property(windows, factors, (chosen, unit) => {
        const { shown, pixelsPerMs, axis } = anyAxis(chosen, unit);
        const places = axis.ticks.map(({ at }) => (at - shown.from) * pixelsPerMs);
        const gaps = places.slice(1).map((place, index) => place - (places[index] as number));
        const least = axis.step.unit === 'month' ? 28 / 31 : 0.99;
        expect(Math.min(Infinity, ...gaps)).toBeGreaterThan(axis.step.room * unit * least);
        expect(places.every((place) => place >= 0 && place <= 1136.001)).toBe(true);
        expect(axis.between.length).toBeLessThan(200);
      }),
    );
  });

  it('has stretches that cover its window without a gap, and every tick lies in one of them', () => {
    fc.assert(
      fc.property(windows, (chosen) => {
        const { shown, axis } = anyAxis(chosen, 1);
        const { stretches } = axis;
        if (stretches.length === 0) return;
        expect(stretches[0]?.from).toBeLessThanOrEqual(shown.from);
        expect(stretches.at(-1)?.to).toBeGreaterThanOrEqual(shown.to);
        stretches.slice(1).forEach((stretch, index) => {
          expect(stretch.from).toBe(stretches[index]?.to);
          expect(stretch.shaded).not.toBe(stretches[index]?.shaded);
        });
        expect(stretches.length).toBeLessThan(40);
      }),
    );
  });

  it('counts the stretches of a year before the year 0', () => {
    const window = { from: midnight(-25), to: midnight(5) };
    const decades = stretchesOf(window, { unit: 'year', count: 10 });
    expect(decades.map(({ from }) => new Date(from).getUTCFullYear())).toEqual([-30, -20, -10, 0]);
  });
});
