import { describe, expect, it } from 'vitest';
import { readReading, stepAt, writeReading } from './place.ts';

describe('the way of reading in the address', () => {
  it('is with the drawing unless an article is asked for', () => {
    expect(['', '?as=', '?as=list', '?x=1'].map(readReading)).toEqual(Array(4).fill('follow'));
    expect(readReading('?x=1&as=article')).toBe('article');
  });

  it('is written beside what else is asked for, and not at all for the usual one', () => {
    expect(writeReading('?x=1', 'article')).toBe('?x=1&as=article');
    expect(writeReading('?x=1&as=article', 'follow')).toBe('?x=1');
    expect(writeReading('?as=article', 'follow')).toBe('');
  });
});

describe('the step being read', () => {
  it('is the last whose beginning has passed the line', () => {
    expect(stepAt([-900, -100, 700], 400)).toBe(2);
    expect(stepAt([-900, -100, 400], 400)).toBe(3);
  });

  it('is the first one above all of them', () => {
    expect(stepAt([500, 900], 400)).toBe(1);
    expect(stepAt([], 400)).toBe(1);
  });
});
