import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { countPerPeriod, STRIP, stripPath } from '../axis/strip.ts';
import { contextOf, windowIn } from '../axis/strip-context.ts';
import { momentInWords, tickFormatter } from '../axis/tick-format.ts';
import { windowInWords } from '../axis/window-in-words.ts';
import { barWith, chronicleOf, itemWith, measure, TICK_WORDS, TODAY, WIDE } from '../fixtures.ts';
import { DAY } from '../items/item.ts';
import { decodeView } from '../view/url.ts';
import { MIN_WINDOW, viewOf } from '../view/view.ts';
import { axisLabels, rowOf, sizeShare, type AxisLabel } from './axis-labels.ts';
import { layout } from './layout.ts';

/** Three thousand years, which begin before the year 0. */
const AGES = { from: midnight(-974), to: midnight(2027) };
const HOUR = DAY / 24;
const WHOLE = AGES.to - AGES.from;

const items = [itemWith({ start: midnight(-500), end: midnight(-400) }), itemWith({ id: 'b' })];
const bars = [barWith({ end: null, horizons: [2030, 2045] })];
const beyond = [{ year: 2045, width: 60 }];
const chronicle = { ...chronicleOf(items, bars), bounds: AGES, readUntil: Date.UTC(2026, 2, 10) };
const write = tickFormatter(TICK_WORDS);

/** Windows of an hour to all of the ages, as many of each order of length, and boxes from a phone to a wall. */
const anyView = fc
  .record({
    length: fc.double({ min: Math.log(HOUR), max: Math.log(WHOLE), noNaN: true }).map(Math.exp),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    width: fc.integer({ min: 320, max: 2560 }),
    unit: fc.constantFrom(1, 1, 2),
    torn: fc.boolean(),
  })
  .map(({ length, share, width, unit, torn }) => {
    const from = AGES.from + Math.round(share * (WHOLE - length));
    const viewport = { ...WIDE, width, unit, beyond: torn ? beyond : [] };
    const drawn = layout(
      chronicle,
      viewOf({ from, to: from + Math.round(length) }),
      viewport,
      measure,
    );
    return { drawn, labels: axisLabels(drawn, write, 'hôm nay', measure) };
  });

function endOf({ kind, text, start }: AxisLabel): number {
  return start + measure(text) * sizeShare(kind);
}

describe('the axis of any window from an hour to three thousand years', () => {
  it('has few ticks, in order, each in the window and at the place of its moment', () => {
    fc.assert(
      fc.property(anyView, ({ drawn: { axis, frame, scale } }) => {
        const end = frame.start + frame.length;
        expect(axis.ticks.length).toBeLessThan(frame.length / 12 + 3);
        expect(axis.between.length).toBeLessThan(frame.length / 4 + 3);
        axis.ticks.forEach(({ at, place }, index) => {
          expect(place).toBeCloseTo(scale.at(at), 6);
          expect(place).toBeGreaterThanOrEqual(frame.start - 1e-6);
          expect(place).toBeLessThanOrEqual(end + 1e-6);
          expect(at).toBeGreaterThan(axis.ticks[index - 1]?.at ?? -Infinity);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('is written without a text on another or out of its room', () => {
    fc.assert(
      fc.property(anyView, ({ drawn: { frame }, labels }) => {
        for (const row of [0, 1, 2]) {
          const own = labels
            .filter(({ kind }) => rowOf(kind) === row)
            .toSorted((a, b) => a.start - b.start);
          own.forEach((label, index) => {
            const before = own[index - 1];
            if (before) expect(label.start).toBeGreaterThanOrEqual(endOf(before) - 1e-6);
            const room = frame.start + frame.length;
            if (label.kind !== 'beyond') expect(endOf(label)).toBeLessThanOrEqual(room + 1);
            expect(label.text).not.toMatch(/NaN|undefined|\{/);
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says the years of the ages as the calendar has them', () => {
    const drawn = layout(chronicle, viewOf(AGES), WIDE, measure);
    const written = axisLabels(drawn, write, '', measure).filter(({ kind }) => kind === 'tick');
    expect(written.length).toBeGreaterThan(4);
    for (const { text } of written) expect(Math.abs(Number(text) % 250)).toBe(0);
    expect(windowInWords(AGES, TICK_WORDS)).toBe('-974 – 2026');
    expect(momentInWords('{y}', midnight(50), TICK_WORDS)).toBe('50');
  });
});

describe('the strip of any window', () => {
  it('shows the time around it, its window in it, and no event twice', () => {
    fc.assert(
      fc.property(anyView, ({ drawn: { scale, frame } }) => {
        const [from, to] = [frame.start, frame.start + frame.length].map((at) => scale.invert(at));
        const window = { from: from ?? 0, to: to ?? 0 };
        const context = contextOf(window, AGES);
        expect(context.from).toBeLessThanOrEqual(Math.max(window.from, AGES.from) + 1);
        expect(context.to).toBeGreaterThanOrEqual(Math.min(window.to, AGES.to) - 1);
        const place = windowIn(window, context, STRIP.width);
        expect(place.from >= 0 && place.to > place.from && place.to <= STRIP.width).toBe(true);
        const bins = countPerPeriod(items, context, TODAY, STRIP.bins, AGES);
        expect(bins.length).toBeLessThanOrEqual(STRIP.bins);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(items.length);
        expect(stripPath(bins, context, STRIP.width, STRIP.height)).not.toContain('NaN');
      }),
      { numRuns: 300 },
    );
  });
});

describe('an address with a window that is none', () => {
  const bounds = { from: midnight(1975), to: midnight(2027) };
  const home = viewOf(bounds);
  it.each([
    ['of an hour', 'from=2023-04-26T10:00&to=2023-04-26T11:00'],
    ['of no time', 'from=2023-04-26&to=2023-04-26'],
    ['of three thousand years', 'from=-000974-01-01&to=2026-12-31'],
    ['of all time', 'from=-271821-04-20&to=+275760-09-13'],
    ['of other ages', 'from=0001&to=0999'],
    ['turned round', 'from=2020&to=2010'],
    ['no calendar has', 'from=2023-02-30&to=2023-13-01'],
    ['of words', 'from=hôm qua&to=NaN'],
  ])('%s is read as one that can be shown', (_name, query) => {
    const view = decodeView(`?${query.replace('+', '%2B')}`, '', home, bounds);
    expect(view.from).toBeGreaterThanOrEqual(bounds.from);
    expect(view.to).toBeLessThanOrEqual(bounds.to);
    expect(view.to - view.from).toBeGreaterThanOrEqual(MIN_WINDOW);
    const drawn = layout({ ...chronicle, bounds }, view, WIDE, measure);
    expect(axisLabels(drawn, write, '', measure).length).toBeGreaterThan(0);
  });
});
