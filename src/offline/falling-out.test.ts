import { describe, expect, it } from 'vitest';
import { fallingOut, isWorthNoting, type KeepLimits } from './falling-out.ts';

const DAY = 86_400_000;
const NOW = 1000 * DAY;
const WIDE: KeepLimits = { entries: 99, bytes: 9999, days: 99 };
const entry = (address: string, daysAgo: number, bytes = 1) => ({
  address,
  at: NOW - daysAgo * DAY,
  bytes,
});

describe('what falls out', () => {
  it('is nothing while there is room', () => {
    expect(fallingOut([entry('a', 1), entry('b', 2)], WIDE, NOW)).toEqual([]);
  });

  it('is the longest unused where there are too many', () => {
    const three = [entry('b', 2), entry('a', 1), entry('c', 3)];
    expect(fallingOut(three, { ...WIDE, entries: 1 }, NOW)).toEqual(['c', 'b']);
  });

  it('is the longest unused where they are too large, not the largest', () => {
    const three = [entry('a', 1, 60), entry('b', 2, 50), entry('c', 3, 10)];
    expect(fallingOut(three, { ...WIDE, bytes: 100 }, NOW)).toEqual(['c', 'b']);
  });

  it('is what is too old', () => {
    expect(fallingOut([entry('a', 100), entry('b', 98)], WIDE, NOW)).toEqual(['a']);
  });

  it('is never what is needed, which takes its room all the same', () => {
    const two = [entry('needed', 200), entry('a', 1)];
    expect(fallingOut(two, { ...WIDE, entries: 1 }, NOW, new Set(['needed']))).toEqual(['a']);
  });
});

it('notes the use of a file once a day', () => {
  expect(isWorthNoting(NOW - DAY / 2, NOW)).toBe(false);
  expect(isWorthNoting(NOW - 2 * DAY, NOW)).toBe(true);
});
