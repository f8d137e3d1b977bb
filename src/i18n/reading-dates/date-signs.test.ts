import { expect, it } from 'vitest';
import { plainDate } from './date-signs.ts';

it('quotation marks part the words they stand between', () => {
  expect(plainDate('năm“2017”')).toBe('năm 2017');
  expect(plainDate('"2023-04-26"')).toBe('2023-04-26');
});
