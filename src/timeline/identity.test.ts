import { randomLcg } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { axisLabels } from './picture/axis-labels.ts';
import { chronicleOf, itemWith, measure, TICK_WORDS, viewWith, WIDE } from './fixtures.ts';
import { DAY } from './items/item.ts';
import { packFile, unpackFile } from './items/item-file.ts';
import { layout, type Chronicle, type Layout } from './picture/layout.ts';
import { matcher } from './view/filter.ts';
import { presetWindow } from './view/presets.ts';
import { chronicles, drawn, looks } from './chronicles.test-random.ts';
import { countPerPeriod } from './axis/strip.ts';
import { tickFormatter } from './axis/tick-format.ts';
import { decodeView } from './view/url.ts';
import { encodeView } from './view/write-url.ts';
import { NO_FILTERS, viewOf } from './view/view.ts';

const write = tickFormatter(TICK_WORDS);

/** Ids of the events in all marks of a drawing, in and out of its window; each as often as it is drawn. */
function drawnIds({ field, items }: Layout): string[] {
  const marks = [...field.walk(-Infinity, 1)];
  return marks.flatMap((mark) => mark.items.map((index) => items[index]?.id ?? 'nothing'));
}

/** `count` events over some years, one of them first of all. */
function over(years: readonly [number, number], count: number): Chronicle {
  const random = randomLcg(5);
  const items = Array.from({ length: count }, (_, at) => {
    const year = years[0] + Math.floor(random() * (years[1] - years[0]));
    const start = midnight(year, Math.floor(random() * 12), 11);
    const importance = 1 + Math.floor(random() * 3);
    return itemWith({ id: `e${String(at)}`, start, end: start + DAY, importance });
  });
  items.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  const bounds = { from: midnight(years[0]), to: midnight(years[1]) };
  return { ...chronicleOf(items), bounds };
}

const viewOfAll = ({ bounds }: Chronicle) => ({ ...viewWith(), ...bounds });

describe('what is drawn is what was given', () => {
  it('each event in one mark or count, whatever the span, filters, lanes, direction and magnification', () => {
    fc.assert(
      fc.property(chronicles, looks, (chronicle, look) => {
        const own = drawn(chronicle, look);
        const filters = { ...NO_FILTERS, pillar: look.pillar, country: look.country };
        const view = { ...viewOf(chronicle.bounds), filters, importance: look.importance };
        const given = chronicle.items.filter(matcher(view)).map(({ id }) => id);
        expect(drawnIds(own).sort()).toEqual(given.sort());
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('each mark found again by any of its events', () => {
    fc.assert(
      fc.property(chronicles, looks, (chronicle, look) => {
        const { field, items } = drawn(chronicle, look);
        for (const index of items.keys()) expect(field.markOf(index)?.items).toContain(index);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('each event in sight or in a count that is, when the window is all of time', () => {
    fc.assert(
      fc.property(chronicles, looks, (chronicle, look) => {
        const { visible, items } = drawn(chronicle, { ...look, zoom: 0 });
        const seen = visible.flatMap((mark) => mark.items).sort((a, b) => a - b);
        expect(seen).toEqual([...items.keys()]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('an event of 1859 beside six hundred others', () => {
    const chronicle = over([1976, 2026], 600);
    const items = [itemWith({ id: 'first', date: '1859-02-17' }), ...chronicle.items];
    const all = { ...chronicle, items, bounds: { from: midnight(1859), to: midnight(2046) } };
    const ids = drawnIds(layout(all, viewOfAll(all), WIDE, measure));
    expect(new Set(ids)).toEqual(new Set(items.map(({ id }) => id)));
    expect(ids.length).toBe(601);
  });

  it.each([
    [1000, 1876, 2026],
    [10_000, 0, 3000],
    [500, 50, 60],
  ])('%i events from the year %i to %i', (count, first, last) => {
    const chronicle = over([first, last], count);
    const ids = drawnIds(layout(chronicle, viewOfAll(chronicle), WIDE, measure));
    expect(new Set(ids).size).toBe(count);
    expect(ids.length).toBe(count);
  });

  it('the same in the data file, dates of the first century and all', () => {
    const { items } = over([0, 3000], 500);
    const again = unpackFile(new TextEncoder().encode(packFile(items)).buffer, null);
    expect(again.map(({ id, start, end }) => [id, start, end])).toEqual(
      items.map(({ id, start, end }) => [id, start, end]),
    );
  });

  it('events of a chosen pillar that had to share the lane of all others', () => {
    // Room for two lanes only: the smaller pillars share the second.
    const items = ['political', 'political', 'economic', 'cultural'].map((pillar, at) =>
      itemWith({ id: `e${String(at)}`, date: `20${10 + at}-01-01`, pillars: [pillar] }),
    );
    const filters = { ...NO_FILTERS, pillar: ['political', 'economic'] };
    const low = { ...WIDE, height: 100 };
    const own = layout(chronicleOf(items), { ...viewWith(), filters }, low, measure);
    expect(drawnIds(own).sort()).toEqual(['e0', 'e1', 'e2']);
  });
});

describe('a chronicle of three thousand years, and one of the first century', () => {
  it.each([
    [0, 3000],
    [1500, 1640],
    [48, 60],
  ])('from the year %i to %i has ticks, texts, counts, presets and addresses', (first, last) => {
    const chronicle = over([first, last], 300);
    const { bounds } = chronicle;
    const own = layout(chronicle, viewOfAll(chronicle), WIDE, measure);
    const texts = axisLabels(own, write, 'today', measure)
      .filter(({ kind }) => kind === 'tick')
      .map(({ text }) => Number(text));
    expect(own.axis.ticks.length).toBeLessThan(20);
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.every((year) => year >= first && year <= last)).toBe(true);
    const bins = countPerPeriod(chronicle.items, bounds, chronicle.today, 160);
    expect(bins.length).toBeLessThanOrEqual(160);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(300);
    expect(bins[0]?.from).toBe(bounds.from);
    const today = midnight(first + 8, 5);
    const year = presetWindow('year', today, bounds);
    expect(year).toEqual({ from: midnight(first + 8), to: midnight(first + 9) });
    const home = viewOf(bounds);
    const address = new URL(encodeView({ ...home, ...year }, home), 'https://example.org');
    expect(decodeView(address.search, '', home, bounds)).toMatchObject(year);
  });

  it('reaching before the year 0 and beyond 9999 keeps its window in the address', () => {
    const bounds = { from: midnight(-3), to: midnight(10_004) };
    const home = viewOf(bounds);
    const window = { from: midnight(-2), to: midnight(10_002) };
    const address = new URL(encodeView({ ...home, ...window }, home), 'https://example.org');
    expect(decodeView(address.search, '', home, bounds)).toMatchObject(window);
  });
});
