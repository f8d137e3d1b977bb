import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Figure } from '#domain/records/figure.ts';
import { observed } from '#figures/observed.test-values.ts';
import { CHART_BOXES, stepChart } from './step-chart.ts';

const words = { value: () => ['value'], break: () => 'break', number: String };
const figure = {
  observations: [observed('2012', 36), observed('2017', 48), observed('2025-10-30', 87)],
  breaks: [{ date: dateOf('2025-07-01'), note: { en: 'merger' } }],
} as unknown as Figure;

const draw = (until: number, at: string | null = null) =>
  stepChart(figure, CHART_BOXES.wide, until, at, words);
const count = (parts: readonly { attributes: object }[], name: string) =>
  parts.filter(({ attributes }) => name in attributes).length;

describe('a figure in a step', () => {
  it('shows the values up to the moment, and the rest behind them', () => {
    const { past, later } = draw(Date.UTC(2018, 0, 1));
    expect(count(past, 'data-value')).toBe(2);
    expect(count(later, 'data-value')).toBe(3);
  });

  it('shows a break once it has come', () => {
    expect(count(draw(Date.UTC(2018, 0, 1)).past, 'data-break')).toBe(0);
    expect(count(draw(Infinity).past, 'data-break')).toBe(1);
  });

  it('leaves nothing behind where all is told', () => {
    expect(draw(Infinity).later).toEqual([]);
  });

  it('rings the value that is set in large type', () => {
    const rings = (at: string | null) =>
      draw(Infinity, at).past.filter(({ attributes }) => attributes['class'] === 'story-ring');
    expect(rings('2025-10-30')).toHaveLength(1);
    expect(rings('1999')).toHaveLength(0);
    expect(rings(null)).toHaveLength(0);
  });

  it('has the same axes in every step', () => {
    expect(draw(Date.UTC(2013, 0, 1)).axes).toEqual(draw(Infinity).axes);
  });
});
