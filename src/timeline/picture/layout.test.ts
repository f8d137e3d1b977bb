import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barWith,
  BOUNDS,
  chronicleOf,
  itemWith,
  measure,
  NARROW,
  randomItems,
  viewWith,
  WIDE,
} from '../fixtures.ts';
import { LEAST_BIN } from '../arranging/calendar-bins.ts';
import type { Mark } from '../arranging/mark.ts';
import { DAY } from '../items/item.ts';
import { horizonsOf, layout, type Layout } from './layout.ts';
import { barTarget, labelBox, markBox, type Box } from './place.ts';
import { pan } from '../view/view.ts';

const chronicle = chronicleOf(randomItems(600, 3), [
  barWith({ horizons: [2030, 2045], end: null }),
  barWith({ id: 'old', horizons: [2015] }),
]);

const LANES = ['pillar', 'category', 'country', 'none'] as const;
const VIEWPORTS = [WIDE, NARROW, { ...WIDE, height: 372, compact: true }, { ...WIDE, width: 700 }];

/** True for boxes that share more than a hair. */
function meet(a: Box, b: Box): boolean {
  const isBeside = a.x >= b.x + b.width - 0.01 || b.x >= a.x + a.width - 0.01;
  return !isBeside && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01;
}

/** Pairs of boxes that share more than a hair. */
function overlaps(boxes: readonly Box[]): number {
  const sorted = [...boxes].sort((a, b) => a.x - b.x);
  let count = 0;
  sorted.forEach((a, index) => {
    for (const b of sorted.slice(index + 1)) {
      if (b.x >= a.x + a.width - 0.01) break;
      if (meet(a, b)) count++;
    }
  });
  return count;
}

function labelsOf(drawn: Layout): Box[] {
  return drawn.visible.flatMap((mark) => labelBox(drawn, mark) ?? []);
}

/** Pairs of a name and a mark that share more than a hair. */
function namesOnMarks(drawn: Layout): number {
  const marks = drawn.visible.map((mark) => markBox(drawn, mark));
  return labelsOf(drawn).reduce((sum, label) => {
    return sum + marks.filter((mark) => meet(label, mark)).length;
  }, 0);
}

/** Marks and labels that lie outside their marks. */
function everything(drawn: Layout): Box[] {
  const outside = drawn.visible.filter(({ label }) => label && label.side !== 'inside');
  const marks = drawn.visible.map((mark) => markBox(drawn, mark));
  return [...marks, ...outside.flatMap((mark) => labelBox(drawn, mark) ?? [])];
}

/** The marks that a window of five years shows before and after it is moved. */
function seenTwice(seed: number, days: number) {
  const own = chronicleOf(randomItems(600, seed));
  const view = viewWith({ from: Date.UTC(2015, 0, 1), to: Date.UTC(2020, 0, 1) });
  const before = layout(own, view, WIDE, measure);
  const after = layout(own, pan(view, days * DAY), WIDE, measure);
  return before.visible.flatMap((mark) => {
    const again = after.visible.find(({ key }) => key === mark.key);
    return again ? [{ mark, again, before, after }] : [];
  });
}

function sameLabel({ label: a }: Mark, { label: b }: Mark): boolean {
  return a?.side === b?.side && a?.start === b?.start && a?.end === b?.end;
}

function namedForAllTime({ field }: Layout, { key, start, end }: Mark): boolean {
  return Boolean(field.between(start, end).find((mark) => mark.key === key)?.label);
}

