import { expect, it } from 'vitest';
import { pathInWords } from './record-problems.ts';

it('a field is told as its author counts: from one', () => {
  expect(pathInWords(['sources', 1, 'id'])).toBe('sources[2].id');
  expect(pathInWords([0])).toBe('[1]');
  expect(pathInWords(['title'])).toBe('title');
});
