import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { drawnExtent, endAfter, extentOf, lastBefore } from './extent.ts';
import { BOUNDS, TODAY } from '../fixtures.ts';
import { isoDay } from '#domain/dates/calendar.ts';

const days = (written: string) => {
  const { start, end, ...rest } = extentOf(dateOf(written));
  return { start: start && isoDay(start), end: end && isoDay(end), ...rest };
};

describe('the extent of a date', () => {
  it.each([
    ['2023-04-26', '2023-04-26', '2023-04-27', 'day'],
    ['2017-09', '2017-09-01', '2017-10-01', 'month'],
    ['2017', '2017-01-01', '2018-01-01', 'year'],
    ['2021/2026', '2021-01-01', '2027-01-01', 'year'],
    ['2023-04-26/2023-05-02', '2023-04-26', '2023-05-03', 'day'],
  ])('%s covers all it may mean, with hard edges', (written, start, end, precision) => {
    expect(days(written)).toEqual({ start, end, precision, startSoft: false, endSoft: false });
  });
  it.each(['2017~', '2023-07?', '2023-07-01%'])('%s has soft edges', (written) => {
    expect(days(written)).toMatchObject({ startSoft: true, endSoft: true });
  });
  it('ends where that of the day after begins, and tells its own last day by the moment before', () => {
    const [day, next] = [extentOf(dateOf('2024-02-29')), extentOf(dateOf('2024-03-01'))];
    expect(day.end).toBe(next.start);
    expect(isoDay(lastBefore(day.end ?? 0))).toBe('2024-02-29');
    expect(endAfter(lastBefore(day.end ?? 0))).toBe(day.end);
  });
  it('is soft at the unsure edge only', () => {
    expect(days('2017~/2019-05')).toMatchObject({
      startSoft: true,
      endSoft: false,
      precision: 'year',
    });
  });
  it('has no end where it is open or unknown, and is soft there', () => {
    expect(days('2022/..')).toMatchObject({ end: null, endSoft: true, startSoft: false });
    expect(days('/2022-03')).toMatchObject({ start: null, startSoft: true, endSoft: false });
  });
});

describe('the drawn extent', () => {
  const year = (n: number) => Date.UTC(n, 0, 1);
  it('reaches to today for what is still going on', () => {
    expect(drawnExtent({ start: year(2022), end: null }, BOUNDS, TODAY)).toEqual({
      from: year(2022),
      to: TODAY,
    });
  });
  it('reaches to the end of time for what is planned without an end', () => {
    expect(drawnExtent({ start: year(2030), end: null }, BOUNDS, TODAY).to).toBe(BOUNDS.to);
  });
  it('is the end alone where the start is unknown', () => {
    expect(drawnExtent({ start: null, end: year(2000) }, BOUNDS, TODAY)).toEqual({
      from: year(2000),
      to: year(2000),
    });
  });
});
