import { describe, expect, it } from 'vitest';
import { proposeDate } from '#i18n/reading-dates/propose-date.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { edgesInWords } from '#timeline/axis/edge-in-words.ts';
import { typedWindow } from '#timeline/view/typed-window.ts';
import { tickWords } from './words.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const bounds = { from: day('1000-01-01'), to: day('2046-01-01') };

describe.each(LANGUAGES)('the edges of a window, written in %s', (language) => {
  it.each([
    ['2015-01-01', '2018-01-01'],
    ['2015-01-01', '2016-01-01'],
    ['2023-04-01', '2023-05-01'],
    ['2023-11-01', '2024-02-01'],
    ['2023-04-25', '2023-04-28'],
    ['2023-12-28', '2024-01-12'],
    ['1009-09-01', '1010-03-04'],
  ])('from %s to %s are read as the same window', (from, to) => {
    const window = { from: day(from), to: day(to) };
    expect(typedWindow(edgesInWords(window, tickWords(language)), bounds, proposeDate)).toEqual(
      window,
    );
  });

  it('are no finer than it takes', () => {
    const words = tickWords(language);
    expect(edgesInWords({ from: day('2015-01-01'), to: day('2018-01-01') }, words)).toEqual({
      from: '2015',
      to: '2017',
    });
  });
});

it.each([
  ['4/2023', '2023-04-01', '2023-05-01'],
  ['26.4.2023', '2023-04-25', '2023-04-28'],
  ['tháng 4 năm 2023', '2023-04-01', '2023-05-01'],
  ['ngày 26 tháng 4 năm 2023', '2023-04-25', '2023-04-28'],
  ['April 2023', '2023-04-01', '2023-05-01'],
  ['26 April 2023', '2023-04-25', '2023-04-28'],
  ['quý 2/2023', '2023-04-01', '2023-07-01'],
  ['Q2 2023', '2023-04-01', '2023-07-01'],
  ['2023', '2023-01-01', '2024-01-01'],
])('"%s" is a window by itself, of a day with the days around it', (written, from, to) => {
  const read = typedWindow({ from: written, to: written }, bounds, proposeDate);
  expect(read).toEqual({ from: day(from), to: day(to) });
});
