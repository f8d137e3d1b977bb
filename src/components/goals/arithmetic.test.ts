import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objective, records, strategy } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { goalsOf } from '#domain/goals/goals.ts';
import {
  between,
  flow,
  levels,
  ofYear,
  PERCENT,
  stock,
  target,
  TODAY,
  yearly,
} from '#domain/goals/goals.test-records.ts';
import type { Figure } from '#domain/records/figure.ts';
import type { Target } from '#domain/records/strategy.ts';
import { voiceOf } from '#i18n/voice.ts';
import { arithmetic } from './arithmetic.ts';

const LANGUAGES = ['vi', 'en'].map((code) => ({ code, name: code, short: code }));

function goalOf(figure: Figure, wanted: Target) {
  const plan = strategy('a', {
    objectives: [objective('o', { figure: 'doan', target: wanted })],
    issued: dateOf('2022-01-01'),
  });
  const given = records({ strategies: [plan], figures: [figure] });
  const all = joinRecords({ ...given, site: { ...given.site, languages: LANGUAGES } });
  const [goal] = goalsOf(all, TODAY);
  if (!goal) throw new Error('no goal');
  const steps = (lang: string) => arithmetic(goal, voiceOf(all.site, all.taxonomy, lang));
  return { goal, steps };
}

interface Printed {
  readonly low: number;
  readonly high: number;
}

/** The numbers and ranges of a sentence as its reader takes them. */
function printedIn(text: string, lang: string): Printed[] {
  const point = lang === 'vi' ? ',' : '.';
  const read = (word: string) =>
    Number(
      [...word]
        .filter((sign) => /[\d-]/.test(sign) || sign === point)
        .join('')
        .replace(point, '.'),
    );
  return [...text.matchAll(/(-?\d[\d.,]*)(?:–(-?\d[\d.,]*))?/g)].map(([, from = '', to = from]) => {
    const [low, high] = [from, to].map((word) => read(word.replace(/[.,]$/, '')));
    return { low: low ?? NaN, high: high ?? NaN };
  });
}

/** As exactly as a pace is printed: half of its last digit. */
function expectPrinted(printed: Printed | undefined, reckoned: readonly number[]): void {
  const ends = [
    [printed?.low ?? NaN, Math.min(...reckoned)],
    [printed?.high ?? NaN, Math.max(...reckoned)],
  ] as const;
  for (const [said, found] of ends) {
    const size = Math.abs(said);
    const half = size >= 99.5 ? 0.5 : size >= 0.995 ? 0.05 : 0.005;
    expect(Math.abs(said - found)).toBeLessThanOrEqual(half * (1 + 1e-6));
  }
}

/** All that comes of the ends of spans. */
function all(spans: readonly (Printed | undefined)[], result: (...ends: number[]) => number) {
  return spans
    .reduce<number[][]>(
      (rows, span) =>
        rows.flatMap((row) => [
          [...row, span?.low ?? NaN],
          [...row, span?.high ?? NaN],
        ]),
      [[]],
    )
    .map((ends) => result(...ends));
}

/** Reckons the needed pace again from the sentence, and compares it with the sentence's own result. */
function redo({ goal, steps }: ReturnType<typeof goalOf>, lang: string): void {
  const step = steps(lang).find((one) => one.includes(' = '));
  if (step === undefined) return;
  const [left = '', right = ''] = step.split(' = ');
  const [first, second, ...rest] = printedIn(left, lang);
  const [pace] = printedIn(right, lang);
  const isGrowth = left.includes('1/');
  const years = rest[isGrowth ? 1 : 0]?.low ?? NaN;
  // What a rank falls by is told as its rise, and so is what stands before the minus.
  expectPrinted(
    pace,
    all([first, second], (a = NaN, b = NaN) =>
      isGrowth ? ((a / b) ** (1 / years) - 1) * 100 : (a - b) / years,
    ),
  );
  expect(goal.reading.needed).not.toBeNull();
}

