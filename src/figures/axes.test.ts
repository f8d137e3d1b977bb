import { describe, expect, it } from 'vitest';
import { roomFor, scalesIn } from './axes.ts';
import { observed, observedRange } from './observed.test-values.ts';

const BOX = { width: 600, height: 200, left: 50, right: 10, top: 10, bottom: 30 };
const FLOOR = BOX.height - BOX.bottom;

const amounts = (...observations: ReturnType<typeof observed>[]) => ({ observations, breaks: [] });

describe('roomFor', () => {
  it('reaches down to zero for amounts, so that heights compare', () => {
    expect(roomFor([amounts(observed('2020', 40), observed('2021', 50))])).toMatchObject({
      least: 0,
      top: 50,
    });
  });

  it('reaches below zero where a value or the end of a range does', () => {
    const shrunk = amounts(observed('2020', 5), observedRange('2021', -7, -6.5));
    expect(roomFor([shrunk]).least).toBe(-7);
  });

  it('reaches up to zero where every amount is below it', () => {
    expect(roomFor([amounts(observed('2020', -5))]).top).toBe(0);
  });

  it('starts ranks at the best of them, for they have no zero', () => {
    const ranks = { ...amounts(observed('2020', 120), observed('2021', 95)), measure: 'rank' };
    expect(roomFor([ranks as Parameters<typeof roomFor>[0][number]])).toMatchObject({
      least: 95,
      top: 120,
    });
  });

  it('ends where the last stated date ends when a period is still open', () => {
    const { last } = roomFor([amounts(observed('2020', 1), observed('2019/..', 2))]);
    expect(new Date(last).getUTCFullYear()).toBe(2020);
  });
});

describe('scalesIn', () => {
  it('keeps a value below zero inside the box', () => {
    const room = roomFor([amounts(observed('2020', 5), observed('2021', -7))]);
    const { y } = scalesIn(BOX, room, false);
    expect(y(-7)).toBeLessThanOrEqual(FLOOR);
    expect(y(0)).toBeLessThan(y(-7));
  });

  it('stands a single rank in the middle and nothing but zeros on the floor', () => {
    const alone = { first: 0, last: 1, least: 95, top: 95 };
    expect(scalesIn(BOX, alone, true).y(95)).toBeCloseTo((BOX.top + FLOOR) / 2);
    expect(scalesIn(BOX, { ...alone, least: 0, top: 0 }, false).y(0)).toBeCloseTo(FLOOR);
  });
});
