import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barWith, BOUNDS, TODAY } from '../fixtures.ts';
import { DAY, type TimelineBar } from '../items/item.ts';
import { openTracks } from './open-tracks.ts';
import { LINKS, tracksFor } from './path-rows.ts';

const year = (n: number) => Date.UTC(n, 0, 1);
const ALL = { from: year(1975), to: year(2046) };
const MAY_2023 = { from: Date.UTC(2023, 4, 1), to: Date.UTC(2023, 5, 1) };

function opened(bars: readonly TimelineBar[], window = ALL, most = 9) {
  const tracks = tracksFor({ bars, bounds: BOUNDS });
  const { open, links, leftOut } = openTracks(
    { bars, bounds: BOUNDS, today: TODAY },
    tracks,
    window,
    most,
  );
  const idOf = (track: number) => bars[tracks.trackOf.indexOf(track)]?.id ?? 'links';
  return { open: [...open].map(idOf), links: links.map(idOf), leftOut };
}

describe('the rows a window opens', () => {
  it('are those of strategies in it, and of no other', () => {
    const bars = [barWith(), barWith({ id: 'later', start: year(2030), end: null })];
    expect(opened(bars, { from: year(2019), to: year(2021) }).open).toEqual(['s']);
    expect(opened(bars, { from: year(1980), to: year(1990) }).open).toEqual([]);
    expect(opened([]).open).toEqual([]);
  });

  it('are no more than there is room for, and the others are counted', () => {
    const bars = Array.from({ length: 30 }, (_, at) => barWith({ id: String(at) }));
    const { open, leftOut } = opened(bars, ALL, 11);
    expect([open.length, leftOut]).toEqual([11, 19]);
    expect(opened(bars, ALL, Infinity)).toMatchObject({ leftOut: 0, links: [] });
  });
});

describe('the row of links', () => {
  it('names what is in force all through the window', () => {
    expect(opened([barWith({ end: null })], MAY_2023)).toEqual({
      open: ['links'],
      links: ['s'],
      leftOut: 0,
    });
  });

  it('names what is over by now but was in force then', () => {
    expect(opened([barWith()], MAY_2023).links).toEqual(['s']);
  });

  it('takes the place of one of the rows', () => {
    const within = (id: string) => barWith({ id, start: Date.UTC(2023, 4, 9) });
    const bars = [barWith({ end: null }), within('a'), within('b'), within('c')];
    expect(opened(bars, MAY_2023, 3)).toMatchObject({ open: ['links', 'a', 'b'], leftOut: 1 });
  });

  it.each([
    ['begins', { start: Date.UTC(2023, 4, 9) }],
    ['ends', { end: Date.UTC(2023, 4, 9) }],
    ['may have begun', { start: year(2023), heldBy: year(2024) }],
    ['is adopted', { drafted: year(2020), start: Date.UTC(2023, 4, 9) }],
    ['is a draft', { drafted: year(2020), start: null, end: null }],
    ['takes a step', { milestones: [{ at: Date.UTC(2023, 4, 9), text: '' }] }],
  ])('does not name what %s in the window', (_, own) => {
    expect(opened([barWith(own)], MAY_2023)).toMatchObject({ open: ['s'], links: [] });
  });

  it('names nothing in a window that has a goal year of it, nor in one that lies ahead', () => {
    const bar = barWith({ end: null, horizons: [2030, 2045] });
    expect(opened([bar], { from: year(2025), to: year(2035) }).open).toEqual(['s']);
    expect(opened([bar], { from: year(2027), to: year(2029) }).links).toEqual([]);
  });

  it('is not there where each strategy has a row of its own', () => {
    expect(opened([barWith()], MAY_2023, Infinity).open).toEqual(['s']);
  });
});

it('each strategy of a window is drawn, linked or counted, once', () => {
  const years = fc.integer({ min: 1976, max: 2044 });
  const bars = fc
    .array(fc.tuple(years, fc.option(fc.nat(30)), fc.boolean()), { maxLength: 14 })
    .map((all) =>
      all.map(([start, length, open], at) =>
        barWith({
          id: String(at),
          start: year(start),
          end: length === null || open ? null : year(start + length + 1),
        }),
      ),
    );
  const window = fc.tuple(fc.nat(20_000), fc.integer({ min: 2, max: 9000 }));
  fc.assert(
    fc.property(bars, window, fc.integer({ min: 2, max: 11 }), (given, [first, days], most) => {
      const from = BOUNDS.from + first * DAY;
      const to = from + days * DAY;
      const { open, links, leftOut } = opened(given, { from, to }, most);
      const all = opened(given, { from, to }, Infinity).open;
      expect(open.length).toBeLessThanOrEqual(most);
      expect(open.includes('links')).toBe(links.length > 0);
      const named = [...open.filter((id) => id !== 'links'), ...links];
      expect(new Set(named).size).toBe(named.length);
      expect(named.length + leftOut).toBe(all.length);
    }),
  );
  expect(LINKS).toBe(0);
});
