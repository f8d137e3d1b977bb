import { describe, expect, it } from 'vitest';
import { strategy } from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Strategy } from '#domain/records/strategy.ts';
import { routesOf } from '#i18n/routes.ts';
import { drawnBar, timelineBars } from './bars.ts';
import type { TimelineSetting } from './items.ts';

const day = (year: number, month = 1, date = 1) => Date.UTC(year, month - 1, date);
const setting: TimelineSetting = {
  lang: 'en',
  fallbacks: [],
  routes: routesOf('en', 'en'),
  today: day(2026, 11, 28),
  readUntil: undefined,
  countriesOf: () => [],
};
const barsOf = (strategies: readonly Strategy[], events: { strategies: string[] }[] = []) =>
  timelineBars(strategies, setting, { strategies, events });
const barOf = (own: Partial<Strategy>) => barsOf([strategy('s', own)])[0];
const said = (at: string, state: Strategy['statuses'][number]['state']) => ({
  at: dateOf(at),
  state,
  text: {},
  source: null,
});

describe('the time of a strategy', () => {
  it('begins with its issue, not with the period it covers', () => {
    const bar = barOf({ issued: dateOf('2024-12-31'), span: dateOf('2021/2030') });
    expect(bar).toMatchObject({ start: day(2024, 12, 31), heldBy: null, end: day(2031) });
  });

  it('begins softly where only its year is known, or that not for sure', () => {
    for (const written of ['2022', '2022~']) {
      expect(barOf({ issued: dateOf(written) })).toMatchObject({
        start: day(2022),
        heldBy: day(2023),
      });
    }
    expect(barOf({ issued: dateOf('2022-02') })?.heldBy).toBeNull();
    // Of a period it is the year that begins it.
    expect(barOf({ span: dateOf('2020/2025') })?.heldBy).toBe(day(2021));
  });

  it('has the draft before it, and is only that while it is not issued', () => {
    const statuses = [said('2023-04-26', 'drafting'), said('2024', 'issued')];
    expect(barOf({ issued: dateOf('2024'), statuses })).toMatchObject({
      drafted: day(2023, 4, 26),
      start: day(2024),
      stage: null,
    });
    expect(barOf({ statuses: statuses.slice(0, 1) })).toMatchObject({
      drafted: day(2023, 4, 26),
      start: null,
      stage: 'draft',
    });
  });

  it('is over when another has taken its place, not when that only amends it', () => {
    const old = strategy('old', { issued: dateOf('2017-11-24') });
    const next = (type: 'replaces' | 'amends') =>
      strategy('next', { issued: dateOf('2023-06-24'), relations: [{ type, to: 'old' }] });
    const oldOf = (all: Strategy[]) => barsOf(all).find(({ id }) => id === 'old');
    expect(oldOf([old, next('replaces')])).toMatchObject({ end: day(2023, 6, 24), stage: 'over' });
    expect(oldOf([old, next('amends')])).toMatchObject({ end: null, stage: null });
  });

  it('is past when its last goal year is gone by and nothing ended it', () => {
    const issued = dateOf('2013-12-31');
    const stageOf = (...horizons: number[]) => barOf({ issued, horizons })?.stage;
    expect(stageOf(2020, 2025)).toBe('past');
    expect(stageOf(2025, 2026)).toBeNull();
    expect(stageOf()).toBeNull();
  });

  it('is none where nothing dates it', () => {
    expect(barsOf([strategy('undated')])).toEqual([]);
  });
});

describe('what a strategy says of the one before', () => {
  const relationOf = (type: 'replaces' | 'amends' | 'extends' | 'based-on', to = 'old') => {
    const old = strategy('old', { issued: dateOf('2017'), short: { en: 'Resolution 54' } });
    const next = strategy('next', { issued: dateOf('2023'), relations: [{ type, to }] });
    const bar = barsOf([old, next]).find(({ id }) => id === 'next');
    return [bar?.relation, bar?.follows];
  };
  it('is that it replaces, amends or extends it', () => {
    expect(relationOf('replaces')).toEqual(['replaces Resolution 54', ['old']]);
    expect(relationOf('amends')).toEqual(['amends Resolution 54', ['old']]);
    expect(relationOf('extends')).toEqual(['extends Resolution 54', ['old']]);
  });
  it('is nothing of one that it only rests on, or that is not there', () => {
    expect(relationOf('based-on')).toEqual(['', []]);
    expect(relationOf('replaces', 'gone')).toEqual(['', ['gone']]);
  });
});

it('those come first of which the chronicle has most to tell, a succession as a whole', () => {
  const issued = dateOf('2020');
  const all = [
    strategy('quiet', { issued }),
    strategy('named', { issued }),
    strategy('old', { issued }),
    strategy('next', { issued, relations: [{ type: 'replaces', to: 'old' }] }),
  ];
  const events = [{ strategies: ['named'] }, { strategies: ['named'] }];
  expect(barsOf(all, events).map(({ id }) => id)).toEqual(['next', 'old', 'named', 'quiet']);
});

it('the words of the list are not sent to the script as well', () => {
  const [bar] = barsOf([strategy('s', { issued: dateOf('2020'), horizons: [2030] })]);
  expect(bar?.said).toContain('2030');
  expect(JSON.stringify(bar && drawnBar(bar))).not.toMatch(/"(said|stage)"/);
});