describe('a layout', () => {
  it('never lets labels overlap one another or a mark, in thousands of windows', () => {
    const window = fc.tuple(fc.integer({ min: 0, max: 25_000 }), fc.integer({ min: 1, max: 158 }));
    fc.assert(
      fc.property(
        window,
        fc.constantFrom(...LANES),
        fc.constantFrom(...VIEWPORTS),
        ([first, size], lanes, viewport) => {
          const from = BOUNDS.from + first * DAY;
          const view = viewWith({ from, to: from + Math.max(2, size * size) * DAY, lanes });
          const drawn = layout(chronicle, view, viewport, measure);
          expect(overlaps(labelsOf(drawn))).toBe(0);
          // Dots of a stack stand side by side, and may touch; no name touches any.
          if (drawn.form === 'labels') expect(overlaps(everything(drawn))).toBe(0);
          else expect(namesOnMarks(drawn)).toBe(0);
        },
      ),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('keeps every mark in its place in time while panning, and in its row with the name it has there', () => {
    let [shared, moved] = [0, 0];
    for (let seed = 1; seed <= 20; seed++) {
      for (const days of [-90, 20, 200]) {
        for (const { mark, again, before, after } of seenTwice(seed, days)) {
          shared++;
          const shift = after.offset - before.offset;
          expect(markBox(after, again).x).toBeCloseTo(markBox(before, mark).x + shift, 5);
          // A name inside its mark keeps to the part of it that the window shows.
          const isInside = [mark, again].some(({ label }) => label?.side === 'inside');
          const stays = mark.row === again.row && sameLabel(mark, again);
          if (stays || isInside) continue;
          // One that is nameless where all of time is arranged may find room in a window: where that
          // ends, the name that took the room has gone from sight.
          expect(namedForAllTime(before, mark)).toBe(false);
          moved++;
        }
      }
    }
    expect(shared).toBeGreaterThan(3000);
    expect(moved / shared).toBeLessThan(0.02);
  });

  it('shows every event that the filters let through when the window is all of time', () => {
    const drawn = layout(chronicle, viewWith(), WIDE, measure);
    const count = drawn.visible.reduce((sum, mark) => sum + mark.items.length, 0);
    expect(count).toBe(600);
  });

  it('leaves out what lies beyond the window', () => {
    const drawn = layout(chronicle, viewWith({ to: Date.UTC(1975, 0, 5) }), WIDE, measure);
    expect(drawn.visible.length).toBeLessThan(5);
  });

  it('draws only horizons that still lie ahead, and today where it is in sight', () => {
    const drawn = layout(chronicle, viewWith(), WIDE, measure);
    expect(drawn.horizons.map(({ year }) => year)).toEqual([2030, 2045]);
    expect(drawn.today).toBeGreaterThan(drawn.frame.start);
    const past = layout(chronicle, viewWith({ to: Date.UTC(2000, 0) }), WIDE, measure);
    expect([past.today, past.horizons]).toEqual([null, []]);
  });

  it('cuts bars to the window', () => {
    const drawn = layout(chronicle, viewWith({ from: Date.UTC(2022, 0) }), WIDE, measure);
    const [bar] = drawn.bars;
    if (!bar) throw new Error('the bar is in the window');
    const { x, width } = barTarget(drawn, bar);
    expect(x).toBe(drawn.frame.start);
    expect(x + width).toBeLessThanOrEqual(WIDE.width);
  });

  it('drops lanes that a filter on the same kind has emptied', () => {
    const view = viewWith();
    const filtered = { ...view, filters: { ...view.filters, pillar: ['economic'] } };
    expect(layout(chronicle, filtered, WIDE, measure).lanes.map(({ id }) => id)).toEqual([
      'economic',
    ]);
  });

  it('draws an empty chronicle: an axis and nothing on it', () => {
    const drawn = layout(chronicleOf([]), viewWith(), WIDE, measure);
    expect(drawn.visible).toEqual([]);
    expect(drawn.axis.ticks.length).toBeGreaterThan(5);
  });

  it('keeps the name of a long stretch in sight while the window is inside it', () => {
    const decade = itemWith({ date: '2010/2019', title: 'A programme' });
    const view = viewWith({ from: Date.UTC(2014, 0), to: Date.UTC(2016, 0) });
    const drawn = layout(chronicleOf([decade]), view, WIDE, measure);
    const [mark] = drawn.visible;
    expect(mark && labelBox(drawn, mark)?.x).toBe(drawn.frame.start + 8);
  });

  it('draws no more marks of ten thousand events than the window has room for', () => {
    const some = randomItems(500, 9);
    const copies = Array.from({ length: 20 }, (_, copy) =>
      some.map((item) => ({
        ...item,
        id: `${item.id}-${String(copy)}`,
        start: item.start === null ? null : item.start + copy * 9 * DAY,
        end: item.end === null ? null : item.end + copy * 9 * DAY,
      })),
    );
    const many = chronicleOf(copies.flat().sort((a, b) => (a.start ?? 0) - (b.start ?? 0)));
    for (const viewport of VIEWPORTS) {
      const { visible, frame } = layout(many, viewWith(), viewport, measure);
      // A ridge has a mark for each of its bins, and three turning points upon each at most.
      const bins = frame.length / LEAST_BIN;
      expect(visible.length).toBeLessThan((bins + 1) * 4 * frame.lanes.length);
      expect(visible.reduce((sum, { items }) => sum + items.length, 0)).toBe(10_000);
    }
  });
});

describe('horizons', () => {
  it('are each year once, in order', () => {
    const bars = [barWith({ horizons: [2045, 2030] }), barWith({ horizons: [2030] })];
    expect(horizonsOf(bars)).toEqual([2030, 2045]);
  });
});
