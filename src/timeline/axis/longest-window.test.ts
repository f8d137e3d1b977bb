import { describe, expect, it } from 'vitest';
import { longestWindow } from './longest-window.ts';
import { TICK_WORDS } from '../fixtures.ts';
import { windowInWords } from './window-in-words.ts';
import type { TickWords } from './tick-format.ts';

const words: TickWords = {
  ...TICK_WORDS,
  day: '{d} {month}',
  month: '{month}',
  year: '{y}',
  dayLong: '{d} {month} {y}',
  monthLong: '{month} {y}',
  months: 'Jan Feb March April May June July August September Oct Nov Dec'.split(' '),
};
const bounds = { from: Date.UTC(1975, 0, 1), to: Date.UTC(2046, 0, 1) };
const DAY = 86_400_000;

describe('the longest name of a window', () => {
  it('is that of some days between long months', () => {
    expect(longestWindow(bounds, words)).toMatch(/^\d\d September 2045 – \d\d September 2045$/);
  });

  it('is no shorter than that of any window of any length', () => {
    const most = longestWindow(bounds, words).length;
    for (let days = 2; days < 9000; days = Math.ceil(days * 1.3)) {
      for (let month = 0; month < 24; month++) {
        const from = Date.UTC(2020, month, 25);
        const text = windowInWords({ from, to: from + days * DAY }, words);
        expect(text.length).toBeLessThanOrEqual(most);
      }
    }
  });
});
