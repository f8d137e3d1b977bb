import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { arrange } from './arrange.ts';
import {
  BOUNDS,
  chronicleOf,
  itemWith,
  measure,
  randomItems,
  TODAY,
  viewWith,
  WIDE,
} from '../fixtures.ts';
import { endWithLabel, labelAfter, labelWidth } from './labels.ts';
import { DAY } from '../items/item.ts';
import { layout, type Layout } from '../picture/layout.ts';
import type { Mark } from './mark.ts';
import { nameMarks, type NameRule } from './naming.ts';
import { labelBox } from '../picture/place.ts';
import { chronicles, drawn, looks } from '../chronicles.test-random.ts';

/** What is drawn in a row: marks, and the names of those that are in the window. */
function takenIn(own: Layout, near: readonly Mark[], lane: number, row: number) {
  const first = own.frame.start - own.offset;
  return near
    .filter((mark) => mark.lane === lane && mark.row === row)
    .map((mark) => {
      const isNamed = mark.label?.side === 'after' && mark.end >= first - mark.radius;
      const end = isNamed ? endWithLabel(mark, mark.label) : mark.end;
      return { mark, start: mark.start, end };
    });
}

/** The rows of its lane in which a nameless mark and its name would find room. */
function openRows(own: Layout, near: readonly Mark[], mark: Mark): number[] {
  const title = own.items[mark.items[0]]?.title ?? '';
  const end = endWithLabel(mark, labelAfter(mark, labelWidth(title, own.frame.labels, measure)));
  // A count keeps to its row.
  const rows =
    mark.items.length > 1 ? [mark.row] : Array.from({ length: own.frame.rows }, (_, r) => r);
  return rows.filter((row) =>
    takenIn(own, near, mark.lane, row).every(
      (other) => other.mark.key === mark.key || other.end <= mark.start || other.start >= end,
    ),
  );
}

/** Marks in the window without a name. */
function nameless({ visible, frame, offset }: Layout): Mark[] {
  const [first, last] = [frame.start - offset, frame.start - offset + frame.length];
  return visible.filter(
    ({ label, start, end, radius }) => !label && end >= first - radius && start <= last,
  );
}

/** All that is near the window as it is drawn, what lies beside it included. */
function near(own: Layout): Mark[] {
  const first = own.frame.start - own.offset;
  const seen = new Set(own.visible.map(({ key }) => key));
  const beside = own.field
    .between(first, first + own.frame.length)
    .filter(({ key }) => !seen.has(key));
  return [...own.visible, ...beside];
}

