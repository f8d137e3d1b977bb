import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronicles, drawn, looks } from '../chronicles.test-random.ts';
import { chronicleOf, itemWith, measure, randomItems, viewWith, WIDE } from '../fixtures.ts';
import { DAY, type TimelineItem } from '../items/item.ts';
import type { Mark } from './mark.ts';
import { layout, type Layout } from '../picture/layout.ts';
import { labelBox, markBox, type Box } from '../picture/place.ts';
import { LEAST_BIN } from './calendar-bins.ts';

/** True for boxes that share more than a hair. */
function meet(a: Box, b: Box): boolean {
  const isBeside = a.x >= b.x + b.width - 0.5 || b.x >= a.x + a.width - 0.5;
  return !isBeside && a.y < b.y + b.height - 0.5 && b.y < a.y + a.height - 0.5;
}

function namesOf(own: Layout): { mark: Mark; box: Box }[] {
  return own.visible.flatMap((mark) => {
    const box = labelBox(own, mark);
    return box ? [{ mark, box }] : [];
  });
}

describe('stacks, in any chronicle, lanes and window', () => {
  /** As a reader may look at any of them, as long as they are stacks. */
  const inStacks = (test: (own: Layout) => void) => {
    let tested = 0;
    fc.assert(
      fc.property(chronicles, looks, (chronicle, look) => {
        // Of few events, and near, there are none.
        const all = { importance: 1 as const, pillar: [], country: [] };
        const own = drawn(chronicle, { ...look, ...all, zoom: look.zoom / 8 });
        if (own.form === 'labels') return;
        tested++;
        test(own);
      }),
      { numRuns: 300 },
    );
    expect(tested).toBeGreaterThan(20);
  };

  it('have each event in one mark, whatever the window', () => {
    inStacks(({ field, items }) => {
      const members = field.between(-Infinity, Infinity).flatMap((mark) => [...mark.items]);
      expect(members.length).toBe(items.length);
      expect(new Set(members).size).toBe(items.length);
    });
  }, 60_000);

  it('have names that are whole in the window, on no other name, and in their lane', () => {
    inStacks((own) => {
      const { start, length, lanes } = own.frame;
      const names = namesOf(own);
      for (const { mark, box } of names) {
        const lane = lanes[mark.lane];
        expect(box.x).toBeGreaterThanOrEqual(start - 2);
        expect(box.x + box.width).toBeLessThanOrEqual(start + length + 2);
        expect(box.y).toBeGreaterThanOrEqual(lane?.start ?? Infinity);
        expect(box.y + box.height).toBeLessThanOrEqual((lane?.start ?? 0) + (lane?.size ?? 0));
        for (const other of names) {
          if (other.mark !== mark) expect(meet(box, other.box)).toBe(false);
        }
      }
    });
  }, 60_000);

  it('leave names clear of dots', () => {
    inStacks((own) => {
      for (const { mark, box } of namesOf(own)) {
        for (const other of own.visible) {
          if (other.lane === mark.lane) expect(meet(box, markBox(own, other))).toBe(false);
        }
      }
    });
  }, 60_000);

  it('stay within their lanes, which fill the stage', () => {
    inStacks((own) => {
      for (const mark of own.visible) {
        const { start, size } = own.frame.lanes[mark.lane] ?? { start: 0, size: 0 };
        const box = markBox(own, mark);
        expect(box.y).toBeGreaterThanOrEqual(start);
        expect(box.y + box.height).toBeLessThanOrEqual(start + size);
      }
      const sum = own.frame.lanes.reduce((all, { size }) => all + size, 0);
      const [first, last] = [own.frame.lanes[0], own.frame.lanes.at(-1)];
      expect((last?.start ?? 0) + (last?.size ?? 0) - (first?.start ?? 0)).toBeCloseTo(sum, 6);
    });
  }, 60_000);
});

/** As many events as told, spread over the years as in a chronicle. */
function manyItems(count: number): TimelineItem[] {
  const some = randomItems(500, 9);
  return Array.from({ length: count / 500 }, (_, copy) =>
    some.map((item) => ({
      ...item,
      id: `${item.id}-${String(copy)}`,
      start: item.start === null ? null : item.start + (copy % 100) * 9 * DAY,
      end: item.end === null ? null : item.end + (copy % 100) * 9 * DAY,
    })),
  )
    .flat()
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

describe('what is drawn of very many events', () => {
  it.each([10_000, 100_000])('does not grow with them: %i', (count) => {
    const own = layout(chronicleOf(manyItems(count)), viewWith(), WIDE, measure);
    const bins = own.frame.length / LEAST_BIN + 1;
    // A column for each bin of a lane, and three turning points upon it.
    expect(own.visible.length).toBeLessThan(4 * bins * own.frame.lanes.length);
    expect(own.visible.reduce((sum, { items }) => sum + items.length, 0)).toBe(count);
  });

  it('measures no name of what is part of an outline', () => {
    let asked = 0;
    const counting = (text: string) => {
      asked++;
      return measure(text);
    };
    const own = layout(chronicleOf(manyItems(100_000)), viewWith(), WIDE, counting);
    const bins = own.frame.length / LEAST_BIN + 1;
    // A name and its years, of the three that may stand upon a bin.
    expect(asked).toBeLessThan(2 * 3 * bins * own.frame.lanes.length);
  });

  it('of one day is one column with its number', () => {
    const day = Array.from({ length: 400 }, (_, at) =>
      itemWith({ id: `e${String(at)}`, date: '2020-05-10', pillars: ['political'] }),
    );
    const own = layout(chronicleOf(day), viewWith(), WIDE, measure);
    expect(own.visible.map(({ items, tally }) => [items.length, tally])).toEqual([[400, 400]]);
  });

  it('in thirty lanes stays in them, with a lane for each or one for all others', () => {
    const pillars = Array.from({ length: 30 }, (_, at) => `p${String(at)}`);
    const all = randomItems(600, 4).map((item, at) => ({
      ...item,
      pillars: [`p${String(at % 30)}`],
    }));
    const given = chronicleOf(all);
    const facet = (id: string) => ({ id, label: id, hue: 'red', shape: 'circle' });
    const facets = { ...given.facets, pillar: pillars.map(facet) };
    const own = layout({ ...given, facets }, viewWith(), WIDE, measure);
    expect(own.visible.reduce((sum, { items }) => sum + items.length, 0)).toBe(600);
    for (const mark of own.visible) {
      const box = markBox(own, mark);
      expect(box.y + box.height).toBeLessThanOrEqual(WIDE.height);
    }
  });
});
