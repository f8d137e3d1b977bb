import { describe, expect, it } from 'vitest';
import { BOUNDS, measure, randomItems, TODAY } from '../fixtures.ts';
import { TILE, widthsOf } from './level.ts';
import { stretchField } from './mark-field.ts';
import { fieldOf } from './tiled-field.ts';
import { tabulate } from './table.ts';
import { finish } from './work.ts';

const LENGTH = 6 * TILE;
const labels = { maxWidth: 200, height: 18 } as const;

/** The marks of so many events over six tiles. */
function fieldWith(count: number) {
  const items = randomItems(count);
  const table = tabulate(items, { count: 1, laneOf: () => 0 }, BOUNDS, TODAY);
  const pixelsPerMs = LENGTH / (BOUNDS.to - BOUNDS.from);
  const widthOf = widthsOf(table, labels, measure);
  return fieldOf({ table, rows: [4], pixelsPerMs, labels, widthOf });
}

const keys = (marks: Iterable<{ key: string }>) => [...marks].map(({ key }) => key);

describe('a field of marks', () => {
  it('is walked through all tiles, either way, in the order in which it is drawn', () => {
    const field = fieldWith(300);
    const drawn = keys(field.between(0, LENGTH));
    expect(drawn.length).toBeGreaterThan(100);
    expect(keys(field.walk(-Infinity, 1))).toEqual(drawn);
    expect(keys(field.walk(Infinity, -1))).toEqual(drawn.toReversed());
  });

  it('is walked from a mark on, that mark first, and so when it is stretched', () => {
    for (const field of [fieldWith(300), stretchField(fieldWith(300), 1.15)]) {
      const drawn = [...field.walk(-Infinity, 1)];
      const mark = drawn[Math.floor(drawn.length / 2)];
      const at = mark?.at ?? 0;
      const later = drawn.filter((other) => other.at >= at);
      const earlier = drawn.filter((other) => other.at <= at).toReversed();
      expect(keys(field.walk(at, 1))).toEqual(keys(later));
      expect(keys(field.walk(at, -1))).toEqual(keys(earlier));
    }
  });

  it('has nothing to walk through without events', () => {
    const field = fieldWith(0);
    expect([keys(field.walk(0, 1)), keys(field.walk(Infinity, -1))]).toEqual([[], []]);
    expect(field.isUsed(0)).toBe(false);
  });

  it('is arranged where it was asked to be, and says so of the same pixels when it is stretched', () => {
    const near = stretchField(fieldWith(300), 4);
    const [start, end] = [16 * TILE, 17 * TILE];
    expect(near.isArranged(start, end)).toBe(false);
    finish(near.arranging(start, end));
    expect(near.isArranged(start, end)).toBe(true);
    expect(near.isArranged(0, TILE)).toBe(false);
  });
});
