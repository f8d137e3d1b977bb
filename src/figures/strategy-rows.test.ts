import { describe, expect, it } from 'vitest';
import { strategy } from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Strategy } from '#domain/records/strategy.ts';
import { horizonAxis } from './strategy-bars.ts';
import { dropsIn, familyOf, strategyRows } from './strategy-rows.ts';

const NOW = Date.UTC(2026, 10, 28);
const issued = (id: string, date: string, given: Partial<Strategy> = {}) =>
  strategy(id, { issued: dateOf(date), ...given });
const chain = [
  issued('c', '2025-12-11', { relations: [{ type: 'amends', to: 'b' }] }),
  issued('other', '2020'),
  issued('b', '2023', { relations: [{ type: 'replaces', to: 'a' }] }),
  issued('a', '2017'),
];
const rowsOf = (strategies: readonly Strategy[]) =>
  strategyRows(strategies, horizonAxis(strategies, NOW), NOW);

describe('strategyRows()', () => {
  it('puts each document below the one it follows, the others by age', () => {
    expect(rowsOf(chain).map(({ strategy: { id }, follows }) => [id, follows?.rows])).toEqual([
      ['a', undefined],
      ['b', 1],
      ['c', 1],
      ['other', undefined],
    ]);
  });

  it('puts what is not dated last', () => {
    const rows = rowsOf([strategy('undated'), ...chain]);
    expect(rows.at(-1)?.strategy.id).toBe('undated');
    expect(rows.at(-1)?.bar).toBeNull();
  });

  it('loses none of a circle', () => {
    const circle = [
      issued('a', '2020', { relations: [{ type: 'replaces', to: 'b' }] }),
      issued('b', '2021', { relations: [{ type: 'replaces', to: 'a' }] }),
    ];
    expect(rowsOf(circle).map(({ strategy: { id } }) => id)).toEqual(['a', 'b']);
  });

  it('draws no link to a document that is not among the rows', () => {
    const [only] = rowsOf([issued('b', '2023', { relations: [{ type: 'replaces', to: 'a' }] })]);
    expect(only?.follows).toBeNull();
  });
});

describe('familyOf()', () => {
  it('has all that a document follows and that follow it, and itself alone where there are none', () => {
    const a = issued('a', '2017');
    const b = issued('b', '2023', { relations: [{ type: 'replaces', to: 'a' }] });
    const c = issued('c', '2025', { relations: [{ type: 'amends', to: 'b' }] });
    const other = issued('d', '2020', { relations: [{ type: 'implements', to: 'a' }] });
    const ids = (of: Strategy) =>
      familyOf(of, [a, b, c, other])
        .map(({ id }) => id)
        .sort();
    expect(ids(a)).toEqual(['a', 'b', 'c']);
    expect(ids(c)).toEqual(['a', 'b', 'c']);
    expect(ids(other)).toEqual(['d']);
  });
});

describe('dropsIn()', () => {
  it('leads from the bar above through the rows between to the bar that follows', () => {
    const rows = rowsOf(chain).map(({ strategy: { id } }) => id);
    expect(rows).toEqual(['a', 'b', 'c', 'other']);
    expect(dropsIn(rowsOf(chain)).map((drops) => drops.map(({ part }) => part))).toEqual([
      ['from'],
      ['to', 'from'],
      ['to'],
      [],
    ]);
  });
});
