import { describe, expect, it } from 'vitest';
import { dateOf, parseDate, type DateFault } from './edtf-date.ts';

const DAY = 24 * 60 * 60 * 1000;

/** First and last day a text may mean, with its precision and certainty. */
function reading(written: string) {
  const date = dateOf(written);
  const day = (moment: number) =>
    Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 10) : String(moment);
  const ends = date.kind === 'point' ? [date.point] : [date.start, date.end];
  return [
    day(date.earliest),
    day(date.latest),
    ...ends.map((end) => (typeof end === 'string' ? end : `${end.precision} ${end.certainty}`)),
  ];
}

describe('parseDate() accepts EDTF of levels 0 and 1', () => {
  it.each([
    ['2023-04-26', '2023-04-26', '2023-04-26', 'day exact'],
    ['2023-04', '2023-04-01', '2023-04-30', 'month exact'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month exact'],
    ['2023', '2023-01-01', '2023-12-31', 'year exact'],
    ['201X', '2010-01-01', '2019-12-31', 'decade exact'],
    ['19XX', '1900-01-01', '1999-12-31', 'century exact'],
    ['2023-XX', '2023-01-01', '2023-12-31', 'year exact'],
    ['2023-04-XX', '2023-04-01', '2023-04-30', 'month exact'],
  ])('%s spans %s to %s and is a %s', (written, from, to, point) => {
    expect(reading(written)).toEqual([from, to, point]);
  });

  it.each([
    ['2017~', 'year approximate'],
    ['2023-07?', 'month uncertain'],
    ['2023-07-01%', 'day approximate-uncertain'],
  ])('%s is a %s', (written, point) => {
    expect(reading(written)[2]).toBe(point);
  });

  it('a season is three months or so, and says that it is a season', () => {
    for (const season of ['21', '22', '23', '24']) {
      expect(reading(`2023-${season}`)[2]).toBe('season exact');
    }
  });

  it.each([
    ['2021/2026', '2021-01-01', '2026-12-31', 'year exact', 'year exact'],
    ['2017-03-21/2017-03-24', '2017-03-21', '2017-03-24', 'day exact', 'day exact'],
    ['2022/..', '2022-01-01', 'Infinity', 'year exact', 'open'],
    ['../2022', '-Infinity', '2022-12-31', 'open', 'year exact'],
    ['2022/', '2022-01-01', 'Infinity', 'year exact', 'unknown'],
    ['/2022', '-Infinity', '2022-12-31', 'unknown', 'year exact'],
    ['2017~/2019-05?', '2017-01-01', '2019-05-31', 'year approximate', 'month uncertain'],
  ])('%s runs from %s to %s, its ends being %s and %s', (written, ...expected) => {
    expect(reading(written)).toEqual(expected);
  });

  it('a period may begin and end within one unit: the same year twice is that year', () => {
    expect(reading('2023/2023').slice(0, 2)).toEqual(['2023-01-01', '2023-12-31']);
    expect(reading('2023-06/2023').slice(0, 2)).toEqual(['2023-06-01', '2023-12-31']);
    expect(parseDate('2023/2022-12-31').ok).toBe(false);
  });

  it('a day is whole: it ends a millisecond before the next', () => {
    const date = dateOf('2023-04-26');
    expect(date.latest - date.earliest).toBe(DAY - 1);
  });

  it('the text stays as it was written', () => {
    expect(dateOf('2017~').written).toBe('2017~');
  });

  it('a text read twice is the same value, so that reading many files is quick', () => {
    expect(parseDate('1999-12-31')).toBe(parseDate('1999-12-31'));
  });
});

describe('parseDate() says why it refuses', () => {
  it.each<[string, DateFault]>([
    ['26/4/2023', 'not-edtf'],
    ['26.4.2023', 'not-edtf'],
    ['2023-4-26', 'not-edtf'],
    ['tháng 4', 'not-edtf'],
    ['', 'not-edtf'],
    [' 2023', 'not-edtf'],
    ['2023-02-30', 'no-such-day'],
    ['2023-02-29', 'no-such-day'],
    ['2023-13', 'no-such-day'],
    ['2023-02-30/2023-03-02', 'no-such-day'],
    ['2023-04-26T09:00:00', 'time-of-day'],
    ['2023-04-26/2023-04-20', 'end-before-start'],
    ['2026/2021', 'end-before-start'],
    ['../..', 'no-date-at-all'],
    ['/', 'no-date-at-all'],
    ['2021/2022/2023', 'not-edtf'],
    ['[2022,2023]', 'unsupported-form'],
    ['Y20000', 'unsupported-form'],
    ['Y-17E7', 'unsupported-form'],
    ['2023-25', 'unsupported-form'],
    ['2023?-04', 'unsupported-form'],
    ['2023-02-30~', 'no-such-day'],
    ['2023-04/T10', 'time-of-day'],
  ])('%s: %s', (written, fault) => {
    expect(parseDate(written)).toEqual({ ok: false, fault });
  });

  it('takes exactly the days that the calendar has', () => {
    for (const year of ['1900', '2000', '2023', '2024']) {
      for (let month = 1; month <= 12; month += 1) {
        const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
        for (let day = 28; day <= 31; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${day}`;
          expect(parseDate(text).ok, text).toBe(day <= last);
        }
      }
    }
  });

  it('dateOf() throws for a text that should have been sound', () => {
    expect(() => dateOf('2023-02-30')).toThrow(
      new RangeError('not a chronicle date: 2023-02-30 (no-such-day)'),
    );
  });
});
