import { describe, expect, it } from 'vitest';
import { itemWith } from '../fixtures.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { calendarDaysOf, countDays, DAYLESS, hasCalendarDays } from './calendar-days.ts';
import { rowOf } from './row.ts';

const WORDS = { planned: 'planned', unconfirmed: 'announced only', notUpdated: 'not read yet' };
const row = (date: string) => rowOf(itemWith({ date }), 'https://a.example/', WORDS);
const days = (date: string) => calendarDaysOf(row(date));

describe('the days of a date in a calendar', () => {
  it('are those it names', () => {
    expect(days('2023-04-30')).toEqual({ first: '2023-04-30', last: '2023-04-30' });
    expect(days('2023-12-30/2024-01-02')).toEqual({ first: '2023-12-30', last: '2024-01-02' });
  });

  it.each(['2023-04-30', '2023-12-30/2024-01-02'])('are there for %s', (date) => {
    expect(hasCalendarDays(dateOf(date))).toBe(true);
  });

  it('are at most a month of them, the last counted in', () => {
    expect(days('2023-03-01/2023-03-31')).toMatchObject({ last: '2023-03-31' });
    expect(days('2023-03-01/2023-04-01')).toBe('long');
  });

  it.each([
    ['2023-05-01/..', 'open'],
    ['../2023-05-01', 'open'],
    ['2023-05-01/', 'open'],
    ['2023-05-01~', 'unsure'],
    ['2023-05-01?/2023-05-03', 'unsure'],
    ['2023-05-01/2023-05-03~', 'unsure'],
    ['2023-05', 'coarse'],
    ['2023', 'coarse'],
    ['2023-05-01/2023-06', 'coarse'],
  ] as const)('are none for %s, which is %s', (date, why) => {
    expect(days(date)).toBe(why);
    expect(hasCalendarDays(dateOf(date))).toBe(false);
  });

  it('are missing for the reason that weighs most where there are several', () => {
    expect(days('2023~/..')).toBe('open');
    expect(days('2023~')).toBe('unsure');
    expect(days('2020/2023')).toBe('coarse');
  });

  it('are counted, and each reason with them', () => {
    const dates = ['2023-04-30', '2023-05-01', '2023', '2022', '2021', '2020/..', '2019-01-01~'];
    expect(countDays([...dates, '2001-01-01/2002-01-01'].map(row))).toEqual({
      days: 2,
      coarse: 3,
      open: 1,
      unsure: 1,
      long: 1,
    });
    const none = countDays([]);
    expect(Object.keys(none).sort()).toEqual([...DAYLESS, 'days'].sort());
    expect(Object.values(none).every((count) => count === 0)).toBe(true);
  });
});
