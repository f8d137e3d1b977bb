import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { BOUNDS, itemWith, TODAY } from '../fixtures.ts';
import type { TimelineItem } from '../items/item.ts';
import { binsOver } from './calendar-bins.ts';
import { stackLane, standsOut } from './stacks.ts';
import { tabulate } from './table.ts';

/** The quarters of the bounds, and the stacks of these events in them. */
function stacked(items: readonly TimelineItem[]) {
  const table = tabulate(items, { count: 1, laneOf: () => 0 }, BOUNDS, TODAY);
  const bins = binsOver(BOUNDS, 3);
  const stacks = stackLane(table, 0, bins);
  const idOf = (dot: number) => table.items[table.index[stacks.dots[dot] ?? -1] ?? -1]?.id;
  const ids = Array.from(stacks.dots, (_, dot) => idOf(dot));
  return { table, bins, stacks, ids };
}

const days = (count: number, own: (at: number) => Partial<TimelineItem> = () => ({})) =>
  Array.from({ length: count }, (_, at) =>
    itemWith({ id: `e${String(at)}`, date: '2020-05-10', ...own(at) }),
  );

describe('a stack', () => {
  it('stands in the quarter of its events, first below, turning points on top', () => {
    const { stacks, ids } = stacked([
      itemWith({ id: 'turning', date: '2020-04-02', importance: 3 }),
      itemWith({ id: 'first', date: '2020-05-10' }),
      itemWith({ id: 'second', date: '2020-06-30' }),
      itemWith({ id: 'next', date: '2020-07-01' }),
    ]);
    expect(ids).toEqual(['first', 'second', 'turning', 'next']);
    expect([...stacks.below]).toEqual([0, 1, 2, 0]);
    expect([stacks.highest, stacks.isRidge]).toEqual([3, false]);
  });

  it('stands upon the strokes of its quarter, which lie apart where they overlap', () => {
    const { stacks } = stacked([
      itemWith({ id: 'year', date: '2020' }),
      itemWith({ id: 'years', date: '2019/2021' }),
      itemWith({ id: 'day', date: '2020-05-10' }),
    ]);
    expect(stacks.strokes.map(({ level }) => level).sort()).toEqual([0, 1]);
    expect([...stacks.below]).toEqual([2]);
  });

  it('is a ridge above twenty rows, of which the three topmost turning points stand out', () => {
    expect(stacked(days(20)).stacks.isRidge).toBe(false);
    const { table, stacks, ids } = stacked(days(40, (at) => ({ importance: at < 10 ? 3 : 1 })));
    expect([stacks.isRidge, stacks.highest]).toEqual([true, 40]);
    const out = ids.filter((_, dot) => standsOut(table, stacks, dot));
    expect(out).toEqual(['e7', 'e8', 'e9']);
  });

  it('counts every event once, four hundred of a day too', () => {
    const { stacks, ids } = stacked([
      ...days(400),
      itemWith({ id: 'long', start: midnight(1980), end: midnight(2000) }),
    ]);
    expect(new Set([...ids, ...stacks.strokes.map(() => 'long')]).size).toBe(401);
    const counted = stacks.counts.reduce((sum, count) => sum + count, 0);
    expect(counted + stacks.strokes.length).toBe(401);
  });
});
