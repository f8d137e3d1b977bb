import { describe, expect, it, vi } from 'vitest';
import { BESIDE, dot, levelWith, over } from './levels.test-fixtures.ts';
import { sketchOf, tileBounds, tileOfRow, TILE, widthsOf } from './level.ts';

describe('where an event is drawn', () => {
  const sketch = (from: number, to: number) => sketchOf(levelWith([over('a', from, to)]), 0);

  it('is its own time where that is long enough to be seen', () => {
    expect(sketch(100, 200)).toMatchObject({ at: 150, start: 100, end: 200, spanning: true });
  });

  it('is a plain mark in the middle of its time where it is not, with a hair on both sides', () => {
    expect(sketch(100, 110)).toMatchObject({ at: 105, start: 98, end: 112, spanning: false });
  });

  it('is a plain mark up to three of its radii', () => {
    expect([118, 119].map((to) => sketch(100, to).spanning)).toEqual([false, true]);
  });

  it('depends on the magnification', () => {
    const near = levelWith([over('a', 100, 110)], { scale: 4 });
    expect(sketchOf(near, 0)).toMatchObject({ start: 400, end: 440, spanning: true });
  });
});

describe('the widths of labels', () => {
  it('are those of the titles, by the rows of the table, each measured once', () => {
    const { table } = levelWith([dot('later', 50), dot('a', 20)]);
    const measure = vi.fn((text: string) => text.length * 10);
    const widthOf = widthsOf(table, BESIDE, measure);
    expect([0, 1, 0, 1].map(widthOf)).toEqual([12, 52, 12, 52]);
    expect(measure.mock.calls).toEqual([['a'], ['later']]);
  });
});

describe('the tile of a row', () => {
  it('is the one its middle lies in; a border belongs to the later one', () => {
    const level = levelWith([
      dot('a', 0.5),
      dot('b', TILE - 1),
      dot('c', TILE),
      dot('d', 5 * TILE),
    ]);
    expect([0, 1, 2, 3].map((row) => tileOfRow(level, row))).toEqual([0, 0, 1, 5]);
  });

  it('meets the next without a gap, before the beginning of time too', () => {
    for (const tile of [-2, -1, 0, 1, 7]) {
      const { from, to } = tileBounds(tile);
      expect(to - from).toBe(TILE);
      expect(to).toBe(tileBounds(tile + 1).from);
    }
  });
});
