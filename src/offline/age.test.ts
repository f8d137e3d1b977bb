import { expect, it } from 'vitest';
import { ageInWords, dayInWords, isOld, momentInWords } from './age.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const NOW = Date.UTC(2026, 10, 30, 6);

it.each([
  [0, 'now'],
  [5 * MINUTE, '5 minutes ago'],
  [3 * 60 * MINUTE, '3 hours ago'],
  [DAY, 'yesterday'],
  [40 * DAY, '40 days ago'],
  // A clock that was set back.
  [-DAY, 'now'],
])('says of what was %i ms ago “%s”', (passed, words) => {
  expect(ageInWords(NOW - passed, NOW, 'en')).toBe(words);
});

it('writes a moment as the language does', () => {
  expect(momentInWords(NOW, 'en', 'UTC')).toBe('November 30, 2026 at 6:00 AM');
  expect(dayInWords(NOW, 'en', 'UTC')).toBe('November 30, 2026');
  expect(momentInWords(NOW, 'vi', 'Asia/Ho_Chi_Minh')).toMatch(/13:00.*30 tháng 11, 2026/);
});

it('calls a copy old after thirty days', () => {
  expect(isOld(NOW - 30 * DAY, NOW)).toBe(false);
  expect(isOld(NOW - 31 * DAY, NOW)).toBe(true);
});
