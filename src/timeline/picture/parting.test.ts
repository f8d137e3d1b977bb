import { describe, expect, it } from 'vitest';
import {
  chronicleOf,
  itemWith,
  measure,
  NARROW,
  randomItems,
  viewWith,
  WIDE,
} from '../fixtures.ts';
import type { Viewport } from '../arranging/frame.ts';
import type { TimelineItem } from '../items/item.ts';
import { layout } from './layout.ts';
import { markStandingFor } from '../arranging/standing.ts';
import { partingView } from './parting.ts';
import { MIN_WINDOW, type View } from '../view/view.ts';

const at = (date: string, id: string, own: Partial<TimelineItem> = {}) =>
  itemWith({ id, date, pillars: ['economic'], ...own });
const drawnAs = (items: readonly TimelineItem[], view: View, viewport: Viewport = WIDE) =>
  layout(chronicleOf(items), view, viewport, measure);
/** So low that the events of a lane share one row. */
const LOW = { ...NARROW, height: 90 };
/** The view a click on the count of an item leads to, null for a list in place; the count must exist. */
const opened = (
  items: readonly TimelineItem[],
  id: string,
  view: View = viewWith(),
  viewport: Viewport = WIDE,
) => {
  const drawn = drawnAs(items, view, viewport);
  const mark = markStandingFor(drawn, id);
  if (!mark || mark.items.length < 2) throw new Error(`"${id}" is in no count`);
  return partingView(chronicleOf(items), view, drawn, mark);
};
/** Enough events of one day to fill the rows of a lane and to leave some for a count. */
const crowd = (date: string, count = 14) =>
  Array.from({ length: count }, (_, index) => at(date, `${date}-${String(index)}`));
const inCount = (items: readonly TimelineItem[], view: View, viewport: Viewport) => {
  const drawn = drawnAs(items, view, viewport);
  return drawn.visible.find((mark) => mark.items.length > 1);
};

describe('a count that is opened', () => {
  const week = ['2023-04-24', '2023-04-25', '2023-04-26', '2023-04-27'];
  const days = week.map((date, index) => at(date, `d${String(index)}`));

  it('is parted by a window around its members', () => {
    const next = opened(days, 'd0', viewWith(), LOW);
    expect(next).not.toBeNull();
    const after = drawnAs(days, next as View, LOW);
    expect(after.visible.length).toBeGreaterThan(1);
    expect(after.visible.flatMap(({ items }) => items)).toHaveLength(4);
  });

  it.each([
    ['wide', WIDE],
    ['low', LOW],
  ])('has a list instead where all its members are of one day, in a %s box', (_, viewport) => {
    const items = crowd('2023-04-26');
    const view = viewWith({ from: Date.UTC(2023, 3, 25), to: Date.UTC(2023, 3, 28) });
    const count = inCount(items, view, viewport);
    const id = items[count?.items[0] ?? -1]?.id ?? '';
    expect(opened(items, id, view, viewport)).toBeNull();
  });

  it('has a list where a member is known only by its year and the window is that year already', () => {
    const items = [at('2023', 'year'), ...crowd('2023-07-02', 3)];
    const view = viewWith({ from: Date.UTC(2022, 9, 20), to: Date.UTC(2024, 2, 14) });
    const count = inCount(items, view, LOW);
    const chosen = items[count?.items[0] ?? -1]?.id ?? '';
    expect(opened(items, chosen, view, LOW)).toBeNull();
  });

  it('never leads to a window as wide as the one it is in', () => {
    const view = viewWith({ from: Date.UTC(2023, 0, 1), to: Date.UTC(2024, 0, 1) });
    const items = [at('2000/2026', 'long'), ...crowd('2013-01-01')];
    const drawn = drawnAs(items, view, LOW);
    for (const mark of drawn.field.between(-5000, 5000)) {
      if (mark.items.length < 2) continue;
      const next = partingView(chronicleOf(items), view, drawn, mark);
      expect(next === null || next.to - next.from < view.to - view.from).toBe(true);
    }
  });
});

describe.each([
  ['wide', WIDE],
  ['low', LOW],
])('counts of a chronicle in a %s box', (_, viewport) => {
  it('end, opened again and again, in marks of one event or in a list: none is dead', () => {
    const items = randomItems(260, 7);
    const chronicle = chronicleOf(items);
    for (let index = 0; index < items.length; index += 13) {
      let view = viewWith();
      for (let step = 0; ; step++) {
        const drawn = drawnAs(items, view, viewport);
        const mark = markStandingFor(drawn, items[index]?.id ?? '');
        if (!mark || mark.items.length < 2) break;
        const next = partingView(chronicle, view, drawn, mark);
        if (!next) break;
        const heir = markStandingFor(
          drawnAs(items, next, viewport),
          items[mark.items[0]]?.id ?? '',
        );
        expect(heir?.items.length ?? 0).toBeGreaterThan(0);
        expect(mark.items.every((each) => heir?.items.includes(each))).toBe(false);
        expect(next.to - next.from).toBeGreaterThanOrEqual(MIN_WINDOW - 1);
        expect(next.to - next.from).toBeLessThan(view.to - view.from);
        view = next;
        expect(step).toBeLessThan(40);
      }
    }
  });
});
