import { describe, expect, it } from 'vitest';
import { barWith, BOUNDS, itemWith, randomItems, TODAY, viewWith } from '../fixtures.ts';
import { barsInWindow, itemsInView, windowTest } from './in-window.ts';
import { DAY } from '../items/item.ts';
import { NO_FILTERS } from './view.ts';

const year = (n: number) => Date.UTC(n, 0, 1);
const in2020 = windowTest({ from: year(2020), to: year(2021) }, BOUNDS, TODAY);
const at = (date: string) => in2020(itemWith({ date }));

describe('the events of a window', () => {
  it.each([
    ['2020-06-01', true],
    ['2020', true],
    ['2020-01-01', true],
    ['2020-12-31', true],
    ['2019-12-31', false],
    ['2021-01-01', false],
    ['2019', false],
    ['2018/2020', true],
    ['2018/2019', false],
    ['2018/..', true],
    ['2021/..', false],
    ['2015/2025', true],
  ])('%s is among those of 2020: %s', (date, among) => {
    expect(at(date)).toBe(among);
  });

  it('hold one whose date is unknown altogether, at the beginning of time', () => {
    const item = itemWith({ start: null, end: null });
    expect(windowTest(BOUNDS, BOUNDS, TODAY)(item)).toBe(true);
  });

  it('are those that pass the filters, in time order', () => {
    const items = randomItems(300, 4);
    const filters = { ...NO_FILTERS, pillar: ['economic'] };
    const kept = itemsInView(items, viewWith({ from: year(2015), filters }), BOUNDS, TODAY);
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.every(({ pillars }) => pillars.includes('economic'))).toBe(true);
    const starts = kept.map(({ start }) => start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('are all of them when the window is all of time', () => {
    const items = randomItems(200, 5);
    expect(itemsInView(items, viewWith(), BOUNDS, TODAY)).toEqual(items);
  });

  it('belong to one of two windows that meet, or to both where they last across the border', () => {
    const items = randomItems(200, 6);
    const border = year(2018) + 100 * DAY;
    const first = itemsInView(items, viewWith({ to: border }), BOUNDS, TODAY);
    const second = itemsInView(items, viewWith({ from: border }), BOUNDS, TODAY);
    expect(new Set([...first, ...second]).size).toBe(items.length);
  });
});

describe('the strategies of a window', () => {
  const bars = [
    barWith({ id: 'past', start: year(2000), end: year(2010) }),
    barWith({ id: 'open', start: year(2005), end: null }),
    barWith({ id: 'no start', start: null, end: year(1990) }),
  ];
  const found = (from: number, to: number) =>
    barsInWindow(bars, { from: year(from), to: year(to) }, BOUNDS).map(({ id }) => id);

  it('are those in force in a part of it', () => {
    expect(found(2006, 2007)).toEqual(['past', 'open']);
    expect(found(2030, 2031)).toEqual(['open']);
    expect(found(1980, 1981)).toEqual(['no start']);
    expect(found(1995, 2000)).toEqual([]);
  });

  it('are all of them in all of time', () => {
    expect(barsInWindow(bars, BOUNDS, BOUNDS)).toHaveLength(3);
  });
});
