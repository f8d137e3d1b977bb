import { describe, expect, it } from 'vitest';
import { readEdge } from './edge.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('an edge of a window', () => {
  it.each([
    ['2015', '2015-01-01', '2016-01-01'],
    ['2015-06', '2015-06-01', '2015-07-01'],
    ['2015-12', '2015-12-01', '2016-01-01'],
    ['2015-06-10', '2015-06-10', '2015-06-10'],
    ['+012000', '+012000-01-01', '+012001-01-01'],
  ])('%s begins a window at %s and ends one at %s', (text, from, to) => {
    expect(readEdge(text, 'from')).toBe(day(from));
    expect(readEdge(text, 'to')).toBe(day(to));
  });

  it('may lie in the first hundred years', () => {
    expect(readEdge('0050', 'to')).toBe(day('0051-01-01'));
  });

  it.each([
    undefined,
    null,
    '',
    'soon',
    '15',
    '2015-13',
    '2015-02-30',
    '2015/06',
    '2015-6',
    '2015-00',
  ])('%s is none', (text) => {
    expect(readEdge(text, 'from')).toBeNull();
    expect(readEdge(text, 'to')).toBeNull();
  });
});
