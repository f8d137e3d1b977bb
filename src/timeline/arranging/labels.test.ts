import { describe, expect, it } from 'vitest';
import { measure } from '../fixtures.ts';
import { cutBehind, cutInside, endWithLabel, labelAfter, labelWidth } from './labels.ts';

const style = { maxWidth: 100, height: 18 } as const;
const mark = { start: 10, end: 24 };

describe('a label', () => {
  it('is as wide as its text, up to the longest allowed', () => {
    expect(labelWidth('abcd', style, measure)).toBe(30);
    expect(labelWidth('a'.repeat(80), style, measure)).toBe(100);
  });
  it('stands behind its mark', () => {
    expect(labelAfter(mark, 50)).toEqual({ start: 28, end: 78, side: 'after' });
  });
  it('stands inside a stretch that has room for it', () => {
    const long = { start: 0, end: 200 };
    const label = labelAfter(long, 50);
    expect(label).toEqual({ start: 8, end: 192, side: 'inside' });
    expect(endWithLabel(long, label)).toBe(200);
  });
  it('keeps a little distance to what follows', () => {
    expect(endWithLabel(mark, labelAfter(mark, 50))).toBeGreaterThan(78);
  });
});

describe('a label that is cut', () => {
  const long = { start: 0, end: 300 };

  it('fills what the window shows of a long mark', () => {
    const label = (window: [number, number]) => cutInside(long, window, style);
    expect(label([100, 500])).toEqual({ start: 108, end: 292, side: 'inside' });
    expect(label([-50, 90])).toEqual({ start: 8, end: 82, side: 'inside' });
    expect(label([100, 200])).toEqual({ start: 108, end: 192, side: 'inside' });
  });

  it('is left out where less than two fifths of the longest would stay of it', () => {
    expect(cutInside(long, [244, 500], style)).toEqual({ start: 252, end: 292, side: 'inside' });
    expect(cutInside(long, [245, 500], style)).toBeNull();
  });

  it('ends before what stands behind it, and is whole where nothing is near', () => {
    expect(cutBehind(mark, 90, 90, style)).toEqual({ start: 28, end: 82, side: 'after' });
    expect(cutBehind(mark, 90, 900, style)).toEqual({ start: 28, end: 118, side: 'after' });
    expect(cutBehind(mark, 90, 76, style)).toEqual({ start: 28, end: 68, side: 'after' });
    expect(cutBehind(mark, 90, 75, style)).toBeNull();
  });
});

it('a label fits inside a mark from a width on that leaves room at both ends', () => {
  expect(labelAfter({ start: 0, end: 66 }, 50).side).toBe('inside');
  expect(labelAfter({ start: 0, end: 65 }, 50).side).toBe('after');
});
