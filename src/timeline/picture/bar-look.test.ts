import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barLooks } from './bar-look.ts';
import { barWith, BOUNDS, chronicleOf, measure, NARROW, viewWith, WIDE } from '../fixtures.ts';
import { DAY, type TimelineBar } from '../items/item.ts';
import { layout } from './layout.ts';
import type { View } from '../view/view.ts';

const year = (n: number) => Date.UTC(n, 0, 1);

function looksOf(bars: readonly TimelineBar[], own: Partial<View> = {}, viewport = WIDE) {
  const drawn = layout(chronicleOf([], bars), viewWith(own), viewport, measure);
  return barLooks(drawn, BOUNDS, measure);
}

describe('the name of a strategy', () => {
  it('stands in its bar where it fits', () => {
    const [look] = looksOf([barWith({ label: 'Plan' })], { from: year(2018), to: year(2028) });
    expect(look?.name).toMatchObject({ side: 'inside', cut: false });
    expect(look?.name?.box.width).toBe(measure('Plan'));
  });

  it('stands in its bar where it fits to the pixel', () => {
    // A pixel a day: all that is drawn lies at whole pixels.
    const window = { from: year(2000), to: year(2000) + 1004 * DAY };
    const bar = barWith({ start: year(2000) + 100 * DAY, end: year(2000) + 200 * DAY });
    const nameOf = (width: number) => {
      const drawn = layout(chronicleOf([], [bar]), viewWith(window), WIDE, () => width);
      return barLooks(drawn, BOUNDS, () => width)[0]?.name;
    };
    const room = nameOf(5000)?.box.width ?? 0;
    expect(room).toBeLessThan(100);
    expect(nameOf(room)).toMatchObject({ side: 'inside', cut: false });
    expect(nameOf(room + 1)).toMatchObject({ side: 'after', cut: false });
  });

  it('stands behind its bar where that is too short and the track is free', () => {
    const [look] = looksOf([barWith({ label: 'A plan with a long name' })]);
    expect(look?.name).toMatchObject({ side: 'after', cut: false });
    expect(look?.name?.box.x).toBeGreaterThan((look?.box.x ?? 0) + (look?.box.width ?? 0));
  });

  it('is cut where neither has room for all of it', () => {
    const name = 'A plan whose name would not even fit on a poster of the usual size';
    const bars = [barWith({ label: name }), barWith({ id: 'b', start: year(2026), end: null })];
    const [look] = looksOf(bars, { from: year(2018), to: year(2040) });
    expect(look?.name).toMatchObject({ side: 'inside', cut: true });
  });

  it('is left out where only a letter or two would stay', () => {
    const short = barWith({ start: year(2020), end: year(2021), label: 'A long name' });
    const next = barWith({ id: 'b', start: year(2021) + 40 * DAY, end: year(2045) });
    expect(looksOf([short, next])[0]?.name).toBeNull();
  });

  it('stays in the window while its bar reaches beyond', () => {
    const bar = barWith({ start: year(1980), end: year(2040), label: 'Plan' });
    const [look] = looksOf([bar], { from: year(2000), to: year(2002) });
    expect(look?.name?.box.x).toBeGreaterThan(look?.box.x ?? Infinity);
  });

  it('leaves the lower edge of its bar to the milestones', () => {
    const [look] = looksOf([barWith({ label: 'Plan' })], { from: year(2018), to: year(2028) });
    if (!look?.name) throw new Error('the name has room');
    expect(look.name.box.y + look.name.box.height).toBeLessThanOrEqual(
      look.box.y + look.box.height - 2,
    );
  });

  it('never overlaps another, in any window and either direction', () => {
    const bars = fc.array(
      fc.record({
        first: fc.integer({ min: 1975, max: 2040 }),
        years: fc.integer({ min: 1, max: 30 }),
        label: fc.stringMatching(/^[a-z ]{1,40}$/),
        open: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    const window = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 2, max: 5000 }));
    fc.assert(
      fc.property(bars, window, fc.constantFrom(WIDE, NARROW), (list, [first, days], viewport) => {
        const made = list.map(({ first: start, years, label, open }, index) =>
          barWith({
            id: String(index),
            start: year(start),
            end: open ? null : year(start + years),
            label,
          }),
        );
        const from = BOUNDS.from + first * DAY;
        const names = looksOf(made, { from, to: from + days * DAY }, viewport).flatMap(
          ({ name }) => name?.box ?? [],
        );
        names.forEach((a, index) => {
          for (const b of names.slice(index + 1)) {
            const apart =
              a.x + a.width <= b.x ||
              b.x + b.width <= a.x ||
              a.y + a.height <= b.y ||
              b.y + b.height <= a.y;
            expect(apart).toBe(true);
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('the edges of a bar', () => {
  it('fade out where the strategy goes on beyond the time that can be shown', () => {
    const [look] = looksOf([barWith({ end: year(2060) })]);
    expect(look).toMatchObject({ startSoft: false, endSoft: true });
  });

  it('are sharp in a window that ends before', () => {
    const [look] = looksOf([barWith({ end: year(2060) })], { to: year(2030) });
    expect(look?.endSoft).toBe(false);
  });

  it('are soft where the source is unsure of them', () => {
    const [look] = looksOf([barWith({ startSoft: true, endSoft: true })]);
    expect(look).toMatchObject({ startSoft: true, endSoft: true });
  });

  it('are only cut, not soft, at the edges of the window', () => {
    const bar = barWith({ startSoft: true, endSoft: true });
    const [look] = looksOf([bar], { from: year(2021), to: year(2024) });
    expect(look).toMatchObject({ startSoft: false, endSoft: false });
  });
});

it('a bar is soft where its soft beginning is in sight, at the very edge of the window too', () => {
  const window = { from: year(2000), to: year(2000) + 1004 * DAY };
  const isSoft = (days: number) =>
    looksOf([barWith({ start: year(2000) + days * DAY, startSoft: true })], window)[0]?.startSoft;
  expect([-2, 0, 10].map(isSoft)).toEqual([false, true, true]);
});
