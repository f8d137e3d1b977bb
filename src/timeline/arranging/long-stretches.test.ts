import { describe, expect, it } from 'vitest';
import { dot, levelWith, over } from './levels.test-fixtures.ts';
import { placingLong } from './long-stretches.ts';
import { isFree } from './rows.ts';
import type { TimelineItem } from '../items/item.ts';
import type { Level } from './level.ts';
import { finish } from './work.ts';

const placeLong = (level: Level) => finish(placingLong(level));

const rowsOf = (items: readonly TimelineItem[], own: Parameters<typeof levelWith>[1] = {}) =>
  Object.fromEntries(placeLong(levelWith(items, own)).marks.map(({ key, row }) => [key, row]));

describe('a stretch too long for a tile', () => {
  it('is one of more than 1024 pixels, at the magnification that is asked for', () => {
    const items = [over('short', 0, 1024), over('long', 3000, 4025)];
    expect(Object.keys(rowsOf(items))).toEqual(['long']);
    expect(Object.keys(rowsOf(items, { scale: 1.1 }))).toEqual(['short', 'long']);
    expect(rowsOf(items, { scale: 0.5 })).toEqual({});
  });

  it('stands low above the row of counts and leaves the upper half of the rows free', () => {
    const items = ['a', 'b', 'c', 'd'].map((id, at) => over(id, at, 2000 + at));
    // Six rows: the last is that of counts, 4, 3 and 2 are for long stretches; the fourth finds none.
    expect(rowsOf(items, { rows: 6 })).toEqual({ a: 4, b: 3, c: 2 });
  });

  it('is placed before those of less importance', () => {
    const items = [over('a', 0, 2000), over('b', 5, 2005, { importance: 3 }), over('c', 9, 2009)];
    expect(rowsOf(items, { rows: 4 })).toEqual({ b: 2, a: 1 });
  });

  it('stands in the row of counts where nothing is to be counted under it', () => {
    expect(rowsOf([over('a', 0, 2000)], { rows: 1 })).toEqual({ a: 0 });
    expect(rowsOf([over('a', 0, 2000), dot('b', 700)], { rows: 1 })).toEqual({});
  });

  it('gives way there to marks a little beside it, not to those farther away', () => {
    const beside = (at: number) => rowsOf([over('a', 1000, 3000), dot('b', at)], { rows: 1 });
    expect([beside(3039), beside(3040)]).toEqual([{}, { a: 0 }]);
    expect([beside(960), beside(959)]).toEqual([{}, { a: 0 }]);
  });

  it('is counted with one of the very same time where there is no more room', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => over(id, 100, 2000));
    const { marks, rows } = placeLong(levelWith(items, { rows: 2 }));
    expect(marks).toMatchObject([{ key: '+a', items: [0, 1, 2, 3], radius: 12, start: 100 }]);
    expect([...rows]).toEqual([0, 1, 2, 3]);
  });

  it('is left to the tiles where its time is another’s by its beginning or its end alone', () => {
    for (const other of [over('b', 100, 2001), over('b', 99, 2000)]) {
      const { marks, rows } = placeLong(levelWith([over('a', 100, 2000), other], { rows: 2 }));
      expect(marks.map(({ items }) => items.length)).toEqual([1]);
      expect(rows.size).toBe(1);
    }
  });

  it('has rows of its own in each lane', () => {
    const lanes = { count: 2, laneOf: ({ id }: TimelineItem) => Number(id === 'b') };
    const items = [over('a', 0, 2000), over('b', 0, 2000)];
    const { marks, taken } = placeLong(levelWith(items, { rows: 2, lanes }));
    expect(marks.map(({ lane, row }) => [lane, row])).toEqual([
      ...[
        [0, 0],
        [1, 0],
      ],
    ]);
    expect(taken.map((rows) => rows.map((row) => isFree(row, 500, 600)))).toEqual([
      ...[
        [false, true],
        [false, true],
      ],
    ]);
  });

  it('has its name inside', () => {
    const items = [over('a', 100, 2000)];
    expect(placeLong(levelWith(items)).marks[0]?.label).toEqual({
      start: 108,
      end: 1992,
      side: 'inside',
    });
  });

  it('comes in the order of the axis', () => {
    const items = [over('a', 5000, 8000), over('b', 0, 3000, { importance: 1 })];
    const { marks } = placeLong(levelWith(items));
    expect(marks.map(({ key }) => key)).toEqual(['b', 'a']);
  });
});
