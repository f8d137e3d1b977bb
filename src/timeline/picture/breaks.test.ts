import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAround, textBoxes } from './breaks.ts';
import {
  barWith,
  BOUNDS,
  chronicleOf,
  measure,
  NARROW,
  randomItems,
  viewWith,
  WIDE,
} from '../fixtures.ts';
import { DAY } from '../items/item.ts';
import { layout } from './layout.ts';
import { barLooks } from './path-look.ts';

const box = (y: number, height: number, x = 100) => ({ x, y, width: 50, height });
const around = (...texts: ReturnType<typeof box>[]) => lineAround(120, 0, 500, texts);

describe('a line across the drawing', () => {
  it('is whole where no text is in its way', () => {
    expect(around()).toEqual([{ from: 0, to: 500 }]);
    expect(around(box(100, 20, 200))).toEqual([{ from: 0, to: 500 }]);
  });

  it('is broken at a text', () => {
    expect(around(box(100, 20))).toEqual([
      { from: 0, to: 100 },
      { from: 120, to: 500 },
    ]);
  });

  it('is broken once at texts that touch, in whatever order they come', () => {
    expect(around(box(120, 20), box(100, 20))).toEqual([
      { from: 0, to: 100 },
      { from: 140, to: 500 },
    ]);
  });

  it('begins behind a text at its beginning and ends before one at its end', () => {
    expect(around(box(-10, 30), box(490, 40))).toEqual([{ from: 20, to: 490 }]);
  });

  it('vanishes behind a text as tall as itself', () => {
    expect(around(box(-10, 600))).toEqual([]);
  });

  it('keeps a hair away from the sides of a text', () => {
    expect(lineAround(99, 0, 500, [box(100, 20)])).toHaveLength(2);
    expect(lineAround(97, 0, 500, [box(100, 20)])).toHaveLength(1);
  });

  it('never runs over a name, in any window', () => {
    const bars = [
      barWith({ label: 'A strategy to 2030', end: null, horizons: [2030, 2045] }),
      barWith({ id: 't', label: 'A programme', start: Date.UTC(2024, 0), end: Date.UTC(2028, 0) }),
    ];
    const chronicle = chronicleOf(randomItems(300, 8), bars);
    const window = fc.tuple(
      fc.integer({ min: 15_000, max: 20_000 }),
      fc.integer({ min: 90, max: 6000 }),
    );
    fc.assert(
      fc.property(window, fc.constantFrom(WIDE, NARROW), ([first, days], viewport) => {
        const from = BOUNDS.from + first * DAY;
        const view = viewWith({ from, to: from + days * DAY });
        const drawn = layout(chronicle, view, viewport, measure);
        const texts = textBoxes(drawn, barLooks(drawn, measure, { throughout: 'In force:' }));
        const lines = [drawn.today, ...drawn.horizons.map(({ place }) => place)];
        for (const place of lines.filter((line) => line !== null)) {
          for (const { from: start, to: end } of lineAround(place, 0, 520, texts)) {
            for (const { x, y, width, height } of texts) {
              const crosses = place > x && place < x + width;
              const meets = start < y + height && end > y;
              expect(crosses && meets).toBe(false);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
