import { describe, expect, it } from 'vitest';
import { objective, records, strategy } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { goalsOf, type Goal } from '#domain/goals/goals.ts';
import {
  baseline,
  between,
  flow,
  levels,
  PERCENT,
  stock,
  target,
  TODAY,
  yearly,
} from '#domain/goals/goals.test-records.ts';
import type { Figure } from '#domain/records/figure.ts';
import type { Objective } from '#domain/records/strategy.ts';
import { voiceOf } from '#i18n/voice.ts';
import { arithmetic } from './arithmetic.ts';
import { goalFacets, goalParts, untargeted } from './goals-parts.ts';
import { aimInWords, paceInWords, verdictInWords } from './goal-words.ts';

const LANGUAGES = [
  { code: 'vi', name: 'Tiếng Việt', short: 'VI' },
  { code: 'en', name: 'English', short: 'EN' },
];

function catalogueOf(figures: readonly Figure[], objectives: readonly Partial<Objective>[]) {
  const all = objectives.map((one, index) => objective(`o${index}`, one));
  const plan = strategy('a', { objectives: all, issued: dateOf('2022-01-01') });
  const given = records({ strategies: [plan], figures });
  return joinRecords({ ...given, site: { ...given.site, languages: LANGUAGES } });
}

const english = (catalogue: ReturnType<typeof catalogueOf>) =>
  voiceOf(catalogue.site, catalogue.taxonomy, 'en');

function oneGoal(figure: Figure, given: Partial<Objective>) {
  const catalogue = catalogueOf([figure], [{ figure: 'doan', ...given }]);
  const [goal] = goalsOf(catalogue, TODAY);
  if (!goal) throw new Error('no goal');
  return { goal, voice: english(catalogue) };
}

const told = ({ goal, voice }: { goal: Goal; voice: ReturnType<typeof english> }) => [
  `${verdictInWords(goal, voice)}: ${aimInWords(goal, voice)}`,
  ...arithmetic(goal, voice),
];

