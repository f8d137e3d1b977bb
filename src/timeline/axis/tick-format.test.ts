import { describe, expect, it } from 'vitest';
import { tickFormatter, windowInWords, type TickWords } from './tick-format.ts';

const vi: TickWords = {
  day: '{d}.{m}',
  month: 'th. {m}',
  year: '{y}',
  dayLong: '{d}.{m}.{y}',
  monthLong: '{m}/{y}',
  months: [],
};
const en: TickWords = {
  ...vi,
  day: '{d} {month}',
  month: '{month}',
  dayLong: '{d} {month} {y}',
  monthLong: '{month} {y}',
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};
const at = Date.UTC(2023, 3, 26);

describe('the words of a tick', () => {
  it.each([
    ['day', '26.4', '26 Apr'],
    ['month', 'th. 4', 'Apr'],
    ['year', '2023', '2023'],
  ] as const)('name the %s as each language writes it', (names, vietnamese, english) => {
    expect(tickFormatter(vi)({ at, names })).toBe(vietnamese);
    expect(tickFormatter(en)({ at, names })).toBe(english);
  });
  it('leave a place no value is known for as it stands', () => {
    expect(tickFormatter({ ...vi, year: '{y} {era}' })({ at, names: 'year' })).toBe('2023 {era}');
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
