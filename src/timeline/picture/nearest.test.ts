import { describe, expect, it } from 'vitest';
import { BOUNDS, itemWith, randomItems, TODAY, viewWith } from '../fixtures.ts';
import { windowTest } from '../view/in-window.ts';
import type { TimelineItem } from '../items/item.ts';
import { nearestOutside } from './nearest.ts';
import { NO_FILTERS, type View } from '../view/view.ts';

const year = (n: number) => Date.UTC(n, 0, 1);
const in2000 = viewWith({ from: year(2000), to: year(2001) });
const items = (...dates: string[]) => dates.map((date) => itemWith({ id: date, date }));
const idsOf = (all: readonly TimelineItem[], view: View = in2000) => {
  const { before, after } = nearestOutside(all, view, BOUNDS, TODAY);
  return [before?.id ?? null, after?.id ?? null];
};

describe('the events nearest to a window', () => {
  it('are the last before it and the first after it', () => {
    expect(idsOf(items('1990-01-01', '1999-12-01', '2002-03-01', '2020-01-01'))).toEqual([
      '1999-12-01',
      '2002-03-01',
    ]);
  });

  it.each([
    [['1999-05-01'], ['1999-05-01', null]],
    [['2005-05-01'], [null, '2005-05-01']],
    [[], [null, null]],
  ])('of %j are %j', (dates, expected) => {
    expect(idsOf(items(...dates))).toEqual(expected);
  });

  it('are measured from the end of what lasted before it', () => {
    expect(idsOf(items('1980/1999', '1998-06-01'))).toEqual(['1980/1999', null]);
  });

  it('are measured from the beginning of what lasted after it', () => {
    expect(idsOf(items('2005-06-01', '2004/2020'))).toEqual([null, '2004/2020']);
  });

  it('pass the filters', () => {
    const near = itemWith({ id: 'near', date: '2001-02-01' });
    const wanted = itemWith({ id: 'wanted', date: '2010-02-01', partners: ['busan'] });
    const view = { ...in2000, filters: { ...NO_FILTERS, partner: ['busan'] } };
    expect(idsOf([near, wanted], view)).toEqual([null, 'wanted']);
    const nobody = { ...in2000, filters: { ...NO_FILTERS, partner: ['nobody'] } };
    expect(idsOf([near, wanted], nobody)).toEqual([null, null]);
  });

  it('leave nothing nearer, whatever the window', () => {
    const all = randomItems(200, 9);
    for (let start = 1976; start < 2044; start += 3) {
      const view = viewWith({ from: year(start), to: year(start) + 20 * 86_400_000 });
      const inside = windowTest(view, BOUNDS, TODAY);
      if (all.some(inside)) continue;
      const { before, after } = nearestOutside(all, view, BOUNDS, TODAY);
      const between = all.filter(
        ({ start: from, end: to }) =>
          (to ?? from ?? 0) > (before?.end ?? before?.start ?? -Infinity) &&
          (from ?? to ?? 0) < (after?.start ?? after?.end ?? Infinity),
      );
      expect(between.map(({ id }) => id)).toEqual([]);
    }
  });
});
