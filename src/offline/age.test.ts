import { expect, it } from 'vitest';
import { ageInWords, isOld, momentInWords } from './age.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const NOW = Date.UTC(2026, 10, 30, 6);

it.each([
  [0, 'just now'],
  [59_000, 'just now'],
  [5 * MINUTE, '5 minutes ago'],
  [3 * 60 * MINUTE, '3 hours ago'],
  [DAY, 'yesterday'],
  [40 * DAY, '40 days ago'],
  // A clock that was set back.
  [-DAY, 'just now'],
])('says of what was %i ms ago “%s”', (passed, words) => {
  expect(ageInWords(NOW - passed, NOW, 'en', 'just now')).toBe(words);
});

it('writes a moment as the pages of a language write dates, in the time zone of the device', () => {
  const en = '{d} {month} {y} at {clock}';
  expect(momentInWords(NOW, en, 'en', 'UTC')).toBe('30 November 2026 at 06:00');
  expect(momentInWords(NOW, '{d}.{m}.{y}', 'vi', 'UTC')).toBe('30.11.2026');
  const vi = '{clock} ngày {d}.{m}.{y}';
  expect(momentInWords(NOW, vi, 'vi', 'Asia/Ho_Chi_Minh')).toBe('13:00 ngày 30.11.2026');
  expect(momentInWords(Date.UTC(2026, 0, 1, 20), vi, 'vi', 'Asia/Ho_Chi_Minh')).toBe(
    '03:00 ngày 2.1.2026',
  );
});

it('calls a copy old after thirty days', () => {
  expect(isOld(NOW - 30 * DAY, NOW)).toBe(false);
  expect(isOld(NOW - 31 * DAY, NOW)).toBe(true);
});
