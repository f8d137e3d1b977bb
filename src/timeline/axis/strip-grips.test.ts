import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { TICK_WORDS } from '../fixtures.ts';
import { edgeSaid, gripBoxes } from './strip-grips.ts';

const WIDTH = 900;

describe('the boxes at the edges of the window', () => {
  it('lie about their edges', () => {
    expect(gripBoxes({ from: 200, to: 500 }, WIDTH, 44)).toEqual({ from: 178, to: 478 });
  });

  it('lie to either side of a window that is narrower than they are', () => {
    expect(gripBoxes({ from: 300, to: 300 }, WIDTH, 44)).toEqual({ from: 256, to: 300 });
  });

  it('never lie on one another, nor out of the strip behind', () => {
    const places = fc.double({ min: 0, max: WIDTH, noNaN: true });
    fc.assert(
      fc.property(places, places, fc.constantFrom(24, 44), (a, b, size) => {
        const window = { from: Math.min(a, b), to: Math.max(a, b) };
        const { from, to } = gripBoxes(window, WIDTH, size);
        expect(to - from).toBeGreaterThanOrEqual(size - 1e-9);
        expect(to + size).toBeLessThanOrEqual(WIDTH + 1e-9);
        expect(from).toBeGreaterThanOrEqual(-2 * size);
      }),
    );
  });
});

describe('what is said of an edge', () => {
  const range = { from: midnight(1975), to: midnight(2027) };
  const view = { from: midnight(2015), to: midnight(2020) };

  it('is its day in words, the last day of the window for its end', () => {
    expect(edgeSaid(view, 'from', range, TICK_WORDS).text).toContain('2015');
    expect(edgeSaid(view, 'to', range, TICK_WORDS).text).toContain('31');
    expect(edgeSaid(view, 'to', range, TICK_WORDS).text).toContain('2019');
  });

  it('lies between the ends it can come to', () => {
    for (const edge of ['from', 'to'] as const) {
      const { least, now, most } = edgeSaid(view, edge, range, TICK_WORDS);
      expect(least).toBeLessThan(now);
      expect(now).toBeLessThan(most);
    }
  });
});
