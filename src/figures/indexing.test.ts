import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { indexFigures, type Comparable } from './indexing.ts';
import { observed, observedRange } from './observed.test-values.ts';

type Values = Readonly<Record<string, number>>;
function figure(id: string, values: Values, more: Partial<Comparable> = {}): Comparable {
  const observations = Object.entries(values).map(([time, value]) => observed(time, value));
  return { id, observations, breaks: [], measure: 'stock', ...more };
}
const breaks = [{ date: dateOf('2022-01-01'), note: { und: 'x' } }];
const told = (figures: Comparable[]) => {
  const { base, lines, refused } = indexFigures(figures);
  const said = lines.map(({ id, points }) => `${id} ${points.map(({ index }) => index).join(' ')}`);
  return { base, lines: said, refused: refused.map(({ id, why }) => `${id} ${why}`) };
};

describe('indexFigures', () => {
  it('sets the first year that all have to 100', () => {
    const a = figure('a', { '2019': 1, '2020': 2, '2021': 4 });
    const b = figure('b', { '2020': 10, '2021': 5 });
    expect(told([a, b])).toEqual({ base: 2020, lines: ['a 50 100 200', 'b 100 50'], refused: [] });
  });

  it('never counts over a break, and says how many years are left out', () => {
    const broken = figure('a', { '2019': 1, '2020': 2, '2023': 90 }, { breaks });
    expect(told([broken]).lines).toEqual(['a 100 200']);
    expect(indexFigures([broken]).lines[0]?.leftOut).toBe(1);
  });

  it('refuses ranks, single values and what has nothing in the base year', () => {
    const good = figure('good', { '2010': 1, '2011': 2 });
    const alike = figure('alike', { '2010': 3, '2011': 3 });
    const rank = figure('rank', { '2010': 1, '2011': 2 }, { measure: 'rank' });
    const parted = figure('parted', { '2021': 1, '2022': 2 }, { breaks });
    const late = figure('late', { '2018': 1, '2019': 2 });
    expect(told([good, alike, rank, parted, late]).refused).toEqual([
      'rank rank',
      'parted single',
      'late no-base-year',
    ]);
  });

  it('takes no zero, no loss and no range as a base', () => {
    const from0 = figure('a', { '2019': 0, '2020': -1, '2021': 4, '2022': 8 });
    expect(told([from0])).toMatchObject({ base: 2021, lines: ['a 0 -25 100 200'] });
    const ranged = {
      ...figure('b', {}),
      observations: [observedRange('2020', 1, 2), observed('2021', 3)],
    };
    expect(told([ranged])).toEqual({ base: null, lines: [], refused: ['b single'] });
  });

  it('has nothing to say of nothing', () => {
    expect(indexFigures([])).toEqual({ base: null, lines: [], refused: [] });
  });
});
