import { reachPath } from './mark-shapes.ts';
import { describe, expect, it } from 'vitest';
import {
  barWith,
  chronicleOf,
  itemWith,
  measure,
  randomItems,
  viewWith,
  WIDE,
} from '../fixtures.ts';
import { layout, lookThrough } from './layout.ts';
import type { Mark } from '../arranging/mark.ts';
import { acrossOf, barTarget, boxOf, labelBox, markBox, pointOf } from './place.ts';

const year = (n: number) => Date.UTC(n, 0, 1);
const one = chronicleOf([itemWith({ date: '2020-06-15', title: 'An event with a name' })]);
const look = (from: number, to: number, chronicle = one, viewport = WIDE) =>
  layout(chronicle, viewWith({ from, to }), viewport, measure);

/** The name of the only event; null where it has none in sight. */
function nameIn(from: number, to: number, drawn = look(from, to)) {
  const [mark] = drawn.visible;
  return mark ? { box: labelBox(drawn, mark), drawn } : { box: null, drawn };
}

/** The same while the view is held, of which nothing was drawn before. */
function heldIn(from: number, to: number) {
  const before = { form: 'labels', visible: [] } as const;
  return nameIn(from, to, lookThrough(one, viewWith({ from, to }), look(from, to), true, before));
}

it('two places along the axis and a band across it span a box', () => {
  const band = { start: 5, size: 7 };
  expect(boxOf(10, 30, band)).toEqual({ x: 10, y: 5, width: 20, height: 7 });
});

describe('a mark', () => {
  it('lies in the middle of its row, within its lane', () => {
    const drawn = look(year(2010), year(2026), chronicleOf(randomItems(200)));
    for (const mark of drawn.visible) {
      const lane = drawn.frame.lanes[mark.lane] ?? { start: 0, size: 0 };
      const across = acrossOf(drawn, mark);
      expect(across).toBeGreaterThan(lane.start);
      expect(across).toBeLessThan(lane.start + lane.size);
    }
  });

  it('has its middle in the middle of its box', () => {
    const drawn = look(year(2010), year(2026), chronicleOf(randomItems(50)));
    for (const mark of drawn.visible.filter(({ spanning }) => !spanning)) {
      const { x, y, width, height } = markBox(drawn, mark);
      expect(x + width / 2).toBeCloseTo(pointOf(drawn, mark).x, 0);
      expect(y + height / 2).toBeCloseTo(pointOf(drawn, mark).y, 0);
    }
  });
});

describe('the name of an event', () => {
  it('is whole where the window has room for it', () => {
    const { box } = nameIn(year(2019), year(2022));
    expect(box?.width).toBeGreaterThanOrEqual(measure('An event with a name'));
  });

  it('stands whole before its mark where the window ends too soon', () => {
    const { box, drawn } = nameIn(year(2018), Date.UTC(2020, 7, 15));
    const [mark] = drawn.visible;
    expect(box?.width).toBeGreaterThanOrEqual(measure('An event with a name'));
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBe((mark?.start ?? 0) + drawn.offset - 4);
  });

  it('is cut at the end of a window that moves', () => {
    const { box, drawn } = heldIn(year(2018), Date.UTC(2020, 7, 15));
    expect(box?.width).toBeLessThan(measure('An event with a name'));
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
      drawn.frame.start + drawn.frame.length,
    );
  });

  it('is left out where only a letter or two would be in sight', () => {
    expect(heldIn(year(2018), Date.UTC(2020, 5, 20)).box).toBeNull();
  });

  it('is left out when its mark has gone by', () => {
    expect(nameIn(Date.UTC(2020, 6, 10), Date.UTC(2021, 6, 1)).box).toBeNull();
  });

  it('stays inside a long stretch while any of it is in sight', () => {
    const long = chronicleOf([itemWith({ date: '2010/2020', title: 'A programme' })]);
    const drawn = look(year(2015), year(2016), long);
    const [mark] = drawn.visible;
    expect(mark && labelBox(drawn, mark)?.x).toBe(drawn.frame.start + 8);
  });
});

describe('the path of a strategy', () => {
  it('is cut to the window and takes all of its track, however wide fingers need that', () => {
    const bars = chronicleOf([], [barWith({ start: year(2000), end: year(2040) })]);
    const heights = [WIDE, { ...WIDE, coarse: true }].map((viewport) => {
      const drawn = look(year(2018), year(2020), bars, viewport);
      const [bar] = drawn.bars;
      if (!bar) throw new Error('the path is in the window');
      const { x, y, width, height } = barTarget(drawn, bar);
      expect([x, x + width]).toEqual([drawn.frame.start, drawn.frame.start + drawn.frame.length]);
      expect(y).toBe(drawn.frame.tracks[0]?.start);
      return height;
    });
    expect(heights).toEqual([24, 44]);
  });
});

describe('a count of long stretches', () => {
  const items = ['a', 'b', 'c'].map((id) => itemWith({ id, date: '2023', title: 'x'.repeat(99) }));
  const of2023 = { from: Date.UTC(2023, 1, 1), to: Date.UTC(2023, 4, 1) };

  it('has its number where the window ends, and its name before that', () => {
    const drawn = layout(chronicleOf(items), viewWith(of2023), { ...WIDE, height: 120 }, measure);
    const [mark] = drawn.visible;
    if (!mark) throw new Error('the year is in the window');
    expect(mark.items.length).toBe(3);
    const { x } = pointOf(drawn, mark);
    expect(x + mark.radius).toBeLessThanOrEqual(WIDE.width);
    const name = labelBox(drawn, mark);
    expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(x - mark.radius);
  });
  it('has no bracket, which a count of short ones has, cut to the window', () => {
    const drawn = layout(chronicleOf(items), viewWith(of2023), { ...WIDE, height: 120 }, measure);
    expect(drawn.visible.map((mark) => reachPath(drawn, mark))).toEqual([null]);
    const mark = {
      ...(drawn.visible[0] as Mark),
      spanning: false,
      reach: { start: -9e9, end: 9e9 },
    };
    expect(reachPath(drawn, mark)).toMatch(/^M116\.0 [\d.]+L1120\.0 [\d.]+$/);
  });
});
