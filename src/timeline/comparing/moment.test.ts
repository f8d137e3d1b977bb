import { describe, expect, it } from 'vitest';
import { isoDay } from '#domain/dates/calendar.ts';
import { BOUNDS, itemWith } from '../fixtures.ts';
import { isCoarse, momentOf } from './moment.ts';

const dayOf = (date: string) => isoDay(momentOf(itemWith({ date }), BOUNDS));

describe('the moment an event is counted at', () => {
  it.each([
    ['2023-04-26', '2023-04-26'],
    ['2023-04', '2023-04-01'],
    ['2019-11-20/2021-02-01', '2019-11-20'],
    ['2019-11-20/..', '2019-11-20'],
    ['../2019-11-20', '2019-11-20'],
  ])('is where %s begins, or ends when it has no beginning', (date, day) => {
    expect(dayOf(date)).toBe(day);
  });

  it.each([
    ['2015', '2015-07'],
    ['2015~', '2015-07'],
    ['2015/2017', '2015-07'],
    ['199X', '1994-12'],
  ])('is the middle of the first unit of %s, which tells no month', (date, month) => {
    expect(dayOf(date)).toContain(month);
  });

  it('is the first of all for a date that says nothing', () => {
    const unknown = { start: null, end: null, precision: 'day' } as const;
    expect(momentOf(unknown, BOUNDS)).toBe(BOUNDS.from);
  });
});

describe('a coarse date', () => {
  it('tells no month', () => {
    const isSo = (date: string) => isCoarse(itemWith({ date }));
    expect(['2015', '199X', '2015-21'].map(isSo)).toEqual([true, true, true]);
    expect(['2015-07', '2015-07-01', '2015-07/..'].map(isSo)).toEqual([false, false, false]);
  });
});
