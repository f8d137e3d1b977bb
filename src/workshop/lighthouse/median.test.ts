import { expect, it } from 'vitest';
import { medianScore } from './median.ts';

const scored = (performance: number, ...lost: string[]) => ({
  points: { performance, accessibility: 100, 'best-practices': 100, seo: 90 },
  lost,
});

it('takes the middle of each category, and tells all that was lost once', () => {
  const median = medianScore([scored(70, 'a', 'b'), scored(100), scored(96, 'a')]);
  expect(median.points).toEqual({
    performance: 96,
    accessibility: 100,
    'best-practices': 100,
    seo: 90,
  });
  expect(median.lost).toEqual(['a', 'b']);
});
