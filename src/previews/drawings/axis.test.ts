import { expect, it } from 'vitest';
import { roundYears } from './axis.ts';

it('divides a line by the fewest round years that fit, up to a thousand', () => {
  expect([1, 3, 11, 201, 1000].map((least) => roundYears((years) => years >= least))).toEqual([
    1, 5, 20, 250, 1000,
  ]);
  expect(roundYears((years) => years > 1000)).toBeNull();
});
