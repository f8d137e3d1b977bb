import { describe, expect, it } from 'vitest';
import { BOUNDS, itemWith, randomItems, TODAY } from '../fixtures.ts';
import { countPerPeriod, stripPath } from './strip.ts';
import { isoDay } from '#domain/dates/calendar.ts';

describe('counts per period', () => {
  it('are of whole calendar periods, the finest that few enough allow', () => {
    const year = { from: Date.UTC(2023, 0, 1), to: Date.UTC(2024, 0, 1) };
    const months = countPerPeriod([itemWith()], year, TODAY, 12);
    expect(months.map(({ count }) => count)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    const quarters = countPerPeriod([itemWith()], year, TODAY, 4);
    expect(quarters.map(({ from }) => isoDay(from))).toEqual([
      '2023-01-01',
      '2023-04-01',
      '2023-07-01',
      '2023-10-01',
    ]);
    expect(quarters.map(({ count }) => count)).toEqual([0, 1, 0, 0]);
  });
  it('are by the week of a year, where so many have room', () => {
    const year = { from: Date.UTC(2023, 0, 1), to: Date.UTC(2024, 0, 1) };
    const weeks = countPerPeriod([itemWith()], year, TODAY, 160, BOUNDS);
    expect(weeks).toHaveLength(53);
    expect(weeks.at(-1)?.to).toBe(year.to);
    expect(weeks.filter(({ count }) => count > 0).map(({ from }) => isoDay(from))).toEqual([
      '2023-04-23',
    ]);
  });
  it('leave out what lies in another time', () => {
    const year = { from: Date.UTC(2020, 0, 1), to: Date.UTC(2021, 0, 1) };
    const all = [itemWith(), itemWith({ date: '2019/2030' }), itemWith({ date: '2020-02' })];
    const bins = countPerPeriod(all, year, TODAY, 160, BOUNDS);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });
  it('count every event once', () => {
    const bins = countPerPeriod(randomItems(500), BOUNDS, TODAY, 160);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(500);
    expect(bins.length).toBeLessThanOrEqual(160);
  });
  it('count a year-precise event in the middle of its year', () => {
    const [first, second] = countPerPeriod(
      [itemWith({ date: '2023' })],
      { from: Date.UTC(2023, 0, 1), to: Date.UTC(2024, 0, 1) },
      TODAY,
      2,
    );
    expect([first?.count, second?.count]).toEqual([0, 1]);
  });
});

describe('the path of the strip', () => {
  it('has a column for each period with events, and the fullest fills it', () => {
    const bins = [
      { from: 0, to: 50, count: 4 },
      { from: 50, to: 100, count: 0 },
    ];
    expect(stripPath(bins, { from: 0, to: 100 }, 200, 40)).toBe('M0 2h80V40H0Z');
  });
  it('keeps a lone event visible beside thousands', () => {
    const bins = [
      { from: 0, to: 50, count: 4000 },
      { from: 50, to: 100, count: 1 },
    ];
    expect(stripPath(bins, { from: 0, to: 100 }, 200, 40)).toContain('M100 37h80');
  });
});
