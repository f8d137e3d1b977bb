import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, itemWith, randomItems } from '../fixtures.ts';
import { compare } from './compare.ts';
import { countsByYear, tallyOf } from './counts.ts';

const busan = { kind: 'partner', id: 'busan' } as const;
const shanghai = { kind: 'partner', id: 'shanghai' } as const;
const period = (from: number, to: number) => ({ kind: 'period', from, to }) as const;
const at = (id: string, date: string, ...partners: string[]) => itemWith({ id, date, partners });

describe('the numbers of a comparison', () => {
  const items = [
    at('a', '2001-05', 'busan', 'shanghai'),
    at('b', '2001-06', 'busan'),
    at('c', '2004', 'shanghai'),
  ];

  it('are told for the years that have an event', () => {
    expect(countsByYear(compare(items, [busan, shanghai], BOUNDS))).toEqual([
      { at: 0, years: [2001, 2001], counts: [2, 1], common: 1 },
      { at: 3, years: [2004, 2004], counts: [0, 1], common: 0 },
    ]);
  });

  it('stand for two years each where periods are compared, and for one beyond the shorter', () => {
    const rows = countsByYear(compare(items, [period(2001, 2001), period(2001, 2004)], BOUNDS));
    expect(rows.map(({ years }) => years)).toEqual([
      [2001, 2001],
      [null, 2004],
    ]);
  });

  it('add up to the events of each side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.boolean(), (seed, aligned) => {
        const random = randomItems(60, seed).map((item, index) => ({
          ...item,
          partners: index % 2 ? ['busan'] : ['busan', 'shanghai'],
        }));
        const pair = aligned
          ? ([period(1990, 2010), period(2001, 2026)] as const)
          : ([busan, shanghai] as const);
        const comparison = compare(random, pair, BOUNDS);
        const rows = countsByYear(comparison);
        const sum = (side: 0 | 1) => rows.reduce((all, { counts }) => all + counts[side], 0);
        expect([sum(0), sum(1)]).toEqual(comparison.sides.map(({ events }) => events.length));
        const common = rows.reduce((all, row) => all + row.common, 0);
        if (!aligned) expect(common).toBe(comparison.common);
      }),
    );
  });

  it('tell first and last year of a side, and every year with the most events', () => {
    const { sides } = compare(items, [busan, shanghai], BOUNDS);
    expect(tallyOf(sides[0])).toEqual({
      count: 2,
      first: 2001,
      last: 2001,
      most: 2,
      fullest: [2001],
    });
    expect(tallyOf(sides[1])).toMatchObject({ most: 1, fullest: [2001, 2004] });
    expect(tallyOf({ ...sides[0], events: [] })).toBeNull();
  });
});
