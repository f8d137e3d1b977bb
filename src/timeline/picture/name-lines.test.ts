import { expect, it } from 'vitest';
import { nameLines } from './name-lines.ts';

it('breaks a name between its words', () => {
  expect(nameLines('Hội nghị hữu nghị thành phố', 12)).toEqual([
    'Hội nghị hữu',
    'nghị thành',
    'phố',
  ]);
});

it('loses no letter of a word longer than a line', () => {
  expect(nameLines('a Llanfairpwllgwyngyll b', 5)).toEqual(['a', 'Llanfairpwllgwyngyll', 'b']);
});

it('has no line where there is no word', () => {
  expect(nameLines(' ', 5)).toEqual([]);
});
