import { describe, expect, it } from 'vitest';
import { benchOf, newTile, stripOf, type Bench } from './bench.ts';
import { dot, levelWith, over } from './levels.test-fixtures.ts';
import { BEFORE, BEHIND, TILE, type Level } from './level.ts';
import { placingLong } from './long-stretches.ts';
import { finish } from './work.ts';
import type { Draft } from './mark.ts';
import { markAt } from './mark.test-marks.ts';
import { isOpen } from './strips.ts';
import type { TimelineItem } from '../items/item.ts';

const tileOf = (level: Level, number: number) => newTile(level, number, finish(placingLong(level)));
const laid = (level: Level, marks: readonly Draft[], beside: readonly Draft[] = []): Bench => {
  const long = finish(placingLong(level));
  const tile = newTile(level, 0, long);
  const neighbour = newTile(level, 1, long);
  tile.marks.push(...marks);
  neighbour.marks.push(...beside);
  return benchOf(level, tile, long, [neighbour]);
};
const isTaken = (bench: Bench, row: number, from: number, to: number) =>
  !isOpen(bench.strips, stripOf(bench, 0, row), from, to);

describe('a tile', () => {
  it('has the events whose middle lies in it, in each lane, and none of them placed', () => {
    const lanes = { count: 2, laneOf: ({ id }: TimelineItem) => Number(id === 'c') };
    const items = [dot('a', 10), dot('b', TILE + 1), dot('c', TILE - 1), dot('d', 20)];
    const level = levelWith(items, { lanes });
    const { from, to, own, placed, marks } = tileOf(level, 0);
    expect([from, to, marks]).toEqual([0, TILE, []]);
    expect(own.map((rows) => [...rows])).toEqual([[0, 1], [2]]);
    expect(placed.map((rows) => [...rows])).toEqual([[0, 0], [0]]);
    expect(tileOf(level, 1).own.map((rows) => [...rows])).toEqual([[3], []]);
  });

  it('takes long stretches for placed, and has those with their middle in it', () => {
    const level = levelWith([over('long', 1000, 3000), dot('a', 1500)]);
    const tile = tileOf(level, 0);
    expect(tile.placed.map((rows) => [...rows])).toEqual([[0, 1]]);
    expect(tile.long.map(({ key }) => key)).toEqual(['long']);
    expect(tileOf(level, 1).long).toEqual([]);
  });
});

describe('a tile on the bench', () => {
  const level = levelWith([dot('a', 10)]);

  it('reaches as far as anything in it or in its neighbours may', () => {
    const { strips } = laid(level, []);
    expect([strips.start, strips.length]).toEqual([-BEFORE, BEFORE + TILE + BEHIND]);
  });

  it('has its rows lane after lane', () => {
    const two = laid(levelWith([], { lanes: { count: 2, laneOf: () => 0 } }), []);
    const strips = [0, 1].flatMap((lane) => [0, 1, 2].map((row) => stripOf(two, lane, row)));
    expect(strips).toEqual([0, 1, 2, 3, 4, 5]);
    expect(two.strips.taken).toHaveLength(6 * two.strips.length);
  });

  it('has taken what its marks take, with the room behind their labels', () => {
    const label = { start: 111, end: 160, side: 'after' } as const;
    const bench = laid(level, [markAt(100, { label }), markAt(400, { row: 1 })]);
    expect(isTaken(bench, 0, 150, 168)).toBe(true);
    expect(isTaken(bench, 0, 168, 200)).toBe(false);
    expect([0, 1].map((row) => isTaken(bench, row, 393, 407))).toEqual([false, true]);
  });

  it('has taken what reaches in from beside it', () => {
    const bench = laid(level, [], [markAt(TILE + 3)]);
    expect(isTaken(bench, 0, TILE - 30, TILE - 4)).toBe(false);
    expect(isTaken(bench, 0, TILE - 17, TILE - 3)).toBe(true);
  });

  it('has taken what long stretches take, however far away they begin', () => {
    const long = levelWith([over('long', -5000, 9000), dot('a', 10)], { rows: 3 });
    const bench = laid(long, []);
    expect([0, 1, 2].map((row) => isTaken(bench, row, 1000, 1020))).toEqual([false, true, false]);
  });
});
