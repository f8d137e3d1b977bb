import { describe, expect, it } from 'vitest';
import { goalOf, hullOf, spanFrom, spanOf } from './span.ts';
import { between, target } from './goals.test-records.ts';

const said = (value: number, qualifier: Parameters<typeof spanOf>[0]['qualifier']) => {
  const span = spanOf({ value, min: null, max: null, qualifier });
  return span && [span.low, span.high].map((end) => Number(end.toFixed(4)));
};

describe('What a number may be', () => {
  it('is the number itself where it is exact', () => {
    expect(said(54, 'exact')).toEqual([54, 54]);
  });

  it('reaches a step of its last digit beyond “more than” and “at least”', () => {
    expect(said(200, 'at-least')).toEqual([200, 300]);
    expect(said(10.34, 'at-least')).toEqual([10.34, 10.35]);
    expect(said(10.34, 'more-than')).toEqual([10.34, 10.35]);
  });

  it('lies above “more than” by too little to change what is reckoned from it', () => {
    for (const value of [200, 10.34, 1e9, 1e-7, 0]) {
      const open = spanOf({ value, min: null, max: null, qualifier: 'more-than' });
      expect(open?.low).toBeGreaterThan(value);
      expect(open?.low).toBeCloseTo(value, 2);
      expect((open?.low ?? 0) - value).toBeLessThanOrEqual((value || 1) * 1e-11);
    }
  });

  it('lies a step below “nearly” and “at most”, half a step about “about”', () => {
    expect(said(60, 'nearly')).toEqual([50, 60]);
    expect(said(60, 'at-most')).toEqual([50, 60]);
    expect(said(8.5, 'about')).toEqual([8.45, 8.55]);
    expect(said(14500, 'about')).toEqual([14450, 14550]);
  });

  it('knows the step of nothing, of huge and of tiny numbers', () => {
    expect(said(0, 'about')).toEqual([-0.5, 0.5]);
    expect(spanOf({ value: 1e21, min: null, max: null, qualifier: 'nearly' })?.low).toBe(0);
    expect(spanOf({ value: 1e-7, min: null, max: null, qualifier: 'nearly' })?.low).toBe(0);
  });

  it('is a range between its ends, of which one may be missing', () => {
    expect(spanOf({ value: null, min: 8, max: 10, qualifier: 'range' })).toEqual({
      low: 8,
      high: 10,
    });
    expect(spanOf({ value: null, min: null, max: 9, qualifier: 'range' })).toEqual({
      low: 9,
      high: 9,
    });
    expect(spanOf({ value: null, min: null, max: null, qualifier: 'range' })).toBeNull();
  });
});

describe('What is to be reached', () => {
  it('is the number that bounds it, both ends of a range, or what “about” leaves open', () => {
    expect(goalOf(target(50, 2030, { qualifier: 'at-most' }))).toEqual({ low: 50, high: 50 });
    expect(goalOf(target(50, 2030, { qualifier: 'at-least' }))).toEqual({ low: 50, high: 50 });
    expect(goalOf(between(8, 9, 2030))).toEqual({ low: 8, high: 9 });
    expect(goalOf(target(50, 2030, { qualifier: 'about' }))).toEqual({ low: 45, high: 55 });
  });
});

describe('Spans together', () => {
  it('reach from the lowest to the highest', () => {
    expect(
      hullOf([
        { low: 1, high: 2 },
        { low: 0, high: 1.5 },
      ]),
    ).toEqual({ low: 0, high: 2 });
    expect(hullOf([])).toBeNull();
  });

  it('give the extremes of a sum over all their ends', () => {
    const [a, b] = [
      { low: 1, high: 2 },
      { low: 10, high: 20 },
    ];
    expect(spanFrom([a, b], (x = 0, y = 0) => y - x)).toEqual({ low: 8, high: 19 });
  });
});
