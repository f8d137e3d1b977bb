import fc from 'fast-check';
import { IN_ROWS } from './in-rows.ts';
import { describe, expect, it } from 'vitest';
import { BOUNDS, measure, randomItems, TODAY } from '../fixtures.ts';
import { chronicles, drawn, looks } from '../chronicles.test-random.ts';
import { DAY } from '../items/item.ts';
import type { Layout } from '../picture/layout.ts';
import { arrange } from './arrange.ts';
import { endWithLabel, labelAfter, labelWidth } from './labels.ts';
import type { Mark } from './mark.ts';
import { nameMarks } from './naming.ts';
import { nameless, near } from './naming.test-windows.ts';

/** What is drawn in a row: marks, and the names of those that are in the window, on one line or two. */
function takenIn(own: Layout, near: readonly Mark[], lane: number, row: number) {
  const first = own.frame.start - own.offset;
  return near.flatMap((mark) => {
    const label = mark.end >= first - mark.radius ? mark.label : null;
    const end = label ? endWithLabel(mark, label) : mark.end;
    const isBefore = label?.side === 'before';
    if (mark.lane !== lane) return [];
    if (mark.row === row) return [{ mark, start: isBefore ? label.start - 24 : mark.start, end }];
    // A second line is clear of what stands before and behind it.
    if (label?.second !== 'below' || mark.row + 1 !== row) return [];
    return [{ mark, start: label.start - (isBefore ? 24 : 8), end: isBefore ? end + 8 : end }];
  });
}

/** The rows of its lane in which a nameless mark and its name would find room. */
function openRows(own: Layout, near: readonly Mark[], mark: Mark): number[] {
  const title = own.items[mark.items[0]]?.title ?? '';
  const label = labelAfter(mark, labelWidth(title, own.frame.labels, measure));
  const end = endWithLabel(mark, label);
  // A name that would leave the window is not whole, nor one that is cut inside its only word.
  if (label.end > own.frame.start - own.offset + own.frame.length - 2) return [];
  if (measure(title.split(' ')[0] ?? '') > label.end - label.start) return [];
  // A count keeps to its row.
  const rows =
    mark.items.length > 1
      ? [mark.row]
      : Array.from({ length: own.frame.rows[mark.lane] ?? 1 }, (_, r) => r);
  return rows.filter((row) =>
    takenIn(own, near, mark.lane, row).every(
      (other) => other.mark.key === mark.key || other.end <= mark.start || other.start >= end,
    ),
  );
}

describe('the room for names', () => {
  it('is never refused while it is free, in any chronicle, lanes and window', () => {
    fc.assert(
      fc.property(chronicles, looks, (chronicle, look) => {
        const own = drawn(chronicle, look);
        if (own.form !== 'labels') return;
        const all = near(own);
        for (const mark of nameless(own)) expect(openRows(own, all, mark)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('goes to the more important first, at any magnification and across the borders of tiles', () => {
    const zoom = fc.double({ min: 1, max: 40, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), zoom, (seed, nearer) => {
        const { marks, weight, widthOf } = allMarks(seed, 1000 * nearer);
        const nameless = marks.filter(({ label, items }) => !label && items.length === 1);
        for (const mark of nameless) {
          const wanted = endWithLabel(mark, labelAfter(mark, widthOf(mark.items[0])));
          for (let row = 0; row < ROWS - 1; row++) {
            // Rooms are dealt out in whole pixels, and a lone mark keeps off the border of its tile.
            const inTheWay = marks.filter(
              (other) =>
                other !== mark &&
                other.lane === mark.lane &&
                other.row === row &&
                other.start < wanted + 8 &&
                endOf(other, widthOf) > mark.start - 8,
            );
            const best = Math.max(0, ...inTheWay.map(weight));
            expect(best).toBeGreaterThanOrEqual(weight(mark));
          }
        }
      }),
      // In the example a name that stood in another's way has broken in two lines, which leaves it too little room.
      { numRuns: 30, examples: [[994, 7.6697041770461025]] },
    );
  }, 60_000);
});

const ROWS = 4;

/**
 * Where the room ends that a mark was dealt: with its name on one line. A name on two lines gives some of it back
 * when everything stands, to those that find room between what stands; nothing is dealt out anew for that.
 */
function endOf(mark: Mark, widthOf: (index: number) => number): number {
  const { label } = mark;
  if (!label) return mark.end;
  const dealt = label.second ? labelAfter(mark, widthOf(mark.items[0])) : label;
  return Math.max(endWithLabel(mark, label), endWithLabel(mark, dealt));
}

/** The named marks of five hundred days over the whole of time, which is `length` pixels long. */
function allMarks(seed: number, length: number) {
  const items = randomItems(700, seed).filter(
    ({ start, end }) => (end ?? 0) - (start ?? 0) === DAY,
  );
  const labels = { maxWidth: 230, height: 18 } as const;
  const lanes = { count: 2, laneOf: ({ title }: { title: string }) => title.length % 2 };
  const given = {
    items,
    lanes,
    rows: [ROWS, ROWS],
    bounds: BOUNDS,
    length,
    today: TODAY,
    labels,
    measure,
    inRows: IN_ROWS,
  };
  const levels = arrange(given);
  const { importanceOf, widthOf } = levels;
  const field = levels.at(length / (BOUNDS.to - BOUNDS.from));
  const rule = {
    frame: { rows: [ROWS, ROWS], rowBands: [], labels },
    first: 0,
    last: length,
    importanceOf,
    widthOf,
    nameOf: (index: number) => items[index]?.title ?? '',
    measure,
    held: null,
  };
  const marks = nameMarks(field.between(0, length), rule);
  const weight = (mark: Mark) => importanceOf(mark.items[0]);
  return { marks, weight, widthOf };
}
