import { describe, expect, it } from 'vitest';
import { itemWith, randomItems } from '../fixtures.ts';
import { countDays } from './calendar-days.ts';
import { calendarEntry } from './calendar-entry.ts';
import { rowOf } from './row.ts';

const WORDS = { planned: 'planned', unconfirmed: 'announced only', notUpdated: 'not read yet' };
const entry = (own: Parameters<typeof itemWith>[0]) =>
  calendarEntry(
    rowOf(itemWith({ title: 'Talks', when: 'in words', ...own }), 'https://a.example/', WORDS),
  );

describe('an event in a calendar', () => {
  it('has the days that are known, its date in words and the address of its page', () => {
    expect(entry({ date: '2023-04-30' })).toEqual({
      id: 'a',
      title: 'Talks',
      lines: ['in words', 'https://a.example/a/'],
      url: 'https://a.example/a/',
      days: { first: '2023-04-30', last: '2023-04-30' },
      certain: true,
    });
  });

  it('covers a run of known days', () => {
    const { days } = entry({ date: '2023-07-28/2023-08-02' });
    expect(days).toEqual({ first: '2023-07-28', last: '2023-08-02' });
  });

  it.each([
    ...['2023-05/..', '2017-09', '2017', '2017-09-03~', '2017-09-03?', '2022-03-01/..'],
    ...['../2022-03-01', '2022-03-01/', '2022-03-01/2022-04', '2021/2026', '201X'],
    ...['2021-01-01/2026-12-31', '2023-01-01/2023-02-01'],
  ])('puts %s on no day: a note with the date in words', (date) => {
    expect(entry({ date })).toMatchObject({ days: null, title: 'Talks (in words)' });
  });

  it('keeps an event without any day as a note', () => {
    expect(entry({ start: null, end: null }).days).toBeNull();
  });

  it('is not certain when it is planned', () => {
    expect(entry({ date: '2030-01-01', planned: true })).toMatchObject({ certain: false });
    expect(entry({ date: '2030', planned: true })).toMatchObject({ certain: false, days: null });
  });

  it('says in the title that no source confirms what was announced', () => {
    const announced = entry({ date: '2019-05-08', planned: true, unconfirmed: true });
    expect(announced.title).toBe('Talks (announced only)');
    expect(announced.lines).toEqual(['in words', 'announced only', 'https://a.example/a/']);
  });

  it('says once that it is announced, where the title or the date says so', () => {
    const own = { date: '2030', planned: true, when: '2030' };
    expect(entry(own).title).toBe('Talks (2030; planned)');
    expect(entry({ ...own, title: 'Talks (planned)' }).title).toBe('Talks (planned) (2030)');
    const dated = entry({ ...own, when: '2030 (planned)' });
    expect(dated.title).toBe('Talks (2030 (planned))');
    expect(dated.lines).toEqual(['2030 (planned)', 'https://a.example/a/']);
  });

  it('has days as often as is counted', () => {
    const rows = randomItems(100, 3).map((item) => rowOf(item, 'https://a.example/', WORDS));
    const entries = rows.map(calendarEntry);
    const counts = countDays(rows);
    expect(entries.filter(({ days }) => days)).toHaveLength(counts.days);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(100);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(100);
  });
});
