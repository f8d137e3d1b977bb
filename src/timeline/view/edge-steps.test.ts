import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { edgeMoved, edgeRange, moveOfKey, type Edge, type EdgeMove } from './edge-steps.ts';
import { MIN_WINDOW, viewOf } from './view.ts';

const BOUNDS = { from: midnight(1975), to: midnight(2027) };
const view = viewOf({ from: midnight(2010), to: midnight(2020) });
const step = (way: -1 | 1): EdgeMove => ({ way, by: 'step' });
const leap = (way: -1 | 1): EdgeMove => ({ way, by: 'leap' });

describe('an edge of the window', () => {
  it('moves to where a year, a month or a day begins, as the strip counts', () => {
    expect(edgeMoved(view, 'from', step(1), null, BOUNDS).from).toBe(midnight(2011));
    expect(edgeMoved(view, 'from', step(-1), null, BOUNDS).from).toBe(midnight(2009));
    expect(edgeMoved(view, 'to', step(1), 10, BOUNDS).to).toBe(midnight(2020, 1));
    expect(edgeMoved(view, 'to', step(-1), 1, BOUNDS).to).toBe(Date.UTC(2019, 11, 31));
  });

  it('that stands within a year comes to its ends first', () => {
    const within = { ...view, from: Date.UTC(2010, 5, 3) };
    expect(edgeMoved(within, 'from', step(1), null, BOUNDS).from).toBe(midnight(2011));
    expect(edgeMoved(within, 'from', step(-1), null, BOUNDS).from).toBe(midnight(2010));
  });

  it('leaps by the next greater length', () => {
    expect(edgeMoved(view, 'to', leap(-1), 10, BOUNDS).to).toBe(midnight(2019));
    expect(edgeMoved(view, 'from', leap(-1), null, BOUNDS).from).toBe(midnight(2000));
    expect(edgeMoved(view, 'to', leap(-1), 1, BOUNDS).to).toBe(midnight(2019, 11));
  });

  it('goes to the end of all time, or as near to the other as a window may be', () => {
    const all = (way: -1 | 1): EdgeMove => ({ way, by: 'all' });
    expect(edgeMoved(view, 'from', all(-1), null, BOUNDS).from).toBe(BOUNDS.from);
    expect(edgeMoved(view, 'to', all(1), null, BOUNDS).to).toBe(BOUNDS.to);
    expect(edgeMoved(view, 'to', all(-1), null, BOUNDS).to).toBe(view.from + MIN_WINDOW);
  });

  it('never leaves all of time, never passes the other, and leaves that where it is', () => {
    const moments = fc.integer({ min: BOUNDS.from, max: BOUNDS.to });
    const moves = fc.record({
      way: fc.constantFrom<-1 | 1>(-1, 1),
      by: fc.constantFrom<EdgeMove['by']>('step', 'leap', 'all'),
    });
    fc.assert(
      fc.property(
        moments,
        moments,
        fc.constantFrom<Edge>('from', 'to'),
        moves,
        fc.constantFrom(1, 10, null),
        (a, b, edge, move, years) => {
          fc.pre(Math.abs(a - b) >= MIN_WINDOW);
          const given = viewOf({ from: Math.min(a, b), to: Math.max(a, b) });
          const moved = edgeMoved(given, edge, move, years, BOUNDS);
          const other = edge === 'from' ? 'to' : 'from';
          const range = edgeRange(given, edge, BOUNDS);
          expect(moved[other]).toBe(given[other]);
          expect(moved.to - moved.from).toBeGreaterThanOrEqual(MIN_WINDOW);
          expect(moved[edge]).toBeGreaterThanOrEqual(range.from);
          expect(moved[edge]).toBeLessThanOrEqual(range.to);
          // It goes the way it is sent, or is at the end of it.
          const end = move.way < 0 ? range.from : range.to;
          expect((moved[edge] - given[edge]) * move.way > 0 || moved[edge] === end).toBe(true);
        },
      ),
    );
  });
});

describe('keys', () => {
  it('move an edge as any slider', () => {
    expect(moveOfKey('ArrowRight')).toEqual(step(1));
    expect(moveOfKey('ArrowDown')).toEqual(step(-1));
    expect(moveOfKey('PageUp')).toEqual(leap(1));
    expect(moveOfKey('Home')).toEqual({ way: -1, by: 'all' });
    expect(moveOfKey('Enter')).toBeNull();
  });
});
