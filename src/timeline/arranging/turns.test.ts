import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronicles, drawn, looks } from '../chronicles.test-random.ts';
import { itemWith } from '../fixtures.ts';
import type { Layout } from '../picture/layout.ts';
import type { Mark } from './mark.ts';
import { neighbour, type Direction } from './neighbours.ts';
import { firstOfMark, turnOfMark, turnsOf, type Turns } from './turns.ts';

const BOUNDS = { from: Date.UTC(2000, 0), to: Date.UTC(2030, 0) };
const TODAY = Date.UTC(2026, 5);

describe('the turn of an event', () => {
  const orderOf = (...dates: string[]) => {
    const items = dates.map((date, at) => itemWith({ id: String(at), date }));
    return turnsOf(items, { bounds: BOUNDS, today: TODAY }).inTurn;
  };

  it('is that of the moment it begins, of one moment as the chronicle has it', () => {
    expect(orderOf('2010', '2004-05-01', '2010-01-01')).toEqual([1, 0, 2]);
  });

  it('is by its end where it has no beginning', () => {
    expect(orderOf('../2012', '2010-03-01', '2013')).toEqual([1, 0, 2]);
  });
});

describe('walking with the keys, in any chronicle, lanes and window', () => {
  interface Walked {
    readonly own: Layout;
    readonly turns: Turns;
    readonly step: (from: Mark | null, direction: Direction) => Mark | null;
  }

  const anywhere = (test: (walked: Walked, first: Mark, last: Mark) => void) => {
    fc.assert(
      fc.property(chronicles, looks, (chronicle, look) => {
        const own = drawn(chronicle, look);
        const turns = turnsOf(own.items, chronicle);
        const step = (from: Mark | null, direction: Direction) =>
          neighbour(own, turns, from, direction);
        const [first, last] = [step(null, 'first'), step(null, 'last')];
        if (first && last) test({ own, turns, step }, first, last);
        else expect(own.items).toEqual([]);
      }),
      { numRuns: 150 },
    );
  };

  /** A mark and all that a direction leads to from it. */
  function way({ own, step }: Walked, from: Mark, direction: Direction): Mark[] {
    const met = [from];
    for (let next = step(from, direction); next; next = step(next, direction)) {
      met.push(next);
      if (met.length > own.items.length) throw new Error('the keys go in a circle');
    }
    return met;
  }

  const keys = (marks: readonly Mark[]) => marks.map(({ key }) => key);

  it('nothing is before Home, and nothing after End', () => {
    anywhere(({ own, turns, step }, first, last) => {
      expect(step(first, 'earlier')).toBeNull();
      expect(step(last, 'later')).toBeNull();
      expect(turnOfMark(turns, first)).toBe(0);
      expect(first.items).toContain(turns.inTurn[0]);
      const all = new Set(own.items.map((_, index) => own.field.markOf(index)?.key));
      expect(first.key === last.key).toBe(all.size === 1);
    });
  }, 60_000);

  it('each mark of a lane is met once, the same ones there and back, in the order they begin', () => {
    anywhere((walked, first, last) => {
      const { own, turns } = walked;
      for (const mark of [first, last]) {
        const back = way(walked, mark, 'earlier');
        const start = back.at(-1) ?? mark;
        const there = way(walked, start, 'later');
        expect(keys(there.slice(0, back.length))).toEqual(keys(back.reverse()));
        const ofLane = own.items.flatMap((item, index) =>
          own.laneOf(item) === mark.lane ? [own.field.markOf(index)?.key] : [],
        );
        expect(new Set(keys(there))).toEqual(new Set(ofLane));
        const turnsMet = there.map((one) => turns.turnOf[firstOfMark(turns, one)] ?? -1);
        expect(turnsMet).toEqual([...new Set(turnsMet)].sort((a, b) => a - b));
      }
    });
  }, 60_000);
});
