import { describe, expect, it } from 'vitest';
import { dayIn, todayIn } from './day-in-zone.ts';

const EVENING = Date.parse('2026-11-21T18:30:00Z');

describe('dayIn()', () => {
  it.each([
    ['UTC', '2026-11-21'],
    ['Asia/Ho_Chi_Minh', '2026-11-22'],
    ['America/Los_Angeles', '2026-11-21'],
    ['Pacific/Kiritimati', '2026-11-22'],
  ])('is the day of %s', (zone, day) => {
    expect(dayIn(zone, EVENING)).toBe(day);
  });

  it.each([
    ['2026-11-21T16:59:59.999Z', '2026-11-21'],
    ['2026-11-21T17:00:00Z', '2026-11-22'],
  ])('changes at the city’s midnight: %s', (moment, day) => {
    expect(dayIn('Asia/Ho_Chi_Minh', Date.parse(moment))).toBe(day);
  });

  it('knows zones whose clocks are put forward', () => {
    const summer = Date.parse('2026-07-01T22:30:00Z');
    expect(dayIn('Europe/Paris', summer)).toBe('2026-07-02');
    expect(dayIn('Europe/London', summer)).toBe('2026-07-01');
  });

  it('refuses a zone there is not', () => {
    expect(() => dayIn('Nowhere/City', EVENING)).toThrow(RangeError);
  });
});

describe('todayIn()', () => {
  it('is the moment that dates of this day begin at', () => {
    expect(todayIn('Asia/Ho_Chi_Minh', EVENING)).toBe(Date.UTC(2026, 10, 22));
  });
});
