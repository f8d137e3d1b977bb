import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronicles, drawn, looks } from '../chronicles.test-random.ts';
import { labelBox } from '../picture/place.ts';
import type { Mark } from './mark.ts';
import { nameMarks, type NameRule } from './naming.ts';
import { nameless, near } from './naming.test-windows.ts';

describe('names in a column', () => {
  it('are never refused while their place is free', () => {
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

  it('move aside, as far as a hair from the mark still meets one of their lines', () => {
    const rule: NameRule = {
      frame: { rows: [1], labels: { mode: 'column', maxWidth: 106, height: 44 } },
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

  it('are never in part out of the window, and never share a place', () => {
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
});
