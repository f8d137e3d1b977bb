import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, viewWith } from '../fixtures.ts';
import { DAY } from '../items/item.ts';
import { toggleFilter, withFilter, withoutFilters } from './narrowing.ts';
import * as v from './view.ts';

const YEAR = 365 * DAY;
const windows = fc
  .tuple(fc.integer({ min: 0, max: 69 * 365 }), fc.integer({ min: 2, max: 700 }))
  .map(([first, days]) => {
    const from = BOUNDS.from + first * DAY;
    return viewWith({ from, to: Math.min(BOUNDS.to, from + days * DAY) });
  });

describe('the number of filters', () => {
  it('is that of all that narrows the events: values, importance, text', () => {
    const filters = { ...v.NO_FILTERS, pillar: ['a', 'b'], country: ['KR'] };
    expect(v.countFilters(viewWith())).toBe(0);
    expect(v.countFilters(viewWith({ filters, importance: 3, q: 'a' }))).toBe(5);
  });

  it('is none exactly where nothing is filtered', () => {
    for (const view of [viewWith(), viewWith({ q: 'a' }), viewWith({ importance: 2 })]) {
      expect(v.countFilters(view) > 0).toBe(v.isFiltered(view));
    }
  });
});

describe('a view', () => {
  it('comes back to where it was when it is panned there and back', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: -1e12, max: 1e12 }), (view, ms) => {
        expect(v.pan(v.pan(view, ms), -ms)).toEqual(view);
      }),
    );
  });

  it('comes back when it is zoomed in and out again by the same factor', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: 0.1, max: 10, noNaN: true }), (view, factor) => {
        const back = v.zoomAt(v.zoomAt(view, factor, view.from + DAY), 1 / factor, view.from + DAY);
        expect(back.from).toBeCloseTo(view.from, -1);
        expect(back.to).toBeCloseTo(view.to, -1);
      }),
    );
  });

  it('keeps the moment that is zoomed at in its place', () => {
    fc.assert(
      fc.property(
        windows,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (view, factor, share) => {
          const at = view.from + share * (view.to - view.from);
          const zoomed = v.zoomAt(view, factor, at);
          expect((at - zoomed.from) / (zoomed.to - zoomed.from)).toBeCloseTo(share, 6);
        },
      ),
    );
  });

  it('stays within its bounds once clamped, and clamping again changes nothing', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: -3e12, max: 3e12 }), (view, ms) => {
        const clamped = v.clamp(v.pan(view, ms), BOUNDS);
        expect(clamped.from).toBeGreaterThanOrEqual(BOUNDS.from);
        expect(clamped.to).toBeLessThanOrEqual(BOUNDS.to);
        expect(v.clamp(clamped, BOUNDS)).toEqual(clamped);
      }),
    );
  });

  it('takes a further value into a filter once', () => {
    const one = withFilter(viewWith(), 'partner', 'busan');
    expect(one.filters.partner).toEqual(['busan']);
    expect(withFilter(one, 'partner', 'busan')).toBe(one);
    expect(withFilter(one, 'partner', 'lyon').filters.partner).toEqual(['busan', 'lyon']);
  });

  it('is a drawing with few strategies unless told otherwise', () => {
    expect(v.viewOf(BOUNDS)).toMatchObject({ list: false, allBars: false, lanes: 'pillar' });
  });

  it('keeps list and strategies as they are when the filters are cleared', () => {
    const view = viewWith({ list: true, allBars: true, q: 'x', importance: 3 });
    expect(withoutFilters(view)).toEqual(viewWith({ list: true, allBars: true }));
  });

  it('is never narrower than two days, around its own middle', () => {
    const noon = Date.UTC(2020, 5, 15, 12);
    const clamped = v.clamp(viewWith({ from: noon - 500, to: noon + 500 }), BOUNDS);
    expect(clamped.to - clamped.from).toBe(v.MIN_WINDOW);
    expect((clamped.from + clamped.to) / 2).toBe(noon);
  });

  it('shows all of time when asked for ten thousand years', () => {
    const wide = viewWith({ from: Date.UTC(-3000, 0), to: Date.UTC(7000, 0) });
    expect(v.clamp(wide, BOUNDS)).toEqual(viewWith());
  });

  it('keeps its width when it is pushed against a bound', () => {
    const view = viewWith({ from: BOUNDS.from + YEAR, to: BOUNDS.from + 2 * YEAR });
    const pushed = v.clamp(v.pan(view, -5 * YEAR), BOUNDS);
    expect(pushed.from).toBe(BOUNDS.from);
    expect(pushed.to - pushed.from).toBe(YEAR);
  });
});

