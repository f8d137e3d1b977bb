import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Figure, Observation } from '#domain/records/figure.ts';
import { observed, observedRange } from './observed.test-values.ts';
import { layoutSeries } from './series.ts';
import { seriesParts, type SvgPart } from './series-parts.ts';

const BOX = { width: 620, height: 260, left: 56, right: 24, top: 40, bottom: 32 };
const WORDS = { value: ({ value }: Observation) => [String(value)], break: () => '1.7.2025' };

function all(parts: readonly SvgPart[]): SvgPart[] {
  return parts.flatMap((part) => [part, ...all(part.parts ?? [])]);
}

function partsOf(
  observations: Observation[],
  more: Partial<Pick<Figure, 'measure' | 'breaks'>> = {},
) {
  const chart = layoutSeries({ observations, breaks: [], ...more }, BOX, WORDS);
  return all(seriesParts(chart, BOX, String));
}

/** Whether the arrow of a value leads up, from its own path: a smaller y is higher. */
function arrowLeadsUp(parts: readonly SvgPart[]): boolean | null {
  const arrow = parts.find(({ attributes }) => 'data-open-end' in attributes);
  const [, from = '', to = ''] =
    /^M\S+ ([\d.]+)V([\d.]+)/.exec(String(arrow?.attributes['d'])) ?? [];
  return arrow ? Number(to) < Number(from) : null;
}

describe('seriesParts', () => {
  it('draws “more than” and “at least” open towards the larger, and nothing else so', () => {
    const known = observed('2020', 5);
    for (const qualifier of ['more-than', 'at-least'] as const)
      expect(arrowLeadsUp(partsOf([known, observed('2021', 6, { qualifier })]))).toBe(true);
    for (const qualifier of ['exact', 'about', 'nearly'] as const)
      expect(arrowLeadsUp(partsOf([known, observed('2021', 6, { qualifier })]))).toBeNull();
  });

  it('leads down to the larger of ranks, which is the worse', () => {
    const ranks = [observed('2020', 90), observed('2021', 95, { qualifier: 'more-than' })];
    expect(arrowLeadsUp(partsOf(ranks, { measure: 'rank' }))).toBe(false);
  });

  it('names a break by its date, and draws each value, forecast and range as one that can be found', () => {
    const breaks = [{ date: dateOf('2021-07-01'), note: { und: 'x' } }];
    const parts = partsOf(
      [
        observed('2020', 5),
        observedRange('2021', 4, 9),
        observed('2022', 6, { estimate: 'forecast' }),
      ],
      { breaks },
    );
    const having = (name: string) => parts.filter(({ attributes }) => name in attributes).length;
    expect(['data-value', 'data-break', 'data-estimate', 'data-range'].map(having)).toEqual([
      3, 1, 1, 1,
    ]);
    expect(parts.map(({ text }) => text)).toContain('1.7.2025');
  });

  it('sets values of one time that would lie on one another side by side, the one shown in its place', () => {
    const rivals = [
      observed('2020', 10),
      observed('2021', 12, { shown: true }),
      observed('2021', 12.1),
      observed('2021', 11.9),
    ];
    const { values } = layoutSeries({ observations: rivals, breaks: [] }, BOX, WORDS);
    const [, ...group] = values;
    const places = group.map(({ x }) => x).sort((a, b) => a - b);
    const gaps = places.slice(1).map((x, i) => x - (places[i] ?? x));
    expect(Math.min(...gaps)).toBeGreaterThan(8);
    const alone = layoutSeries({ observations: rivals.slice(0, 2), breaks: [] }, BOX, WORDS);
    expect(group.find(({ shown }) => shown)?.x).toBe(alone.values[1]?.x);
  });
});
