import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Observation } from '#domain/records/figure.ts';
import { spanOf } from './labels.ts';
import { observed, observedRange } from './observed.test-values.ts';
import { layoutSparkline } from './sparkline.ts';

const breakAt = (date: string) => ({ date: dateOf(date), note: { und: 'merger' } });
const sparkOf = (observations: Observation[], dates: string[] = []) =>
  layoutSparkline(
    { observations, breaks: dates.map(breakAt) },
    observations.at(-1) ?? null,
    () => 'day',
  );
const wordsOf = ({ labels }: ReturnType<typeof sparkOf>) =>
  labels.map(({ lines }) => lines[0]).sort();

describe('layoutSparkline', () => {
  it('joins no values across a break, and names its date rather than a year it lies on', () => {
    const spark = sparkOf(
      [observed('2012-01-01', 40), observed('2024-01-01', 58), observed('2025-10-30', 87)],
      ['2025-07-01'],
    );
    expect(spark.runs.map(({ values }) => values.length)).toEqual([2]);
    expect(spark.breaks).toHaveLength(1);
    expect(wordsOf(spark)).toEqual(['2012', 'day']);
  });

  it('writes the years it reaches between', () => {
    expect(wordsOf(sparkOf([observed('2012', 4), observed('2024', 5)]))).toEqual(['2012', '2024']);
  });

  it('shows one value alone, with its year', () => {
    const spark = sparkOf([observed('2023-04-26', 54)]);
    expect(spark.runs).toEqual([]);
    expect(spark.marks).toHaveLength(1);
    expect(spark.marks.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(wordsOf(spark)).toEqual(['2023']);
  });

  it('gives a range both of its ends and no line', () => {
    const spark = sparkOf([observed('2022', 5), observedRange('2023', 4, 9)]);
    expect(spark.runs).toEqual([]);
    expect(spark.marks[1]?.ends).not.toBeNull();
  });

  it('marks of hundreds of values only those that no line tells: the last, a forecast, a rival', () => {
    const days = Array.from({ length: 400 }, (_, i) =>
      observed(new Date(Date.UTC(2000, i)).toISOString().slice(0, 10), i, {
        estimate: i === 200 ? 'forecast' : null,
      }),
    );
    const rival = observed('2000-01-01', 9);
    const { marks } = sparkOf([rival, ...days]);
    expect(marks.map(({ observation }) => observation)).toEqual([rival, days[200], days[399]]);
  });

  it('keeps its words inside and clear of each other, whatever its breaks are', () => {
    const many = Array.from({ length: 20 }, (_, i) => observed(String(2000 + i), i));
    const { box, labels } = sparkOf(many, ['2000-02-01', '2004', '2005', '2010', '2019-11-30']);
    const spans = labels.map((label) => spanOf(label)).sort((a, b) => a.left - b.left);
    expect(spans[0]?.left).toBeGreaterThanOrEqual(0);
    expect(spans.at(-1)?.right).toBeLessThanOrEqual(box.width);
    for (const [i, span] of spans.slice(1).entries())
      expect(span.left).toBeGreaterThan(spans[i]?.right ?? Infinity);
  });
});
