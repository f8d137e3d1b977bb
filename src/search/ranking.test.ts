import { describe, expect, it } from 'vitest';
import { compareNewest, compareOldest, longestRun, pointsOf } from './ranking.ts';

const entry = { importance: 1, dateSort: '2020-01-01', kind: 'event', id: 'a', lang: 'vi' };
const none = {
  coverage: 0,
  run: 0,
  spelling: 0,
  fills: 0,
  begins: false,
  whole: false,
  isName: false,
};
const whole = {
  coverage: 1,
  run: 1,
  spelling: 1,
  fills: 1,
  begins: true,
  whole: true,
  isName: false,
};
const points = (
  title: typeof none,
  text: { score: number; run: number } | null,
  more = {},
  marked = false,
) => pointsOf({ entry: { ...entry, ...more }, titles: [title], text }, marked, '2026-01-01');

describe('pointsOf', () => {
  it('puts the whole title before a phrase of it, that before its words, those before any text', () => {
    const phrase = { ...whole, whole: false };
    const words = { ...phrase, run: 0.5 };
    const best = { score: 1, run: 1 };
    const order = [
      points(whole, null),
      points(phrase, null),
      points(words, null),
      points(none, best),
      points(none, { score: 1, run: 0 }),
    ];
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });

  it('takes points from a title spelled otherwise only when the reader set marks', () => {
    const other = { ...whole, spelling: 0 };
    expect(points(other, null, {}, true)).toBeLessThan(
      points({ ...whole, whole: false }, null, {}, true),
    );
    expect(points(other, null)).toBe(points(whole, null));
  });

  it('lets importance and recency only break ties', () => {
    const great = { importance: 3, dateSort: '2026-01-01' };
    expect(points(none, { score: 0.5, run: 0 }, great)).toBeGreaterThan(
      points(none, { score: 0.5, run: 0 }),
    );
    expect(points(none, { score: 0.5, run: 0 }, great)).toBeLessThan(
      points(none, { score: 0.9, run: 0 }),
    );
  });
});

describe('longestRun', () => {
  it.each([
    [[3, 4, 5], 3, 1],
    [[3, 9, 20], 3, 0],
    [[3, 4, 20], 3, 0.5],
    [[7], 1, 0],
    [[], 3, 0],
  ])('%j of %i words: %f', (locations, words, share) => {
    expect(longestRun(locations, words)).toBe(share);
  });
});

describe('orders by date', () => {
  it('put undated records last both ways', () => {
    const undated = { ...entry, dateSort: '', id: 'b' };
    expect([undated, entry].sort(compareNewest)[0]).toBe(entry);
    expect([undated, entry].sort(compareOldest)[0]).toBe(entry);
  });
});
