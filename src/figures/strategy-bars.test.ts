import { describe, expect, it } from 'vitest';
import { strategy } from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Strategy } from '#domain/records/strategy.ts';
import { horizonAxis, placeOnHorizon, strategyBar } from './strategy-bars.ts';

const NOW = Date.UTC(2026, 10, 28);
const issued = (id: string, date: string, given: Partial<Strategy> = {}) =>
  strategy(id, { issued: dateOf(date), ...given });
const status = (state: Strategy['statuses'][number]['state'], at: string) => ({
  state,
  at: dateOf(at),
  text: { vi: 'x' },
  source: null,
});

function barOf(given: Strategy, others: readonly Strategy[] = []) {
  const all = [given, ...others];
  const axis = horizonAxis(all, NOW);
  return { bar: strategyBar(given, axis, NOW, others), axis };
}

describe('horizonAxis()', () => {
  it('draws the years after the last period closer together', () => {
    const axis = horizonAxis([issued('a', '2016-01-01', { horizons: [2030, 2060] })], NOW);
    const yearBefore =
      placeOnHorizon(axis, Date.UTC(2020, 0, 1)) - placeOnHorizon(axis, Date.UTC(2019, 0, 1));
    const yearAfter =
      placeOnHorizon(axis, Date.UTC(2050, 0, 1)) - placeOnHorizon(axis, Date.UTC(2049, 0, 1));
    expect(yearAfter).toBeLessThan(yearBefore / 3);
    expect(yearAfter).toBeGreaterThan(0);
    expect(axis.horizons.map(({ year }) => year)).toEqual([2030, 2060]);
    expect(placeOnHorizon(axis, Date.UTC(2061, 0, 1))).toBe(100);
  });

  it('has nothing to bend where nobody looks beyond the last period', () => {
    expect(horizonAxis([issued('a', '2016')], NOW).bendAt).toBe(100);
  });

  it('reaches the horizons of the site too, and stands where nothing is dated', () => {
    const axis = horizonAxis([strategy('a')], NOW, [2045]);
    expect(axis.horizons.map(({ year }) => year)).toEqual([2045]);
    expect(axis.now).toBeGreaterThan(0);
  });

  it('holds nine hundred years', () => {
    const axis = horizonAxis([issued('a', '1120')], NOW);
    expect(axis.ticks.length).toBeLessThanOrEqual(10);
    expect(placeOnHorizon(axis, Date.UTC(2026, 0, 1))).toBeGreaterThan(99);
  });
});

describe('strategyBar()', () => {
  it('is none where nothing dates it', () => {
    expect(barOf(strategy('a', { horizons: [2030] })).bar).toBeNull();
  });

  it('begins when it came into force, softly where no day is told', () => {
    const inForce = dateOf('2023-08-01');
    const { bar, axis } = barOf(issued('a', '2023-06-24', { inForce }));
    expect(bar?.x).toBe(placeOnHorizon(axis, inForce.earliest));
    expect(bar?.soft).toBe(0);
    expect(barOf(issued('a', '2024~')).bar?.soft).toBeGreaterThan(0);
  });

  it('begins with its period, else the first word of it, where no issue is known', () => {
    const span = dateOf('2021/2026');
    const { bar, axis } = barOf(strategy('a', { span, statuses: [status('cited', '2023')] }));
    expect(bar?.x).toBe(placeOnHorizon(axis, span.earliest));
    expect(
      barOf(strategy('b', { statuses: [status('drafting', '2026-01-28')] })).bar,
    ).toMatchObject({
      isDraft: true,
    });
  });

  it('reaches its last horizon, the end of its period, or today', () => {
    const ends = [
      issued('a', '2020', { horizons: [2030, 2045] }),
      issued('b', '2020', { span: dateOf('2020/2022') }),
      issued('c', '2020'),
    ].map((one) => {
      const { bar, axis } = barOf(one);
      const until = (bar?.x ?? 0) + (bar?.width ?? 0);
      return [bar?.end, Math.round(until - axis.now)];
    });
    expect(ends[0]?.[0]).toBe('horizon');
    expect(ends[0]?.[1]).toBeGreaterThan(0);
    expect(ends[1]?.[0]).toBe('known');
    expect(ends[1]?.[1]).toBeLessThan(0);
    expect(ends[2]).toEqual(['open', 0]);
  });

  it('ends when the document that replaces it came into force', () => {
    const follower = issued('b', '2023-06-24', {
      inForce: dateOf('2023-08-01'),
      relations: [{ type: 'replaces', to: 'a' }],
    });
    const replaced = issued('a', '2017-11-24', { statuses: [status('replaced', '2023-06-24')] });
    const { bar, axis } = barOf(replaced, [follower]);
    expect(bar?.end).toBe('known');
    const until = (bar?.x ?? 0) + (bar?.width ?? 0);
    expect(until).toBeCloseTo(placeOnHorizon(axis, dateOf('2023-08-01').earliest), 1);
  });

  it('goes on where another only amends it', () => {
    const follower = issued('b', '2025', { relations: [{ type: 'amends', to: 'a' }] });
    expect(barOf(issued('a', '2023'), [follower]).bar?.end).toBe('open');
  });

  it('parts what is past from what is still to come', () => {
    const { bar } = barOf(issued('a', '2020', { horizons: [2045] }));
    expect(bar?.past).toBeGreaterThan(0);
    expect(bar?.past).toBeLessThan(bar?.width ?? 0);
  });
});
