import { describe, expect, it } from 'vitest';
import { barExtent, endOfYear, trackBars } from './bars.ts';
import { barWith, BOUNDS, TODAY } from '../fixtures.ts';

const year = (n: number) => Date.UTC(n, 0, 1);

describe('the extent of a strategy', () => {
  it('runs to the end of its last horizon year', () => {
    const bar = barWith({ start: year(2022), end: null, horizons: [2030, 2045] });
    expect(barExtent(bar, BOUNDS, TODAY)).toEqual({ from: year(2022), to: endOfYear(2045) });
    expect(endOfYear(2045)).toBe(year(2046));
  });
  it('is its own span where it looks no further', () => {
    expect(barExtent(barWith(), BOUNDS, TODAY)).toEqual({ from: year(2020), to: year(2025) });
  });
  it('reaches to today without end and horizon', () => {
    expect(barExtent(barWith({ end: null }), BOUNDS, TODAY).to).toBe(TODAY);
  });
});

describe('tracks', () => {
  const bars = [
    barWith({ id: 'a' }),
    barWith({ id: 'b', start: year(2022), end: year(2024) }),
    barWith({ id: 'c', start: year(2026), end: year(2030) }),
  ];
  it('are shared by bars that do not meet', () => {
    expect(trackBars(bars, 4, BOUNDS, TODAY)).toEqual({ count: 2, trackOf: [0, 1, 0] });
  });
  it('go to the first bars where there are too few', () => {
    expect(trackBars(bars, 1, BOUNDS, TODAY)).toEqual({ count: 1, trackOf: [0, null, 0] });
  });
  it('are as many as the bars need when there is no limit', () => {
    const many = Array.from({ length: 40 }, (_, index) => barWith({ id: String(index) }));
    const { count, trackOf } = trackBars(many, Infinity, BOUNDS, TODAY);
    expect(count).toBe(40);
    expect(trackOf).not.toContain(null);
  });
  it('are none for no bars', () => {
    expect(trackBars([], 4, BOUNDS, TODAY).count).toBe(0);
  });
});
