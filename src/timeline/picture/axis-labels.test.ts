import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisLabels, LINE_NAME_SHARE, rowOf, type AxisLabel } from './axis-labels.ts';
import {
  barWith,
  BOUNDS,
  chronicleOf,
  measure,
  NARROW,
  TICK_WORDS,
  TODAY,
  viewWith,
  WIDE,
} from '../fixtures.ts';
import { DAY } from '../items/item.ts';
import { layout } from './layout.ts';
import { tickFormatter } from '../axis/tick-format.ts';
import type { View } from '../view/view.ts';

const bars = [barWith({ horizons: [2030, 2045], end: null })];
const chronicle = { ...chronicleOf([], bars), readUntil: Date.UTC(2026, 2, 10) };
const write = tickFormatter(TICK_WORDS);
const drawnWith = (own: Partial<View>, viewport = WIDE) =>
  layout(chronicle, viewWith(own), viewport, measure);
const labels = (own: Partial<View>, viewport = WIDE, today = 'hôm nay') =>
  axisLabels(drawnWith(own, viewport), write, today, measure);
const named = (kind: string, own: Partial<View>, viewport = WIDE) =>
  labels(own, viewport).flatMap((label) => (label.kind === kind ? label.text : []));
const year = (n: number) => Date.UTC(n, 0, 1);

/** How long a text of the axis is, along it. */
function written({ kind, text }: AxisLabel): number {
  return measure(text) * (kind === 'stretch' || kind === 'tick' ? 1 : LINE_NAME_SHARE);
}

/** Windows of two days to seventy years, wide and narrow. */
const anyWindow = fc.tuple(
  fc.integer({ min: 0, max: 25_000 }),
  fc.integer({ min: 2, max: 25_000 }),
  fc.constantFrom(WIDE, NARROW, { ...WIDE, unit: 2 }),
);
function inAnyWindow(check: (found: ReturnType<typeof shown>) => void): void {
  fc.assert(
    fc.property(anyWindow, ([first, days, viewport]) => {
      check(shown(BOUNDS.from + first * DAY, days, viewport));
    }),
    { numRuns: 700 },
  );
}
function shown(from: number, days: number, viewport: typeof WIDE) {
  const own = { from, to: from + days * DAY };
  const drawn = drawnWith(own, viewport);
  return { drawn, all: axisLabels(drawn, write, 'hôm nay', measure) };
}

describe('the texts of the axis', () => {
  it('name today with its date and the horizons', () => {
    expect(named('today', {})).toEqual(['hôm nay, 1.6.2026']);
    expect(named('horizon', {})).toEqual(['2030', '2045']);
  });
  it('say nothing of today where it is out of sight', () => {
    expect(named('today', { to: year(1990) })).toEqual([]);
  });
  it('say less of today rather than nothing', () => {
    const soon = { from: TODAY - 60 * DAY, to: TODAY + 4700 * DAY };
    expect(named('today', soon, NARROW)).toEqual(['hôm nay']);
    expect(labels({ from: TODAY - DAY, to: TODAY + DAY }, WIDE, 'x'.repeat(200))).not.toEqual([]);
  });
  it('name the level above at the near edge of what is seen of it', () => {
    const [first, second] = labels({ from: year(2013), to: year(2024) }).filter(
      ({ kind }) => kind === 'stretch',
    );
    const { frame, scale } = drawnWith({ from: year(2013), to: year(2024) });
    expect(first).toMatchObject({ text: 'Thập niên 2010', start: frame.start + 6 });
    expect(second).toMatchObject({ text: 'Thập niên 2020', start: scale.at(year(2020)) + 6 });
  });
  it('name years, weeks and days under decades, months and months', () => {
    expect(named('tick', { from: year(2013), to: year(2024) })).toContain('2020');
    const [from, to] = [Date.UTC(2023, 3, 1), Date.UTC(2023, 3, 15)];
    expect(named('tick', { from, to }).slice(0, 3)).toEqual(['T7 1', 'CN 2', 'T2 3']);
    const spring = { from, to: Date.UTC(2023, 6, 1) };
    expect(named('tick', spring).slice(0, 3)).toEqual(['3', '10', '17']);
    expect(named('stretch', spring)).toEqual(['Tháng 4/2023', 'Tháng 5/2023', 'Tháng 6/2023']);
  });
  it('name a day in the middle of it and a year where it begins', () => {
    const [from, to] = [Date.UTC(2023, 3, 1), Date.UTC(2023, 4, 11)];
    const drawn = drawnWith({ from, to });
    const day = axisLabels(drawn, write, '', measure).find(({ text }) => text === '15');
    const pace = drawn.frame.length / 40;
    const begins = drawn.scale.at(Date.UTC(2023, 3, 15));
    expect(day?.start).toBeCloseTo(begins + (pace - 14) / 2);
  });
  it('say in the hatching what is not read yet, where it is long enough', () => {
    expect(named('unread', { from: year(2026), to: year(2027) })).toEqual(['chưa đọc nguồn']);
    expect(named('unread', {})).toEqual([]);
    const { axis, scale } = drawnWith({ from: year(2026), to: year(2027) });
    expect(axis.unread).toEqual({
      start: scale.at(Date.UTC(2026, 2, 10)),
      end: scale.at(TODAY),
    });
  });
  it('leave nothing unread where sources are read up to today', () => {
    const drawn = layout({ ...chronicle, readUntil: TODAY }, viewWith(), WIDE, measure);
    expect(drawn.axis.unread).toBeNull();
  });
  it('never cross the line of today or of a horizon in its row, nor leave the window', () => {
    inAnyWindow(({ drawn, all }) => {
      const lines = [drawn.today, ...drawn.horizons.map(({ place }) => place)];
      const { frame } = drawn;
      for (const label of all) {
        const end = label.start + written(label);
        expect(label.start).toBeGreaterThanOrEqual(frame.start - 1);
        expect(end).toBeLessThanOrEqual(frame.start + frame.length);
        if (label.kind !== 'today' && label.kind !== 'horizon') continue;
        for (const line of lines) {
          if (line !== null) expect(line > label.start && line < end).toBe(false);
        }
      }
    });
  });
  it('stay within the stretch that they name', () => {
    inAnyWindow(({ drawn, all }) => {
      for (const label of all) {
        if (label.kind !== 'stretch') continue;
        const end = label.start + written(label);
        const own = drawn.axis.stretches.find(
          (stretch) => stretch.start <= label.start && stretch.end >= end,
        );
        expect(own && write.stretch(own)).toContain(label.text);
      }
    });
  });
  it('never overlap one another in a row', () => {
    inAnyWindow(({ all }) => {
      const rows = Map.groupBy(all, ({ kind }) => rowOf(kind));
      for (const row of rows.values()) {
        const placed = row.toSorted((a, b) => a.start - b.start);
        placed.slice(1).forEach((label, index) => {
          const before = placed[index] as AxisLabel;
          expect(label.start).toBeGreaterThanOrEqual(before.start + written(before));
        });
      }
    });
  });
  it('name something of every window', () => {
    inAnyWindow(({ all }) => {
      expect(all.filter(({ kind }) => kind === 'tick' || kind === 'stretch')).not.toEqual([]);
    });
  });
});
