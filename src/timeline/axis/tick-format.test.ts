import { describe, expect, it } from 'vitest';
import { TICK_WORDS as vi } from '../fixtures.ts';
import { stretchesOf } from './ticks.ts';
import { windowInWords } from './window-in-words.ts';
import { tickFormatter, type TickWords } from './tick-format.ts';

const en: TickWords = {
  ...vi,
  day: '{d} {month}',
  month: '{month}',
  dayLong: '{d} {month} {y}',
  monthLong: '{month} {y}',
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  axis: {
    ...vi.axis,
    month: '{month} {y}',
    decade: '{y}s',
    weekdays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  },
};
const at = Date.UTC(2023, 3, 26);

describe('the words of a tick', () => {
  it.each([
    ['weekday', 'T4 26', 'Wed 26'],
    ['day', '26', '26'],
    ['month', 'th. 4', 'Apr'],
    ['year', '2023', '2023'],
  ] as const)('name the %s as each language writes it', (names, vietnamese, english) => {
    expect(tickFormatter(vi).tick({ at, names })).toBe(vietnamese);
    expect(tickFormatter(en).tick({ at, names })).toBe(english);
  });
  it('leave a place no value is known for as it stands', () => {
    const { tick } = tickFormatter({ ...vi, year: '{y} {era}' });
    expect(tick({ at, names: 'year' })).toBe('2023 {era}');
  });
});

describe('the words of a stretch', () => {
  const named = (words: TickWords, unit: 'month' | 'year', count: number) =>
    stretchesOf({ from: at, to: at + 1 }, { unit, count }).map(tickFormatter(words).stretch);
  it('are those of a month, a year, a decade or more, the longest first', () => {
    expect(named(vi, 'month', 1)).toEqual([['Tháng 4/2023', '4/2023', 'th. 4']]);
    expect(named(vi, 'year', 1)).toEqual([['2023']]);
    expect(named(vi, 'year', 10)).toEqual([['Thập niên 2020']]);
    expect(named(en, 'year', 10)).toEqual([['2020s']]);
  });
  it('tell a century from a millennium that begins with it', () => {
    const { stretch } = tickFormatter(vi);
    const of = (count: number) =>
      stretchesOf({ from: at, to: at + 1 }, { unit: 'year', count }).map(stretch);
    expect([of(100), of(1000)]).toEqual([[['2000–2099']], [['2000–2999']]]);
  });
});

describe('the words of today', () => {
  it('are with its date, with less of it, without', () => {
    const { today } = tickFormatter(vi);
    expect(today('hôm nay', at)).toEqual(['hôm nay, 26.4.2023', 'hôm nay, 26.4', 'hôm nay']);
    expect(today('hôm nay', at + 86_400_000)[0]).toBe('hôm nay, 27.4.2023');
  });
});

describe('the window in words', () => {
  it('speaks of years when it is long, and ends with the last year it shows', () => {
    const window = { from: Date.UTC(1975, 0, 1), to: Date.UTC(2046, 0, 1) };
    expect(windowInWords(window, vi)).toBe('1975 – 2045');
  });
  it('speaks of months, then of days, as it narrows', () => {
    const from = Date.UTC(2023, 3, 1);
    expect(windowInWords({ from, to: Date.UTC(2023, 8, 1) }, en)).toBe('Apr 2023 – Aug 2023');
    expect(windowInWords({ from, to: Date.UTC(2023, 3, 8) }, vi)).toBe('1.4.2023 – 7.4.2023');
  });
  it('says one day once', () => {
    expect(windowInWords({ from: at, to: at + 86_400_000 }, en)).toBe('26 Apr 2023');
  });
});
