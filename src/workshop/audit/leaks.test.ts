import { expect, it } from 'vitest';
import { leaksIn } from './leaks.ts';

it.each([
  ['the value is undefined here', 'undefined'],
  ['NaN %', 'NaN'],
  ['by [object Object]', '[object …]'],
  ['see [this](there)', ']('],
  ['{count} events', '{'],
])('finds what has leaked in “%s”', (words, name) => {
  expect(leaksIn(words)).toEqual([expect.stringContaining(`“${name}”`)]);
});

it('finds nothing in plain words', () => {
  expect(leaksIn('Nanning (1998), object 12 [a] (b), Nano')).toEqual([]);
});
