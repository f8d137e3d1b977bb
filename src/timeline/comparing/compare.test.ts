import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthNumber } from '#domain/dates/calendar.ts';
import type { TimelineItem } from '../items/item.ts';
import { BOUNDS, itemWith, randomItems } from '../fixtures.ts';
import { compare, countsOfYears, yearsOf } from './compare.ts';
import { momentOf } from './moment.ts';
import { valuesOf } from '../view/filter.ts';
import { isPeriod, NOTHING, type Pair, type Selection } from './selection.ts';

const partner = (id: string) => ({ kind: 'partner', id }) as const;
const period = (from: number, to: number) => ({ kind: 'period', from, to }) as const;
const at = (id: string, date: string, ...partners: string[]) => itemWith({ id, date, partners });
const idsOf = ({ events }: { events: readonly { item: TimelineItem }[] }) =>
  events.map(({ item }) => item.id);

const corpus = (seed: number) =>
  randomItems(80, seed).map((item, index) => ({
    ...item,
    partners: [['busan'], ['shanghai'], ['busan', 'shanghai'], []][index % 4] ?? [],
    countries: index % 3 ? ['JP'] : [],
  }));

const value: fc.Arbitrary<Selection> = fc.constantFrom<Selection[]>(
  partner('busan'),
  partner('shanghai'),
  { kind: 'country', id: 'JP' },
  { kind: 'pillar', id: 'economic' },
  { kind: 'category', id: 'agreement' },
);
const years: fc.Arbitrary<Selection> = fc
  .tuple(fc.integer({ min: 1976, max: 2026 }), fc.nat(9))
  .map(([from, more]) => period(from, from + more));
const pairs: fc.Arbitrary<Pair> = fc.oneof(fc.tuple(value, value), fc.tuple(years, years));
const cases = fc.tuple(fc.integer({ min: 1, max: 40 }), pairs);

function belongs(item: TimelineItem, selection: Selection | null): boolean {
  if (!selection) return false;
  if (!isPeriod(selection)) return valuesOf(item, selection.kind).includes(selection.id);
  const year = new Date(momentOf(item, BOUNDS)).getUTCFullYear();
  return year >= selection.from && year <= selection.to;
}

describe('two selections on one axis', () => {
  it('have each event that belongs to them exactly once on their side', () => {
    fc.assert(
      fc.property(cases, ([seed, pair]) => {
        const items = corpus(seed);
        compare(items, pair, BOUNDS).sides.forEach((side, index) => {
          const expected = items.filter((item) => belongs(item, pair[index] ?? null));
          expect(idsOf(side).sort()).toEqual(expected.map(({ id }) => id).sort());
        });
      }),
    );
  });

  it('mark what both have, the same events on either side, and count it', () => {
    fc.assert(
      fc.property(cases, ([seed, pair]) => {
        const { sides, common } = compare(corpus(seed), pair, BOUNDS);
        const marked = sides.map((side) => idsOf({ events: side.events.filter((e) => e.common) }));
        const second = new Set(idsOf(sides[1]));
        expect(marked[0]?.toSorted()).toEqual(marked[1]?.toSorted());
        expect(marked[0]?.toSorted()).toEqual(
          idsOf(sides[0])
            .filter((id) => second.has(id))
            .toSorted(),
        );
        expect(common).toBe(marked[0]?.length);
      }),
    );
  });

  it('have every event on the axis, in the order of time', () => {
    fc.assert(
      fc.property(cases, ([seed, pair]) => {
        const { sides, months } = compare(corpus(seed), pair, BOUNDS);
        for (const { events } of sides) {
          const places = events.map(({ month }) => month);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          expect(places.every((month) => month >= 0 && month < months)).toBe(true);
        }
      }),
    );
  });

  it('have both sides of an event at the same place', () => {
    const items = [at('a', '2001-05-03', 'busan', 'shanghai'), at('b', '1999-01-01', 'shanghai')];
    const { sides } = compare(items, [partner('busan'), partner('shanghai')], BOUNDS);
    expect(sides[0].events.map(({ month }) => month)).toEqual([28]);
    expect(sides[1].events.map(({ month }) => month)).toEqual([0, 28]);
  });

  it('begin with the first year of either and end with the last', () => {
    const items = [at('a', '2001-05-03', 'busan'), at('b', '1999-11', 'shanghai')];
    const { months, aligned } = compare(items, [partner('busan'), partner('shanghai')], BOUNDS);
    expect(months).toBe(36);
    expect(aligned).toBe(false);
  });

  it('have all in common where they are the same', () => {
    const items = [at('a', '2001', 'busan'), at('b', '2002', 'busan')];
    const { common, sides } = compare(items, [partner('busan'), partner('busan')], BOUNDS);
    expect([common, sides[0].events.length]).toEqual([2, 2]);
  });

  it('may be empty, one of them or both', () => {
    const items = [at('a', '2001', 'busan')];
    const one = compare(items, [partner('busan'), partner('shanghai')], BOUNDS);
    expect(one.sides.map(({ events }) => events.length)).toEqual([1, 0]);
    expect(compare([], [partner('busan'), null], BOUNDS).months).toBe(12);
    expect(compare(items, NOTHING, BOUNDS)).toMatchObject({ months: 12, common: 0 });
  });
});

describe('two periods, aligned by month', () => {
  it('have each event in the month it has in its own period', () => {
    fc.assert(
      fc.property(fc.tuple(fc.integer({ min: 1, max: 40 }), years, years), ([seed, ...pair]) => {
        const { sides, aligned } = compare(corpus(seed), pair, BOUNDS);
        expect(aligned).toBe(true);
        for (const { selection, events } of sides) {
          const start = isPeriod(selection) ? selection.from * 12 : NaN;
          for (const { item, month, year } of events) {
            expect(month).toBe(monthNumber(momentOf(item, BOUNDS)) - start);
            expect(Math.floor(month / 12) + start / 12).toBe(year);
          }
        }
      }),
    );
  });

  it('have an axis as long as the longer one, January under January', () => {
    const items = [at('a', '2015-01-02'), at('b', '2022-01-30'), at('c', '2025-12-31')];
    const { months, sides } = compare(items, [period(2015, 2017), period(2022, 2025)], BOUNDS);
    expect(months).toBe(48);
    expect(sides.map(({ events }) => events.map(({ month }) => month))).toEqual([[0], [0, 47]]);
  });

  it('may overlap: an event in both is marked on both sides, each in its own month', () => {
    const items = [at('a', '2016-03-01')];
    const { sides, common } = compare(items, [period(2015, 2016), period(2016, 2017)], BOUNDS);
    expect(sides.map(({ events }) => events[0]?.month)).toEqual([14, 2]);
    expect([common, sides[0].events[0]?.common]).toEqual([1, true]);
  });

  it('wait for the second one', () => {
    const items = [at('a', '2015-03-01')];
    const { sides, months } = compare(items, [period(2015, 2016), null], BOUNDS);
    expect([months, sides[1].events.length]).toEqual([24, 0]);
  });
});

describe('the years of a chronicle', () => {
  it('go from its first event to its last, and each has its events', () => {
    const items = [at('a', '2001-05-03'), at('b', '1999-11'), at('c', '2001')];
    expect(yearsOf(items, BOUNDS)).toEqual({ from: 1999, to: 2001 });
    expect([...countsOfYears(items, BOUNDS)]).toEqual([
      ['2001', 2],
      ['1999', 1],
    ]);
  });

  it('are the first of all where there is no event', () => {
    expect(yearsOf([], BOUNDS)).toEqual({ from: 1975, to: 1975 });
  });
});
