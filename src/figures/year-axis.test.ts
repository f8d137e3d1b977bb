import { describe, expect, it } from 'vitest';
import { placeOn, yearAxis } from './year-axis.ts';

const NOW = Date.UTC(2026, 10, 28);

describe('an axis of years', () => {
  it('goes from the first year to the one after the last, in whole years', () => {
    const axis = yearAxis([Date.UTC(1995, 10, 3), Date.UTC(2019, 5, 1)], NOW);
    expect([axis.from, axis.to]).toEqual([Date.UTC(1995, 0, 1), Date.UTC(2028, 0, 1)]);
  });

  it('writes few years, all whole, where they begin', () => {
    const { ticks } = yearAxis([Date.UTC(1995, 10, 3)], NOW);
    expect(ticks.map(({ year }) => year)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
    expect(ticks[0]?.x).toBe(0);
  });

  it('is never so short that a month would fill it', () => {
    const { from, to, ticks } = yearAxis([], NOW);
    expect([from, to]).toEqual([Date.UTC(2022, 0, 1), Date.UTC(2028, 0, 1)]);
    expect(ticks.every(({ year }) => Number.isInteger(year))).toBe(true);
  });

  it('spans nine hundred years and leaves out moments that are none', () => {
    const axis = yearAxis([-Infinity, Date.UTC(1126, 0, 1), Infinity], NOW);
    expect(axis.from).toBe(Date.UTC(1126, 0, 1));
    expect(axis.ticks.length).toBeLessThanOrEqual(10);
  });

  it('reaches what still lies ahead', () => {
    expect(yearAxis([Date.UTC(2045, 5, 1)], NOW).to).toBe(Date.UTC(2047, 0, 1));
  });
});

describe('a place on the axis', () => {
  const axis = { from: 0, to: 200 };

  it.each([
    [0, 0],
    [50, 25],
    [200, 100],
    [-10, 0],
    [Infinity, 100],
  ])('of %d is at %d percent', (moment, x) => {
    expect(placeOn(axis, moment)).toBe(x);
  });
});
