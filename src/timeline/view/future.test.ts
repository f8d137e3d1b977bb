import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { drawnExtent } from '../items/extent.ts';
import { BOUNDS, itemWith, TODAY, viewWith } from '../fixtures.ts';
import { reachesBreak } from './at-break.ts';
import { breakOf, unfolded } from './future.ts';
import { futureQuery } from './future-query.ts';

const TORN = { from: BOUNDS.from, to: midnight(2027) };
const PAGE = { bounds: TORN, home: viewWith({ to: TORN.to }), future: BOUNDS.to };

describe('the break in the axis', () => {
  it('is at the end of this year where nothing begins later', () => {
    expect(breakOf([itemWith()], BOUNDS, TODAY)).toBe(midnight(2027));
    expect(breakOf([], BOUNDS, TODAY)).toBe(midnight(2027));
  });
  it('lets what goes on run into it', () => {
    expect(breakOf([itemWith({ date: '2026/2030' })], BOUNDS, TODAY)).toBe(midnight(2027));
    expect(breakOf([itemWith({ date: '2026/..' })], BOUNDS, TODAY)).toBe(midnight(2027));
  });
  it('comes after whatever is to begin, and not at all where that leaves no void', () => {
    expect(breakOf([itemWith({ date: '2031-05' })], BOUNDS, TODAY)).toBe(midnight(2032));
    expect(breakOf([itemWith({ date: '2043' })], BOUNDS, TODAY)).toBeNull();
    expect(breakOf([], { ...BOUNDS, to: midnight(2029) }, TODAY)).toBeNull();
  });
  it('covers the beginning of no event, whatever its date', () => {
    const year = fc.integer({ min: 1100, max: 2045 }).map((n) => String(n).padStart(4, '0'));
    const date = fc.oneof(
      year,
      year.map((y) => `${y}~`),
      year.map((y) => `${y}-03-17`),
      year.map((y) => `${y}/..`),
      year.map((y) => `../${y}`),
      fc.tuple(year, year).map((two) => two.toSorted().join('/')),
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 8 }), (dates) => {
        const items = dates.map((own) => itemWith({ date: own }));
        const at = breakOf(items, BOUNDS, TODAY);
        if (at === null) return;
        expect(at).toBeGreaterThan(TODAY);
        expect(at).toBeLessThan(BOUNDS.to);
        for (const item of items) {
          const { from, to } = drawnExtent(item, { from: BOUNDS.from, to: at }, TODAY);
          expect(from).toBeLessThanOrEqual(at);
          expect(to).toBeLessThanOrEqual(at);
        }
      }),
    );
  });
});

describe('the future in an address', () => {
  it('stays folded unless it is asked for', () => {
    expect(unfolded(PAGE, '')).toBe(PAGE);
    expect(unfolded(PAGE, '?future=wide&lanes=none')).toBe(PAGE);
    expect(unfolded(PAGE, '?from=2001-01-01&to=2020-01-01')).toBe(PAGE);
  });
  it('is open where it says so, and the page at home in all of it', () => {
    const { bounds, home } = unfolded(PAGE, '?future=open');
    expect(bounds).toEqual(BOUNDS);
    expect(home.to).toBe(BOUNDS.to);
  });
  it('is open for a window that reaches behind the break, as links from before the break have', () => {
    expect(unfolded(PAGE, '?from=2020-01-01&to=2032-01-01').bounds).toEqual(BOUNDS);
  });
  it('stays folded for more than there is on both sides, which is everything', () => {
    expect(unfolded(PAGE, '?from=0001-01-01&to=9999-12-31')).toBe(PAGE);
    expect(unfolded(PAGE, '?from=2020&to=9999').bounds).toEqual(BOUNDS);
  });
  it('is left alone where there is no break', () => {
    const page = { bounds: TORN, home: PAGE.home };
    expect(unfolded(page, '?future=open')).toBe(page);
  });
  it('leaves a home of its own where it is', () => {
    const home = viewWith({ from: midnight(1990), to: midnight(2000) });
    expect(unfolded({ ...PAGE, home }, '?future=open').home).toEqual(home);
  });
  it('is opened by a window that is asked for behind the break, beside the filters', () => {
    const query = '?importance=2&from=2025-01-01&to=2031-01-01';
    expect(unfolded(PAGE, query).bounds).toEqual(BOUNDS);
  });
  it('is asked for and given up beside the filters', () => {
    expect(futureQuery('?pillar=a,b&from=2001-01-01', true)).toBe(
      'pillar=a,b&from=2001-01-01&future=open',
    );
    expect(futureQuery('?pillar=a,b&from=2001-01-01&to=2040-01-01&future=open', false)).toBe(
      'pillar=a,b',
    );
  });
});

describe('a view', () => {
  it('reaches the break with its end alone, and none where the future is open', () => {
    expect(reachesBreak({ from: midnight(2020), to: TORN.to }, PAGE)).toBe(true);
    expect(reachesBreak({ from: midnight(2020), to: TORN.to - 1 }, PAGE)).toBe(false);
    const open = unfolded(PAGE, '?future=open');
    expect(reachesBreak(open.home, open)).toBe(false);
    expect(reachesBreak(TORN, { bounds: TORN, home: PAGE.home })).toBe(false);
  });
});