const value = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const qualifier = fc.constantFrom('exact', 'about', 'at-least', 'more-than', 'nearly');
const observed = fc.array(
  fc.record({
    value,
    qualifier,
    year: fc.integer({ min: 2020, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
  }),
  { minLength: 1, maxLength: 5 },
);
const wanted = fc.record({
  value,
  year: fc.integer({ min: 2027, max: 2060 }),
  qualifier: fc.constantFrom('exact', 'about', 'at-least', 'at-most', 'more-than'),
});
const language = fc.constantFrom('vi', 'en');

describe('The arithmetic of a goal', () => {
  it('prints what it reckons with: the ends of a rounded number, not those rounded again', () => {
    const about = [ofYear(2025, 8.5, { qualifier: 'about' })];
    const { steps } = goalOf(flow(about), target(11, 2026));
    expect(steps('vi')[1]).toBe('Cần: (11 ÷ 8,45–8,55) lũy thừa 1/1 − 1 = +28,7–30,2%/năm.');
    expect(steps('en')[1]).toBe(
      'Needed: (11 ÷ 8.45–8.55) to the power of 1/1 − 1 = +28.7–30.2% a year.',
    );
  });

  it('prints no more of an open bound than the bound', () => {
    const more = [ofYear(2025, 200, { qualifier: 'more-than' })];
    expect(goalOf(flow(more), target(450, 2030)).steps('en')[1]).toContain('(450 ÷ 200–300)');
    const level = stock(levels(['2024', 1], ['2025', 1234.5]));
    const beyond = target(2000.25, 2030, { qualifier: 'more-than' });
    expect(goalOf(level, beyond).steps('en')[1]).toContain('(2,000.25 − 1,234.5)');
  });

  it('can be redone from what is printed, of yearly amounts', () => {
    fc.assert(
      fc.property(observed, wanted, language, (values, { value: number, year, ...rest }, lang) => {
        const figure = flow(
          values.map((one) => ofYear(one.year, one.value, { qualifier: one.qualifier })),
        );
        redo(goalOf(figure, target(number, year, rest)), lang);
      }),
    );
  });

  it('can be redone from what is printed, of levels and of ranks, whatever part of a year is left', () => {
    const measures = fc.constantFrom('stock', 'rank');
    fc.assert(
      fc.property(
        observed,
        wanted,
        language,
        measures,
        (values, { value: number, year, ...rest }, lang, measure) => {
          const at = levels(
            ...values.map(
              (one) => [`${one.year}-${String(one.month).padStart(2, '0')}`, one.value] as const,
            ),
          );
          redo(goalOf(stock(at, { measure }), target(number, year, rest)), lang);
        },
      ),
    );
  });

  it('says how many years of an average have no value, those in between among them', () => {
    const average = between(10, 11, 2030, { aimsAt: 'yearly-average', from: 2022, unit: PERCENT });
    const rates = flow(yearly([2022, 7], [2025, 8.25]), { unit: PERCENT });
    expect(goalOf(rates, average).steps('en')[1]).toContain('the 7 years without a value');
  });

  it('can be redone from what is printed, of an average', () => {
    const given = fc.uniqueArray(fc.record({ value, year: fc.integer({ min: 2020, max: 2025 }) }), {
      minLength: 1,
      selector: ({ year }) => year,
    });
    fc.assert(
      fc.property(given, wanted, language, (values, { value: number, year }, lang) => {
        const figure = flow(yearly(...values.map((one) => [one.year, one.value] as const)), {
          unit: PERCENT,
        });
        const average = target(number, year, {
          aimsAt: 'yearly-average',
          from: 2020,
          unit: PERCENT,
        });
        const [, needed = '', actual = ''] = goalOf(figure, average).steps(lang);
        const [missing, pace, goal] = printedIn(needed, lang);
        const known = year - 2019 - (missing?.low ?? NaN);
        const mean = printedIn(actual, lang).at(-1);
        expectPrinted(
          pace,
          all(
            [goal, mean],
            (a = NaN, b = NaN) => (a * (year - 2019) - b * known) / (missing?.low ?? NaN),
          ),
        );
      }),
    );
  });

  it('can be redone from what is printed, of growth', () => {
    const first = fc.record({ start: value, latest: value, qualifier });
    fc.assert(
      fc.property(
        first,
        wanted,
        language,
        ({ start, latest, qualifier: how }, { value: number, year, ...rest }, lang) => {
          const figure = flow([ofYear(2023, start), ofYear(2025, latest, { qualifier: how })]);
          const rate = number % 40;
          const growth = target(rate, year, {
            ...rest,
            aimsAt: 'yearly-growth',
            from: 2024,
            unit: PERCENT,
          });
          const { goal, steps } = goalOf(figure, growth);
          if (!goal.reading.needed) return;
          const said = steps(lang)[1]?.replace(/\(\d{4}\)/g, '') ?? '';
          const spans = printedIn(said, lang);
          const [from, by, to, last] = lang === 'vi' ? [0, 1, 3, 2] : [0, 1, 2, 3];
          const [a, b, c, d] = [spans[from], spans[by], spans[to], spans[last]];
          expectPrinted(
            c,
            all([a, b, d], (one = NaN, grown = NaN, end = NaN) => {
              const whole = one * (1 + grown / 100) ** (year - 2023);
              return ((whole / end) ** (1 / (year - 2025)) - 1) * 100;
            }),
          );
        },
      ),
    );
  });
});
