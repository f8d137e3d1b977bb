import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance()', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'ab', 1],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['busan', 'busan', 0],
    ['busam', 'busan', 1],
    ['buasn', 'busan', 1],
    ['bussan', 'busan', 1],
    ['bsan', 'busan', 1],
    ['ab', 'cd', 2],
  ])('between "%s" and "%s" is %i', (a, b, steps) => {
    expect(editDistance(a, b)).toBe(steps);
    expect(editDistance(b, a)).toBe(steps);
  });
});