describe('names', () => {
  it('are never refused while their room is free, in any chronicle, lanes and window', () => {
    fc.assert(
      fc.property(chronicles, looks, (chronicle, look) => {
        const own = drawn(chronicle, look);
        if (own.frame.labels.mode === 'column') return;
        const all = near(own);
        for (const mark of nameless(own)) expect(openRows(own, all, mark)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('are never refused in a column while their place is free', () => {
    fc.assert(
      fc.property(chronicles, looks, (chronicle, look) => {
        const own = drawn(chronicle, look);
        const { labels, start } = own.frame;
        if (labels.mode === 'beside') return;
        const first = start - own.offset - 2;
        const last = first + own.frame.length + 4;
        const taken = near(own).flatMap(({ label }) => label ?? []);
        for (const { at } of nameless(own)) {
          const [from, to] = [at - labels.height / 2, at + labels.height / 2];
          if (from < first || to > last) continue;
          const inTheWay = taken.filter((other) => other.start < to && other.end > from);
          expect(inTheWay.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('go to the more important first, at any magnification and across the borders of tiles', () => {
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
                endOf(other) > mark.start - 8,
            );
            const best = Math.max(0, ...inTheWay.map(weight));
            expect(best).toBeGreaterThanOrEqual(weight(mark));
          }
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('of a turning point of the year stand where a name that has left the window stood', () => {
    // The name of late December would reach into the year, but its mark is out of sight; below stands March.
    const items = [
      itemWith({ id: 'before', date: '2025-12-20', importance: 3, title: 'x'.repeat(40) }),
      itemWith({ id: 'turning', date: '2026-02-10', importance: 3, title: 'y'.repeat(40) }),
      itemWith({ id: 'march', date: '2026-03-05', importance: 1, title: 'z'.repeat(40) }),
    ];
    const view = viewWith({ from: midnight(2026), to: midnight(2027) });
    const own = layout(chronicleOf(items), view, { ...WIDE, height: 85 }, measure);
    expect(own.frame.rows).toBe(2);
    const turning = own.visible.find(({ key }) => key === 'turning');
    expect(turning && labelBox(own, turning)).not.toBeNull();
  });

  it('of what goes on beyond the window stand in the part that is seen, not behind its end', () => {
    const festival = itemWith({ id: 'festival', date: '2023-07-28', title: 'x'.repeat(60) });
    const end = midnight(2023, 6, 31);
    const own = layout(
      chronicleOf([{ ...festival, end }]),
      viewWith({ from: midnight(2023, 6, 10), to: end }),
      WIDE,
      measure,
    );
    const [mark] = own.visible;
    const box = mark && labelBox(own, mark);
    expect(mark?.label?.side).toBe('inside');
    expect(box?.x).toBeGreaterThan(mark ? mark.start + own.offset : Infinity);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(own.frame.start + own.frame.length);
  });

  it('are cut to the room before the next mark where there is none for the whole', () => {
    const rule: NameRule = {
      frame: { rows: 1, labels: { mode: 'beside', maxWidth: 230, height: 18 } },
      first: 0,
      last: 1000,
      importanceOf: () => 1,
      widthOf: () => 230,
    };
    const mark = (key: string, start: number): Mark => ({
      key,
      lane: 0,
      row: 0,
      at: start + 7,
      start,
      end: start + 14,
      radius: 6,
      spanning: false,
      items: [0],
      label: null,
    });
    const [a, b, c] = nameMarks([mark('a', 0), mark('b', 150), mark('c', 200)], rule);
    expect(a?.label).toEqual({ start: 18, end: 142, side: 'after' });
    // Thirty pixels of a name say nothing.
    expect(b?.label).toBeNull();
    expect(c?.label?.end).toBe(448);
  });

  it('in a column move aside, as far as a hair from the mark still meets one of their lines', () => {
    const rule: NameRule = {
      frame: { rows: 1, labels: { mode: 'column', maxWidth: 106, height: 44 } },
      first: 0,
      last: 400,
      importanceOf: (index) => 3 - index,
      widthOf: () => 106,
    };
    const mark = (items: number, start: number, end: number): Mark => ({
      key: String(items),
      lane: 0,
      row: 0,
      at: (start + end) / 2,
      start,
      end,
      radius: 6,
      spanning: end - start > 20,
      items: [items],
      label: null,
    });
    const marks = [mark(0, 93, 107), mark(1, 80, 200), mark(2, 119, 133), mark(3, 3, 17)];
    const labels = nameMarks(marks, rule).map(({ label }) => label && [label.start, label.end]);
    // The first is level with its mark; the second, whose middle is free, too; the third finds no room;
    // the fourth would reach over the edge and moves down.
    expect(labels).toEqual([[78, 122], [122, 166], null, [0, 44]]);
  });

  it('in a column are never in part out of the window, and never share a place', () => {
    fc.assert(
      fc.property(chronicles, looks, (chronicle, look) => {
        const own = drawn(chronicle, look);
        if (own.frame.labels.mode === 'beside') return;
        const end = own.frame.start + own.frame.length;
        const boxes = own.visible.flatMap((mark) => labelBox(own, mark) ?? []);
        boxes.sort((a, b) => a.y - b.y);
        for (const [at, box] of boxes.entries()) {
          expect(box.height).toBeGreaterThan(own.frame.labels.height - 4);
          expect(box.y + box.height).toBeLessThanOrEqual(
            Math.min(end, (boxes[at + 1]?.y ?? end) + 0.01),
          );
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('keep the rows of those that have one', () => {
    const rule: NameRule = {
      frame: { rows: 2, labels: { mode: 'beside', maxWidth: 230, height: 18 } },
      first: 0,
      last: 1000,
      importanceOf: () => 1,
      widthOf: () => 100,
    };
    const mark = (key: string, start: number, row: number): Mark => ({
      key,
      lane: 0,
      row,
      at: start + 7,
      start,
      end: start + 14,
      radius: 6,
      spanning: false,
      items: [0],
      label: null,
    });
    const [a, b, c] = nameMarks([mark('a', 0, 0), mark('b', 60, 0), mark('c', 300, 1)], rule);
    // The second stands in the way of the first, which moves; then both have room.
    expect([a?.row, b?.row, c?.row]).toEqual([1, 0, 1]);
    expect([a, b, c].map((own) => own?.label?.side)).toEqual(['after', 'after', 'after']);
    expect(nameMarks([], rule)).toEqual([]);
  });
});

const ROWS = 4;

function endOf(mark: Mark): number {
  return mark.label ? endWithLabel(mark, mark.label) : mark.end;
}

/** The named marks of five hundred days over the whole of time, which is `length` pixels long. */
function allMarks(seed: number, length: number) {
  const items = randomItems(700, seed).filter(
    ({ start, end }) => (end ?? 0) - (start ?? 0) === DAY,
  );
  const labels = { mode: 'beside', maxWidth: 230, height: 18 } as const;
  const lanes = { count: 2, laneOf: ({ title }: { title: string }) => title.length % 2 };
  const given = { items, lanes, rows: ROWS, bounds: BOUNDS, length, today: TODAY, labels, measure };
  const levels = arrange(given);
  const { importanceOf, widthOf } = levels;
  const field = levels.at(length / (BOUNDS.to - BOUNDS.from));
  const rule = { frame: { rows: ROWS, labels }, first: 0, last: length, importanceOf, widthOf };
  const marks = nameMarks(field.between(0, length), rule);
  const weight = (mark: Mark) => importanceOf(mark.items[0]);
  return { marks, weight, widthOf };
}
