import { describe, expect, it } from 'vitest';
import { benchOf, newTile, stripOf, type Bench } from './bench.ts';
import { dot, levelWith, over } from './levels.test-fixtures.ts';
import { placingLong } from './long-stretches.ts';
import { placeProminent, placeSingles } from './placing.ts';
import { fillStrip, isOpen } from './strips.ts';
import { finish } from './work.ts';
import type { TimelineItem } from '../items/item.ts';

function benchWith(items: readonly TimelineItem[], own: Parameters<typeof levelWith>[1] = {}) {
  const level = levelWith(items, own);
  const long = finish(placingLong(level));
  return benchOf(level, newTile(level, 0, long), long, []);
}
const keysIn = ({ marks }: Bench, row: number) =>
  marks.filter((mark) => mark.row === row).map(({ key }) => key);
const important = (id: string, at: number) => dot(id, at, { title: 'A title', importance: 3 });

describe('events of importance', () => {
  const placed = (items: readonly TimelineItem[], own?: Parameters<typeof levelWith>[1]) => {
    const bench = benchWith(items, own);
    finish(placeProminent(bench, 3));
    return bench;
  };

  it('stand in the top row with their label, those of that importance alone', () => {
    const bench = placed([important('a', 100), dot('b', 400), dot('c', 600, { importance: 2 })]);
    expect(bench.marks).toMatchObject([
      { key: 'a', row: 0, at: 100, label: { start: 111, end: 162, side: 'after' } },
    ]);
    expect([...(bench.placed[0] ?? [])]).toEqual([1, 0, 0]);
  });

  it('stand a row lower where a label is in the way, and nowhere in the row of counts', () => {
    const bench = placed([important('a', 100), important('b', 130), important('c', 160)]);
    expect([0, 1, 2].map((row) => keysIn(bench, row))).toEqual([['a'], ['b'], []]);
  });

  it('stand beside one another where there is room behind the first one’s label', () => {
    // The label ends at 162, and so much must be free behind it.
    expect(keysIn(placed([important('a', 100), important('b', 177)]), 0)).toEqual(['a', 'b']);
    expect(keysIn(placed([important('a', 100), important('b', 176)]), 0)).toEqual(['a']);
  });

  it('have their label inside where they are long enough', () => {
    const long = over('long', 100, 400, { title: 'A title', importance: 3 });
    expect(placed([long]).marks[0]).toMatchObject({
      spanning: true,
      label: { start: 108, end: 392, side: 'inside' },
    });
  });

  it('have no place where there is but the row of counts', () => {
    expect(placed([important('a', 100)], { rows: 1 }).marks).toEqual([]);
  });

  it('are not in the way of those in another lane', () => {
    const lanes = { count: 2, laneOf: ({ id }: TimelineItem) => Number(id > 'm') };
    const bench = placed([important('a', 100), important('z', 105)], { lanes, rows: 2 });
    expect(bench.marks.map(({ key, lane, row }) => [key, lane, row])).toEqual([
      ...[
        ['a', 0, 0],
        ['z', 1, 0],
      ],
    ]);
  });

  it('are placed a lane at a time', () => {
    const lanes = { count: 2, laneOf: ({ id }: TimelineItem) => Number(id > 'm') };
    const bench = benchWith([important('a', 100), important('z', 105)], { lanes });
    const work = placeProminent(bench, 3);
    work.next();
    expect(bench.marks.map(({ key }) => key)).toEqual(['a']);
    work.next();
    expect(bench.marks.map(({ key }) => key)).toEqual(['a', 'z']);
  });

  it('take their room, so that nothing comes to stand upon a label', () => {
    const bench = placed([important('a', 100)]);
    const { strips } = bench;
    const strip = stripOf(bench, 0, 0);
    expect(isOpen(strips, strip, 150, 169)).toBe(false);
    expect(isOpen(strips, strip, 170, 190)).toBe(true);
  });
});

describe('single marks', () => {
  it('stand in the lowest free row above that of counts', () => {
    const bench = benchWith([dot('a', 100), dot('b', 105), dot('c', 110)]);
    placeSingles(bench, 0);
    expect([0, 1, 2].map((row) => keysIn(bench, row))).toEqual([['b'], ['a'], []]);
    expect([...(bench.placed[0] ?? [])]).toEqual([1, 1, 0]);
  });

  it('have no label yet', () => {
    const bench = benchWith([dot('a', 100)]);
    placeSingles(bench, 0);
    expect(bench.marks).toMatchObject([{ key: 'a', items: [0], radius: 6, label: null }]);
  });

  it('may touch one another', () => {
    const bench = benchWith([dot('a', 100), dot('b', 114)], { rows: 2 });
    placeSingles(bench, 0);
    expect(keysIn(bench, 0)).toEqual(['a', 'b']);
  });

  it('pass over what has a place, and what is taken', () => {
    const bench = benchWith([dot('a', 100), dot('b', 400)], { rows: 2 });
    bench.placed[0]?.fill(1, 0, 1);
    fillStrip(bench.strips, 0, 380, 396);
    placeSingles(bench, 0);
    expect(bench.marks).toEqual([]);
  });
});