describe('What is said of a goal', () => {
  it('is the verdict, the target and each step of the arithmetic', () => {
    const figure = stock(levels(['2023-12-31', 60], ['2024-12-31', 65], ['2025-12-31', 70]));
    expect(told(oneGoal(figure, { target: target(120, 2030) }))).toMatchInlineSnapshot(`
      [
        "Behind: 120 delegations by 2030",
        "Latest: 70 delegations (31 December 2025).",
        "Needed: (120 − 70) ÷ 5 (years) = +10 delegations a year.",
        "Slowest, from 60 (31 December 2023): +5 delegations a year.",
        "Fastest, from 65 (31 December 2024): +5 delegations a year.",
      ]
    `);
  });

  it('says of a rank how far up, for less of it is more', () => {
    const figure = stock(levels(['2023-12-31', 120], ['2025-12-31', 95]), { measure: 'rank' });
    const { goal, voice } = oneGoal(figure, { target: target(50, 2030, { qualifier: 'at-most' }) });
    expect(aimInWords(goal, voice)).toContain('rank 50 or better');
  });

  it('says so of a rank that no figure measures, by the unit in which the chronicle counts ranks', () => {
    const rank = stock(levels(['2025-12-31', 95]), {
      measure: 'rank',
      unit: { vi: 'thứ hạng', en: 'in the ranking' },
    });
    const top = (figure: string | null, unit: Record<string, string>) => {
      const wanted = target(100, 2030, { qualifier: 'at-most', unit });
      const catalogue = catalogueOf([rank], [{ figure, target: wanted }]);
      const [goal] = goalsOf(catalogue, TODAY);
      return goal && aimInWords(goal, english(catalogue));
    };
    expect(top(null, { vi: 'hạng', en: 'in the ranking' })).toBe('rank 100 or better by 2030');
    expect(top(null, { vi: 'đoàn', en: 'delegations' })).toBe('at most 100 delegations by 2030');
    expect(top(null, { und: '—' })).toBe('at most 100 by 2030');
    expect(top('doan', { vi: 'đoàn', en: 'delegations' })).toBe('at most 100 delegations by 2030');
  });

  it('counts what has no unit as no rank, though a rank has none either', () => {
    const rank = stock(levels(['2025-12-31', 95]), { measure: 'rank', unit: { und: '—' } });
    const wanted = target(100, 2030, { qualifier: 'at-most', unit: { und: '—' } });
    const catalogue = catalogueOf([rank], [{ target: wanted }, { figure: 'doan', target: wanted }]);
    expect(goalsOf(catalogue, TODAY).map(({ isRank }) => isRank)).toEqual([false, true]);
  });

  it('turns ranks, so that a rise has a plus', () => {
    const figure = stock(levels(['2023-12-31', 120], ['2025-12-31', 95]), { measure: 'rank' });
    const { goal, voice } = oneGoal(figure, {
      target: target(50, 2030, { qualifier: 'at-most' }),
    });
    expect(goal.reading.needed && paceInWords(goal, goal.reading.needed, voice)).toBe(
      '+9 delegations a year',
    );
    expect(arithmetic(goal, voice)[1]).toBe(
      'Needed: (95 − 50) ÷ 5 (years) = +9 delegations a year.',
    );
  });

  it('says growth in per cent, from the document’s own start', () => {
    const growth = target(10, 2030, {
      aimsAt: 'yearly-growth',
      qualifier: 'at-least',
      unit: { und: '% a year' },
    });
    const figure = flow(yearly([2023, 100], [2024, 101], [2025, 109]));
    const start = baseline(100, '2023');
    expect(told(oneGoal(figure, { target: growth, baseline: start }))).toMatchInlineSnapshot(`
      [
        "Behind: growth of at least 10% a year, to 2030",
        "Latest: 109 delegations (2025).",
        "Needed: for the whole from 100 (2023) to grow by ≥10% a year on average, it must grow by +12.3% a year from 109 (2025).",
        "Slowest, from 100 (2023): +4.4% a year.",
        "Fastest, from 101 (2024): +7.9% a year.",
      ]
    `);
  });

  it('says growth from the year before its first, whatever was measured before', () => {
    const growth = target(10, 2030, { aimsAt: 'yearly-growth', from: 2024, unit: PERCENT });
    const figure = flow(yearly([2020, 1], [2023, 100], [2024, 112], [2025, 126]));
    expect(told(oneGoal(figure, { target: growth }))[2]).toMatch(
      /^Needed: for the whole from 100 \(2023\) to grow by 10% a year/,
    );
  });

  it('says what the years left must average', () => {
    const average = between(10, 11, 2030, {
      aimsAt: 'yearly-average',
      from: 2025,
      unit: PERCENT,
    });
    const figure = flow(yearly([2025, 7.5]), { unit: PERCENT });
    expect(told(oneGoal(figure, { target: average }))).toMatchInlineSnapshot(`
      [
        "Behind: 10 to 11% on average, 2025–2030",
        "Latest: 7.5% (2025).",
        "Needed: the 5 years without a value must average 10.5–11.7% for the whole to reach 10–11%.",
        "Actual, from 2025: 7.5% on average.",
      ]
    `);
  });

  it('says of a year that is over that it was missed', () => {
    const { goal, voice } = oneGoal(flow(yearly([2024, 5])), { target: target(8, 2024) });
    expect(verdictInWords(goal, voice)).toBe('Missed');
  });
});

describe('The page of goals', () => {
  const measured = { figure: 'doan', target: target(5, 2030) };
  const catalogue = catalogueOf(
    [stock(levels(['2025', 3]))],
    [measured, { target: target(5, null) }, {}],
  );
  const goals = goalsOf(catalogue, TODAY);

  it('parts what is measured, what is not, and what has no number; each goal once', () => {
    const { measured: rows, unmeasured, unnumbered } = goalParts(goals);
    expect([rows.length, unmeasured.length, unnumbered.length]).toEqual([1, 1, 1]);
  });

  it('is empty where there is no goal', () => {
    expect(goalParts([])).toEqual({ measured: [], unmeasured: [], unnumbered: [] });
    expect(goalFacets([], catalogue.taxonomy, english(catalogue))).toEqual([]);
  });

  it('offers years, that of none among them', () => {
    const year = goalFacets(goals, catalogue.taxonomy, english(catalogue)).find(
      ({ name }) => name === 'year',
    );
    expect(year?.choices.map(({ label }) => label)).toEqual(['2030', 'no year named']);
  });

  it('names chief figures without a target, and none twice', () => {
    const site = { ...catalogue.site, keyFigures: ['other'], partnerTotal: 'other' };
    const figures = [...catalogue.figures, { ...stock(levels(['2025', 3])), id: 'other' }];
    const all = joinRecords({ ...catalogue, site, figures });
    expect(untargeted(all, goalsOf(all, TODAY)).map(({ id }) => id)).toEqual(['other']);
  });
});
