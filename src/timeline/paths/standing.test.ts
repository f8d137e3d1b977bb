import { expect, it } from 'vitest';
import { barWith, TODAY } from '../fixtures.ts';
import type { TimelineBar } from '../items/item.ts';
import { standingOf } from './standing.ts';

const year = (n: number) => Date.UTC(n, 0, 1);

it('a strategy holds while nothing ends it, and no longer when its last goal year is gone by and nobody speaks of it', () => {
  const standing = (own: Partial<TimelineBar>) => standingOf(barWith({ end: null, ...own }), TODAY);
  expect(standing({})).toBeNull();
  expect(standing({ horizons: [2020, 2030] })).toBeNull();
  expect(standing({ horizons: [2020, 2025] })).toBe('past');
  expect(standing({ end: year(2030), horizons: [2025] })).toBeNull();
  expect(standing({ end: year(2025) })).toBe('over');
  expect(standing({ start: null, drafted: year(2020) })).toBe('draft');
});