describe('filters of a view', () => {
  it('take in an id and let it go again', () => {
    const once = toggleFilter(viewWith(), 'pillar', 'economic');
    expect(once.filters.pillar).toEqual(['economic']);
    expect(toggleFilter(once, 'pillar', 'economic').filters).toEqual(v.NO_FILTERS);
  });

  it('let one id go and keep the others', () => {
    const both = ['economic', 'cultural'].reduce(
      (view, id) => toggleFilter(view, 'pillar', id),
      viewWith(),
    );
    expect(toggleFilter(both, 'pillar', 'economic').filters.pillar).toEqual(['cultural']);
  });

  it('are known to narrow, and can be cleared without moving the window', () => {
    const view = { ...toggleFilter(viewWith(), 'category', 'policy'), q: 'x', from: 5 };
    expect(v.isFiltered(view)).toBe(true);
    expect(v.isFiltered(viewWith({ importance: 2 }))).toBe(true);
    const cleared = withoutFilters(view);
    expect(v.isFiltered(cleared)).toBe(false);
    expect(cleared.from).toBe(5);
  });
});

describe('revealing a moment', () => {
  const view = viewWith({ from: 0, to: 100 });
  it('moves nothing when it is in sight', () => {
    expect(v.reveal(view, 40, 50)).toBe(view);
  });
  it('moves just far enough, whichever side it lies on', () => {
    expect(v.reveal(view, -20, -10)).toMatchObject({ from: -30, to: 70 });
    expect(v.reveal(view, 120, 130)).toMatchObject({ from: 40, to: 140 });
  });
  it('leaves the same margin wherever in time the window lies', () => {
    const later = viewWith({ from: 1000, to: 1100 });
    expect(v.reveal(later, 1010, 1090)).toBe(later);
    expect(v.reveal(later, 1009, 1020)).toMatchObject({ from: 999, to: 1099 });
    expect(v.reveal(later, 1080, 1091)).toMatchObject({ from: 1001, to: 1101 });
    expect(v.reveal(later, 1080, 1091, 0.25)).toMatchObject({ from: 1016, to: 1116 });
  });
  it('shows the beginning of what is longer than the window', () => {
    const moved = v.reveal(view, 200, 1000);
    expect(moved.from).toBeLessThanOrEqual(200);
    expect(moved.to).toBeGreaterThan(200);
  });
});

describe('the way between two views', () => {
  it('begins at the one and ends at the other', () => {
    const [a, b] = [viewWith({ from: 0, to: 100 }), viewWith({ from: 60, to: 70 })];
    expect(v.between(a, b, 0)).toMatchObject({ from: 0, to: 100 });
    const end = v.between(a, b, 1);
    expect(end.from).toBeCloseTo(60);
    expect(end.to).toBeCloseTo(70);
  });
  it('keeps the fixed point of a zoom fixed all along', () => {
    const a = viewWith({ from: 0, to: 100 });
    const b = v.zoomAt(a, 4, 25);
    for (const t of [0.2, 0.5, 0.8]) {
      const { from, to } = v.between(a, b, t);
      expect((25 - from) / (to - from)).toBeCloseTo(0.25);
    }
  });
  it('glides evenly when only the place changes', () => {
    const [a, b] = [viewWith({ from: 0, to: 100 }), viewWith({ from: 50, to: 150 })];
    expect(v.between(a, b, 0.5)).toMatchObject({ from: 25, to: 125 });
  });
});
