import { describe, expect, it } from 'vitest';
import type { CardPlan, PlannedCard, PlannedRun } from './plan.ts';
import { stepAmong, stepBeyond, stopsOf } from './steps.ts';

const card = (item: number, lane: number, from: number): PlannedCard => {
  return { item, lane, from, to: from + 1, anchor: from, x: 0, y: 0, width: 1, height: 1 };
};
const run: PlannedRun = { item: 0, lane: 0, from: -5, to: 100, y: 4 };
const lane = (quiet: boolean) => ({ height: 10, rail: quiet ? null : 5, quiet });

/** A line and two cards in the first lane, none in the second, two in the third. */
const PLAN: CardPlan = {
  runs: [run],
  cards: [card(1, 0, 10), card(2, 2, 12), card(3, 0, 20), card(4, 2, 40)],
  lanes: [lane(false), lane(true), lane(false)],
  opened: null,
  wording: 'full',
};

describe('the keyboard among cards', () => {
  it('meets lines as well as cards, in the order of time', () => {
    expect(stopsOf(PLAN).map(({ item }) => item)).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([
    [1, 'later', 3],
    [3, 'earlier', 1],
    [1, 'earlier', 0],
    [3, 'later', null],
    [0, 'earlier', null],
  ] as const)('from %d goes %s to %s of its lane', (from, step, to) => {
    expect(stepAmong(PLAN, from, step)).toBe(to);
  });

  it.each([
    [1, 'lane-after', 2],
    [4, 'lane-before', 3],
    [1, 'lane-before', null],
    [2, 'lane-after', null],
  ] as const)(
    'from %d goes by %s over empty lanes to the nearest in time, %s',
    (from, step, to) => {
      expect(stepAmong(PLAN, from, step)).toBe(to);
    },
  );

  it('goes nowhere from what is not there', () => {
    expect(stepAmong(PLAN, 9, 'later')).toBeNull();
  });
});

describe('the next event of a lane, wherever it lies', () => {
  const items = [
    { lane: 0, from: 5 },
    { lane: 1, from: 6 },
    { lane: 0, from: 9 },
    { lane: 0, from: 9 },
    { lane: 0, from: 30 },
  ];

  it.each([
    [0, 1, 2],
    [2, 1, 3],
    [3, -1, 2],
    [2, -1, 0],
    [4, 1, null],
    [1, 1, null],
  ] as const)('from %d by %d is %s', (from, way, to) => {
    expect(stepBeyond(items, from, way)).toBe(to);
  });
});
