import { describe, expect, it } from 'vitest';
import { benchOf, newTile, type Bench } from './bench.ts';
import { dot, levelWith, over } from './levels.test-fixtures.ts';
import { gather } from './gather.ts';
import { TILE } from './level.ts';
import { placingLong } from './long-stretches.ts';
import { finish } from './work.ts';
import { fillStrip } from './strips.ts';
import type { TimelineItem } from '../items/item.ts';

/** The first tile of some events in one row, with nothing placed yet. */
function benchWith(items: readonly TimelineItem[], number = 0): Bench {
  const level = levelWith(items, { rows: 1 });
  const long = finish(placingLong(level));
  return benchOf(level, newTile(level, number, long), long, []);
}

/** What is gathered of some events in one row of the first tile. */
function gathered(items: readonly TimelineItem[], number = 0) {
  const bench = benchWith(items, number);
  gather(bench, 0);
  return bench.marks;
}

describe('what finds no other room', () => {
  it('is one mark where it is alone, of the size of any single mark', () => {
    expect(gathered([dot('a', 100)])).toEqual([
      {
        key: 'a',
        lane: 0,
        row: 0,
        at: 100,
        start: 93,
        end: 107,
        radius: 6,
        spanning: false,
        items: [0],
        label: null,
      },
    ]);
  });

  it('is a count where events are too near to stand side by side', () => {
    const [count, ...others] = gathered([dot('a', 100), dot('b', 110), dot('c', 120)]);
    expect(others).toEqual([]);
    expect(count).toMatchObject({ key: '+a', items: [0, 1, 2], at: 110, label: null });
    expect(count?.radius).toBeGreaterThan(6);
    expect((count?.end ?? 0) - (count?.start ?? 0)).toBeCloseTo(2 * (count?.radius ?? 0));
  });

  it('is led by its most important event; equal ones follow in the order of time', () => {
    const [count] = gathered([
      ...[dot('a', 100), dot('b', 105, { importance: 3 }), dot('c', 110)],
      dot('d', 115, { importance: 3 }),
    ]);
    expect(count?.items).toEqual([1, 3, 0, 2]);
    expect(count?.key).toBe('+a');
  });

  it('keeps its length where it is alone in its stretch', () => {
    expect(gathered([over('a', 100, 300)])[0]).toMatchObject({
      start: 100,
      end: 300,
      spanning: true,
      radius: 6,
    });
  });

  it('is shown as a point that tells of its length where a neighbour is in the way', () => {
    const [, long] = gathered([dot('a', 150), over('b', 140, 300)]);
    expect(long).toMatchObject({ key: 'b', at: 220, start: 213, end: 227, spanning: false });
    expect(long?.reach).toEqual({ start: 140, end: 300 });
    const [before] = gathered([over('b', 140, 300), dot('c', 290)]);
    expect(before).toMatchObject({ key: 'b', spanning: false, reach: { start: 140, end: 300 } });
  });

  it('is shown as a point where something else lies in its row', () => {
    const bench = benchWith([over('a', 100, 300)]);
    fillStrip(bench.strips, 0, 120, 140);
    gather(bench, 0);
    expect(bench.marks[0]).toMatchObject({ spanning: false, reach: { start: 100, end: 300 } });
  });

  it('says of a count what the times in it cover, points left out', () => {
    const items = [over('a', 80, 140), dot('b', 112), over('c', 60, 170), dot('d', 119)];
    expect(gathered(items)[0]?.reach).toEqual({ start: 60, end: 170 });
    expect(gathered([dot('a', 100), dot('b', 105)])[0]).not.toHaveProperty('reach');
  });

  it('stays in its tile, whatever its middle', () => {
    expect(gathered([dot('a', 2)])[0]).toMatchObject({ at: 7, start: 0, end: 14 });
    expect(gathered([dot('a', TILE - 2)])[0]).toMatchObject({ at: TILE - 7, end: TILE });
    expect(gathered([dot('a', TILE + 2)], 1)[0]).toMatchObject({ at: TILE + 7, start: TILE });
  });

  it('is one count where the end of the tile leaves no room for two', () => {
    const crowd = [2000, 2005, 2010, 2015, 2020, 2025, 2030, 2035].map((at) => dot(`e${at}`, at));
    const apart = gathered(crowd.map((_, index) => dot(`e${index}`, 1000 + index * 5)));
    expect(apart.map(({ items }) => items.length)).toEqual([8]);
    const marks = gathered([...crowd, dot('last', TILE - 4)]);
    expect(marks.flatMap(({ items }) => items).sort((a, b) => a - b)).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8],
    ]);
    for (const [at, mark] of marks.entries()) {
      expect(mark.start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
      expect(mark.end).toBeLessThanOrEqual(TILE);
    }
  });

  it('leaves out what has a place already', () => {
    const bench = benchWith([dot('a', 100), dot('b', 105)]);
    bench.placed[0]?.fill(1, 0, 1);
    gather(bench, 0);
    expect(bench.marks.map(({ key }) => key)).toEqual(['b']);
  });
});
