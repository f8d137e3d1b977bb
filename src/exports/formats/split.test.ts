import { describe, expect, it } from 'vitest';
import { inRuns, partPath } from './split.ts';

const bytes = (text: string) => text.length;

describe('A file that is too large', () => {
  it('comes in runs, none of which is', () => {
    expect(inRuns(['aa', 'bb', 'c', 'dddd'], bytes, 4)).toEqual([['aa', 'bb'], ['c'], ['dddd']]);
  });

  it('loses no row and keeps their order, a row too large by itself included', () => {
    const rows = ['a', 'bbbbbb', 'c', 'd'];
    expect(inRuns(rows, bytes, 4)).toEqual([['a'], ['bbbbbb'], ['c', 'd']]);
    expect(inRuns(rows, bytes, 4).flat()).toEqual(rows);
    expect(inRuns(['bbbbbb', 'c'], bytes, 4)).toEqual([['bbbbbb'], ['c']]);
  });

  it('is one run where it is small, or has no rows', () => {
    expect(inRuns(['a', 'b'], bytes, 4)).toEqual([['a', 'b']]);
    expect(inRuns([], bytes, 4)).toEqual([[]]);
  });

  it('has its parts beside it', () => {
    expect(partPath('data/events.csv', 2)).toBe('data/events-part-2.csv');
  });
});
