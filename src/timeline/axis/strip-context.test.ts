import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { DAY } from '../items/item.ts';
import { contextOf, gripsPath, wedgePath, windowIn } from './strip-context.ts';

const WHOLE = { from: midnight(1975), to: midnight(2027) };
const window = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });

describe('the context of a window', () => {
  it('is its year below three months, its decade below five years, else all of time', () => {
    expect(contextOf(window('2023-04-01', '2023-05-16'), WHOLE)).toEqual({
      ...window('2023-01-01', '2024-01-01'),
      years: 1,
    });
    expect(contextOf(window('2015-01-01', '2017-01-01'), WHOLE)).toEqual({
      ...window('2010-01-01', '2020-01-01'),
      years: 10,
    });
    expect(contextOf(window('2000-01-01', '2020-01-01'), WHOLE)).toEqual({ ...WHOLE, years: null });
  });
  it('has both years of a window over New Year, and ends where time does', () => {
    const { from, to } = contextOf(window('2022-12-01', '2023-01-20'), WHOLE);
    expect({ from, to }).toEqual(window('2022-01-01', '2024-01-01'));
    expect(contextOf(window('2025-01-01', '2026-06-01'), WHOLE).to).toBe(WHOLE.to);
  });
  it('is all of a short time', () => {
    const short = window('2020-01-01', '2022-01-01');
    expect(contextOf(window('2020-03-01', '2021-03-01'), short)).toEqual({ ...short, years: null });
  });
  it('does not flicker about a threshold', () => {
    const long = (days: number) => ({ from: midnight(2012), to: midnight(2012) + days * DAY });
    const year = contextOf(long(60), WHOLE);
    expect(contextOf(long(100), WHOLE, year).years).toBe(1);
    expect(contextOf(long(120), WHOLE, year).years).toBe(10);
    const decade = contextOf(long(400), WHOLE);
    expect(contextOf(long(85), WHOLE, decade).years).toBe(10);
    expect(contextOf(long(60), WHOLE, decade).years).toBe(1);
  });
  it('holds any window within time, and lies within it', () => {
    const day = fc.integer({ min: -700_000, max: 700_000 });
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 4, maxLength: 4 }), (days) => {
        const [a = 0, b = 0, c = 0, d = 0] = days.toSorted((x, y) => x - y).map((x) => x * DAY);
        const context = contextOf({ from: b, to: c }, { from: a, to: d });
        expect(context.from).toBeLessThanOrEqual(b);
        expect(context.to).toBeGreaterThanOrEqual(c);
        expect(context.from).toBeGreaterThanOrEqual(a);
        expect(context.to).toBeLessThanOrEqual(d);
      }),
    );
  });
});

describe('a window in its strip', () => {
  it('keeps within it and is never too narrow to be seen', () => {
    const year = window('2023-01-01', '2024-01-01');
    expect(windowIn(window('2022-01-01', '2025-01-01'), year, 1000)).toEqual({ from: 0, to: 1000 });
    expect(windowIn(window('2025-01-01', '2026-01-01'), year, 1000)).toEqual({
      from: 997,
      to: 1000,
    });
    expect(windowIn({ from: year.from, to: year.from }, year, 1000)).toEqual({ from: 0, to: 3 });
  });
  it('is tied to the whole axis above, and has a grip at each end', () => {
    expect(wedgePath({ from: 250, to: 500 }, 1000, 8)).toBe('M0 0H1000L500 8H250Z');
    expect(gripsPath({ from: 250, to: 500 }, 10, 40)).toBe('M250 10V40M500 10V40');
  });
});
