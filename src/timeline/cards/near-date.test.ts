import { describe, expect, it } from 'vitest';
import { itemWith } from '../fixtures.ts';
import { nearDate } from './near-date.ts';

const WORDS = {
  day: '{d}.{m}',
  month: 'th. {m}',
  year: '{y}',
  dayLong: '{d}.{m}.{y}',
  monthLong: '{m}/{y}',
  months: '1 2 3 4 5 6 7 8 9 10 11 12'.split(' '),
};
const WINDOW = { from: Date.UTC(2023, 3, 1), to: Date.UTC(2023, 4, 16) };

describe('a date beside a window', () => {
  it.each([
    ['2023-02-13', '13.2'],
    ['2022-01-25', '25.1.2022'],
    ['2023-07', '7/2023'],
    ['2024', '2024'],
    ['2023-02-25/2023-02-26', '25.2'],
  ])('%s is %s', (date, said) => {
    expect(nearDate(itemWith({ date }), WINDOW, WORDS)).toBe(said);
  });

  it('has no year of its own in a window that ends with the last day of that year', () => {
    const whole = { from: Date.UTC(2023, 0, 1), to: Date.UTC(2024, 0, 1) };
    expect(nearDate(itemWith({ date: '2023-12-31' }), whole, WORDS)).toBe('31.12');
    expect(nearDate(itemWith({ date: '2024-01-01' }), whole, WORDS)).toBe('1.1.2024');
  });

  it('is empty where nothing is known of it', () => {
    expect(nearDate(itemWith({ start: null, end: null }), WINDOW, WORDS)).toBe('');
  });
});
