import { describe, expect, it } from 'vitest';
import { indexParts } from './index-chart.ts';
import type { IndexedLine } from './indexing.ts';
import { observed } from './observed.test-values.ts';
import type { SvgPart } from './series-parts.ts';

const BOX = { width: 620, height: 300, left: 48, right: 32, top: 16, bottom: 32 };
const line = (id: string, indices: Readonly<Record<string, number>>): IndexedLine => ({
  id,
  leftOut: 0,
  points: Object.entries(indices).map(([written, index]) => {
    return { year: Number(written), index, observation: observed(written, index) };
  }),
});
const drawn = (...lines: IndexedLine[]) => indexParts(lines, BOX, String);
const withLook = (parts: readonly SvgPart[], look: string) =>
  parts.filter(({ attributes }) => attributes['class'] === look);

describe('indexParts', () => {
  it.each([
    ['of our time', ['2019', '2020', '2021']],
    ['of the first century', ['0090', '0091', '0092']],
  ])('writes the years below their places, %s', (_, [first = '', middle = '', last = '']) => {
    const parts = drawn(line('a', { [first]: 100, [middle]: 110, [last]: 120 }));
    const years = parts.filter(({ attributes }) => attributes['y'] === BOX.height - 10);
    expect(years.map(({ text }) => Number(text))).toEqual([first, middle, last].map(Number));
    expect(years.map(({ attributes }) => attributes['x'])).toEqual([48, 318, 588]);
  });

  it('joins the values in the order of time, from edge to edge', () => {
    const parts = drawn(line('a', { '2021': 100, '2019': 0 }));
    const [path] = withLook(parts, 'indexed indexed-1')[0]?.parts ?? [];
    expect(path?.attributes['d']).toBe('M48.0 268.0L588.0 16.0');
  });

  it('numbers each line at its end, one number below another where lines end together', () => {
    const ends = withLook(
      drawn(line('a', { '2019': 100, '2021': 50 }), line('b', { '2019': 100, '2021': 51 })),
      'label',
    );
    expect(ends.map(({ parts }) => parts?.[0]?.text)).toEqual(['1', '2']);
    const [one, other] = ends.map(({ attributes }) => Number(attributes['y']));
    expect(Math.abs((one ?? 0) - (other ?? 0))).toBeGreaterThanOrEqual(13);
  });
});
