import { describe, expect, it } from 'vitest';
import { CERTAIN, pointsOf, textPointsOf } from './ranking.ts';
import type { TitleMatch } from './title-match.ts';

const none: TitleMatch = {
  coverage: 0,
  run: 0,
  spelling: 0,
  fills: 0,
  begins: false,
  whole: false,
  isName: false,
};
const whole = { ...none, coverage: 1, run: 1, spelling: 1, fills: 1, begins: true, whole: true };
const noText = { score: 0, pairs: 0 };
const points = (title: TitleMatch, text = noText, importance = 1) =>
  pointsOf({ titles: [title], text, importance, about: 0 });

describe('pointsOf', () => {
  it('puts the whole title before a phrase of it, that before its words, those before any text', () => {
    const phrase = { ...whole, whole: false, fills: 0.5 };
    const words = { ...phrase, run: 0.5 };
    const order = [
      points(whole),
      points(phrase),
      points(words),
      points(none, { score: 1, pairs: 1 }),
      points(none, { score: 1, pairs: 0 }),
    ];
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });

  it('takes points from a title that is spelled otherwise', () => {
    expect(points({ ...whole, spelling: 0.3 })).toBeLessThan(points({ ...whole, whole: false }));
  });

  it('takes the best of the title and the names, a name counting a little less', () => {
    const name = { ...whole, isName: true };
    expect(pointsOf({ titles: [none, name], text: noText, about: 0, importance: 1 })).toBe(
      points(name),
    );
    expect(points(name)).toBeLessThan(points(whole));
  });

  it('lets importance only break ties', () => {
    expect(points(none, { score: 0.5, pairs: 0 }, 3)).toBeGreaterThan(
      points(none, { score: 0.5, pairs: 0 }, 1),
    );
    expect(points(none, { score: 0.5, pairs: 0 }, 3)).toBeLessThan(
      points(none, { score: 0.9, pairs: 0 }, 1),
    );
  });

  it('puts what only proves something behind what it proves', () => {
    const phrase = { ...whole, whole: false, fills: 0.5 };
    expect(points(phrase, noText, 0)).toBeLessThan(points({ ...phrase, begins: false }, noText, 1));
  });

  it('keeps what only the full text has below what is certain by the title', () => {
    const all = { ...none, coverage: 1, run: 0.5, spelling: 1 };
    const best = { titles: [all], text: { score: 1, pairs: 1 }, about: 0, importance: 3 };
    expect(textPointsOf(best)).toBeLessThanOrEqual(CERTAIN);
    expect(points({ ...whole, whole: false }, noText, 2)).toBeGreaterThan(CERTAIN);
  });
});
