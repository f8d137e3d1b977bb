import { describe, expect, it } from 'vitest';
import { typedWindow } from './typed-window.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const bounds = { from: day('1975-01-01'), to: day('2046-01-01') };
const read = (from: string, to: string) =>
  typedWindow({ from, to }, bounds, (text) => (text.includes('?!') ? null : text));

describe('a window that is written', () => {
  it.each([
    ['2015', '2017', '2015-01-01', '2018-01-01'],
    ['2023-04', '2023-04', '2023-04-01', '2023-05-01'],
    ['2023-04-26', '2023-04-27', '2023-04-26', '2023-04-28'],
    ['2023-04/2023-06', '2023-04/2023-06', '2023-04-01', '2023-07-01'],
    [' 2015 ', '', '2015-01-01', '2046-01-01'],
    ['', '1980', '1975-01-01', '1981-01-01'],
    ['1900', '2100', '1975-01-01', '2046-01-01'],
    ['1995/..', '../2000', '1995-01-01', '2001-01-01'],
  ])('"%s" to "%s" is from %s to %s', (from, to, first, last) => {
    expect(read(from, to)).toEqual({ from: day(first), to: day(last) });
  });

  it('is never too narrow to be drawn: one day has its neighbours, as far as there are any', () => {
    const around = { from: day('2023-04-25'), to: day('2023-04-28') };
    expect(read('2023-04-26', '2023-04-26')).toEqual(around);
    const first = { from: bounds.from, to: day('1975-01-03') };
    expect(read('1975-01-01', '1975-01-01')).toEqual(first);
    expect(read('', '1975-01-01')).toEqual(first);
    expect(read('1900', '1975-01-01')).toEqual(first);
    const last = { from: day('2045-12-30'), to: bounds.to };
    expect(read('2045-12-31', '')).toEqual(last);
  });

  it.each([
    ['soon?!', '2017', 'unread', 'from'],
    ['2015', 'soon?!', 'unread', 'to'],
    ['2017', '2015', 'reversed', 'to'],
    ['1900', '1950', 'outside', 'to'],
    ['2050', '', 'outside', 'from'],
    ['2050', '2060', 'outside', 'from'],
  ])('"%s" to "%s" is none: %s, by its %s', (from, to, kind, edge) => {
    expect(read(from, to)).toEqual({ kind, edge });
  });
});
