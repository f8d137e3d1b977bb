import { describe, expect, it } from 'vitest';
import { objective, records, strategy } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { goalsOf } from '#domain/goals/goals.ts';
import {
  between,
  levels,
  PERCENT,
  stock,
  target,
  TODAY,
} from '#domain/goals/goals.test-records.ts';
import type { Objective } from '#domain/records/strategy.ts';
import { voiceOf } from '#i18n/voice.ts';
import { barGoals } from './bar-goals.ts';

const LANGUAGES = [
  { code: 'vi', name: 'Tiếng Việt', short: 'VI' },
  { code: 'en', name: 'English', short: 'EN' },
];
const measured = stock(levels(['2024-12-31', 65], ['2025-12-31', 70]));

function goalsWith(
  objectives: readonly Partial<Objective>[],
  horizons = [2030],
  figure = measured,
) {
  const all = objectives.map((one, index) => objective(`o${index}`, one));
  const plan = strategy('a', { objectives: all, issued: dateOf('2022-01-01') });
  const given = records({ strategies: [plan], figures: [figure] });
  const catalogue = joinRecords({ ...given, site: { ...given.site, languages: LANGUAGES } });
  const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'en');
  return barGoals(goalsOf(catalogue, TODAY), horizons, voice);
}

const visits = { en: 'Visits' };

describe('what a strategy wants by a goal year', () => {
  it('is said with the latest value, then in fewer and fewer words', () => {
    const [goal] = goalsWith([{ figure: 'doan', indicator: visits, target: target(120, 2030) }]);
    expect(goal).toEqual({
      year: 2030,
      measured: true,
      texts: [
        'Visits: 120 delegations (70 delegations, 31 December 2025)',
        'Visits: 120 delegations',
        '120 delegations (70 delegations, 31 December 2025)',
        '120 delegations',
      ],
    });
  });

  it('is an amount a year where a yearly average is wanted', () => {
    const growth = between(8, 8.5, 2030, { aimsAt: 'yearly-average', unit: PERCENT });
    const [goal] = goalsWith([{ indicator: { en: 'Growth' }, target: growth }]);
    expect(goal?.measured).toBe(false);
    expect(goal?.texts.at(-2)).toMatch(/8.*8\.5% a year$/);
    expect(goal?.texts.at(-1)).toBe('8–8.5% a year');
  });

  it('is a sign with the latest value where there is little room, of what needs no unit', () => {
    const share = { ...stock(levels(['2025-12-31', 8])), unit: PERCENT };
    const green = target(30, 2030, { unit: PERCENT });
    const [goal] = goalsWith([{ figure: 'doan', indicator: visits, target: green }], [2030], share);
    expect(goal?.texts.slice(-2)).toEqual(['30% (8%)', '30%']);
  });

  it('is, of several, one that was measured; and nothing for a year of which none speaks', () => {
    const goals = goalsWith(
      [
        { indicator: { en: 'Trees' }, target: target(9, 2030) },
        { figure: 'doan', indicator: visits, target: target(120, 2030) },
      ],
      [2030, 2045],
    );
    expect(goals.map(({ year, texts }) => [year, texts[1]])).toEqual([
      [2030, 'Visits: 120 delegations'],
    ]);
  });
});
