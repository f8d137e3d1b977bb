import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barWith,
  chronicleOf,
  itemWith,
  measure,
  PILLARS,
  TICK_WORDS,
  viewWith,
  WIDE,
} from '../fixtures.ts';
import { windowTest } from '../view/in-window.ts';
import { laneCounts } from './lane-counts.ts';
import { countAfter, laneHeads, strategiesHead } from './lane-head.ts';
import { layout, type Chronicle, type Layout } from './layout.ts';
import { pictureOf } from './picture.ts';
import { tickFormatter } from '../axis/tick-format.ts';

const year = (n: number) => Date.UTC(n, 0, 1);
const [FIRST = '', SECOND = ''] = PILLARS;
const chronicle = chronicleOf([
  itemWith({ id: 'a', date: '2001-02-03', pillars: [FIRST] }),
  itemWith({ id: 'b', date: '2011-02-03', pillars: [FIRST] }),
  itemWith({ id: 'c', date: '2009/2012', pillars: [SECOND] }),
]);

function headsIn(drawn: Layout, { facets }: Chronicle = chronicle) {
  return laneHeads(drawn, facets, measure);
}

function drawnIn(height: number, own: Chronicle = chronicle, unit = 1): Layout {
  return layout(own, viewWith(), { ...WIDE, height, unit }, measure);
}

describe('the head of a lane', () => {
  it('has the sign of its pillar and begins with its lane where that is tall', () => {
    const drawn = drawnIn(600);
    const [head] = headsIn(drawn);
    expect(head).toMatchObject({ isTall: true, x: 22, sign: drawn.lanes[0] });
    expect(head?.y).toBe((drawn.frame.lanes[0]?.start ?? 0) + 8);
  });

  it('has no sign where its lane has none of its own, and its name then begins further out', () => {
    const facet = { id: 'vn', label: 'Laos', hue: 'slate', shape: 'circle' };
    const facets = { ...chronicle.facets, country: [facet] };
    const drawn = layout({ ...chronicle, facets }, viewWith({ lanes: 'country' }), WIDE, measure);
    expect(laneHeads(drawn, facets, measure)[0]).toMatchObject({ sign: null, x: 4 });
  });

  it('lies in its lane, whatever the name and the height, in the gutter and out of the next', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 300 }),
        fc.integer({ min: 160, max: 900 }),
        fc.constantFrom(1, 2),
        (label, height, unit) => {
          const [pillar, ...others] = chronicle.facets.pillar;
          if (!pillar) throw new Error('there are pillars');
          const facets = { ...chronicle.facets, pillar: [{ ...pillar, label }, ...others] };
          const drawn = drawnIn(height, { ...chronicle, facets }, unit);
          for (const [lane, head] of headsIn(drawn, { ...chronicle, facets }).entries()) {
            const { start, size } = drawn.frame.lanes[lane] ?? { start: 0, size: 0 };
            const rows = head.lines.length + Number(head.isTall);
            if (size < head.line) continue;
            expect(head.y).toBeGreaterThanOrEqual(start - 0.01);
            expect(head.y + rows * head.line).toBeLessThanOrEqual(start + size + 0.01);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has a count behind the name where that ends before the axis, and none over the drawing', () => {
    const drawn = drawnIn(600);
    const [head] = headsIn(drawn);
    if (!head) throw new Error('there is a lane');
    const at = countAfter({ ...head, lines: ['x'] }, '12', drawn, measure);
    expect(at).toBeCloseTo(22 + 1.06 * measure('x') + 8, 5);
    expect(countAfter({ ...head, lines: ['x'.repeat(12)] }, '123', drawn, measure)).toBeNull();
  });
});

describe('the counts of lanes', () => {
  it('are of the events with a part of their time in the window, each in its lane', () => {
    const counts = (from: number, to: number) => {
      const view = viewWith({ from: year(from), to: year(to) });
      return laneCounts(layout(chronicle, view, WIDE, measure), chronicle);
    };
    expect(counts(2000, 2020)).toEqual([2, 1]);
    expect(counts(2010, 2020)).toEqual([1, 1]);
    expect(counts(2002, 2005)).toEqual([0, 0]);
  });

  it('sum up to the events of the window', () => {
    const { items, bounds, today } = chronicle;
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2020 }),
        fc.integer({ min: 1, max: 20 }),
        (at, n) => {
          const window = { from: year(at), to: year(at + n) };
          const counts = laneCounts(layout(chronicle, viewWith(window), WIDE, measure), chronicle);
          const inside = items.filter(windowTest(window, bounds, today)).length;
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inside);
        },
      ),
    );
  });
});

describe('the heads on a picture', () => {
  const bars = ['a', 'b', 'c', 'd'].map((id, at) =>
    barWith({ id, label: id, start: year(2000 + at), end: null }),
  );
  const words = {
    write: tickFormatter(TICK_WORDS),
    today: 'today',
    heads: { strategies: 'Strategies', count: (n: number) => `${String(n)} events` },
  };

  it('say how many events there are, and what stands above the lanes', () => {
    const own = { ...chronicle, bars };
    const drawn = drawnIn(700, own);
    expect(strategiesHead(drawn)).not.toBeNull();
    const { shapes } = pictureOf(own, drawn, WIDE.width, 700, words, measure);
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['Strategies', '2 events', '1 events']));
  });

  it('leave the strategies without a name where one track is all there is', () => {
    const drawn = drawnIn(300, { ...chronicle, bars: bars.slice(0, 1) });
    expect(strategiesHead(drawn)).toBeNull();
  });
});
