import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisLabels, TODAY_SHARE, type AxisLabel } from './axis-labels.ts';
import { barWith, BOUNDS, chronicleOf, measure, NARROW, viewWith, WIDE } from '../fixtures.ts';
import { DAY } from '../items/item.ts';
import { layout } from './layout.ts';
import { tickFormatter } from '../axis/tick-format.ts';
import type { View } from '../view/view.ts';

const chronicle = chronicleOf([], [barWith({ horizons: [2030, 2045], end: null })]);
const words = {
  day: '{d}.{m}',
  month: 'th. {m}',
  year: '{y}',
  dayLong: '',
  monthLong: '',
  months: [],
};
const labels = (own: Partial<View>, viewport = WIDE) =>
  axisLabels(
    layout(chronicle, viewWith(own), viewport, measure),
    tickFormatter(words),
    'today',
    measure,
  );
const written = ({ kind, text }: AxisLabel) => measure(text) * (kind === 'today' ? TODAY_SHARE : 1);
const year = (n: number) => Date.UTC(n, 0, 1);

describe('the texts of the axis', () => {
  it('name today and the horizons first', () => {
    const texts = labels({}).map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual(['today', '2030', '2045']);
  });
  it('name a horizon before its line and a tick behind it', () => {
    const drawn = layout(chronicle, viewWith({ from: year(2027), to: year(2035) }), WIDE, measure);
    const texts = axisLabels(drawn, tickFormatter(words), 'today', measure);
    const horizon = texts.find(({ kind }) => kind === 'horizon');
    const tick = texts.find(({ text }) => text === '2033');
    expect(horizon?.start).toBeLessThan(drawn.horizons[0]?.place ?? 0);
    expect(tick?.start).toBeCloseTo(drawn.scale.at(year(2033)) + 4);
  });
  it('say nothing of today where it is out of sight', () => {
    expect(labels({ to: year(1990) }).some(({ kind }) => kind === 'today')).toBe(false);
  });
  it('name every year of a long axis that has room, over its stroke where that is the only place', () => {
    // Today so near to 2025 and before 2030 that one of the years would go without a name beside its stroke.
    const day = { ...chronicle, today: Date.UTC(2026, 10, 28) };
    const drawn = layout(day, viewWith(), { ...WIDE, width: 1134 }, measure);
    const texts = axisLabels(drawn, tickFormatter(words), 'hôm nay', measure);
    const named = texts.map(({ text }) => text);
    for (const text of ['2015', '2020', '2025', '2030', '2035', '2040', '2045', 'hôm nay']) {
      expect(named).toContain(text);
    }
    expect(new Set(named).size).toBe(named.length);
  });
  it('mark the larger unit that begins', () => {
    const texts = labels({ from: year(2022), to: year(2024) });
    expect(texts.filter(({ kind }) => kind === 'major').map(({ text }) => text)).toContain('2023');
  });
  it('stand before a line where they would cross another behind it', () => {
    // Half a year from today to the horizon is too little for the word.
    const drawn = layout(chronicle, viewWith({ from: year(1990) }), WIDE, measure);
    const texts = axisLabels(drawn, tickFormatter(words), 'a long today', measure);
    const today = texts.find(({ kind }) => kind === 'today');
    expect((today?.start ?? 0) + measure('a long today') * TODAY_SHARE).toBeLessThan(
      drawn.today ?? 0,
    );
  });
  it('never cross the line of today or of a horizon, nor leave the window', () => {
    const from = fc.integer({ min: 10_000, max: 25_000 });
    const days = fc.integer({ min: 2, max: 15_000 });
    fc.assert(
      fc.property(from, days, fc.constantFrom(WIDE, NARROW), (first, length, viewport) => {
        const start = BOUNDS.from + first * DAY;
        const view = viewWith({ from: start, to: start + length * DAY });
        const drawn = layout(chronicle, view, viewport, measure);
        const lines = [drawn.today, ...drawn.horizons.map(({ place }) => place)];
        const { frame } = drawn;
        for (const label of axisLabels(drawn, tickFormatter(words), 'today', measure)) {
          const end = label.start + (viewport === NARROW ? 18 : written(label));
          expect(label.start).toBeGreaterThanOrEqual(frame.start - 1);
          expect(end).toBeLessThanOrEqual(frame.start + frame.length);
          for (const line of lines) {
            if (line !== null) expect(line > label.start && line < end).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
  it('never overlap, in any window and either direction', () => {
    const from = fc.integer({ min: 0, max: 25_000 });
    const days = fc.integer({ min: 2, max: 25_000 });
    fc.assert(
      fc.property(from, days, fc.constantFrom(WIDE, NARROW), (first, length, viewport) => {
        const start = BOUNDS.from + first * DAY;
        const placed = labels({ from: start, to: start + length * DAY }, viewport).sort(
          (a, b) => a.start - b.start,
        );
        placed.slice(1).forEach((label, index) => {
          const before = placed[index] as typeof label;
          const size = viewport === NARROW ? 18 : written(before);
          expect(label.start).toBeGreaterThanOrEqual(before.start + size);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
