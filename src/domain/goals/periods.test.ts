import { describe, expect, it } from 'vitest';
import {
  baseline,
  between,
  flow,
  ofYear,
  PERCENT,
  read,
  said,
  target,
  yearly,
} from './goals.test-records.ts';

describe('An average of yearly values', () => {
  const average = (low: number, high: number, given = {}) =>
    between(low, high, 2030, { aimsAt: 'yearly-average', unit: PERCENT, ...given });
  const growth = (...values: readonly (readonly [number, number])[]) =>
    flow(yearly(...values), { unit: PERCENT });

  it('is behind where the years so far average less, and says what the rest must', () => {
    const rates = flow([...yearly([2025, 7.5]), ofYear(2025, 8)], { unit: PERCENT });
    const reading = read(average(10, 11, { from: 2025 }), rates);
    expect([reading.verdict, reading.reason]).toEqual(['behind', 'too-slow']);
    expect(reading.needed?.low).toBeCloseTo((60 - 8) / 5, 6);
    expect(reading.needed?.high).toBeCloseTo((66 - 7.5) / 5, 6);
    expect([reading.needed?.from, reading.needed?.to]).toEqual([2026, 2030]);
  });

  it('is on pace where they average as much', () => {
    expect(said(average(6, 7, { from: 2024 }), growth([2024, 7], [2025, 7]))).toBe(
      'on-pace: fast-enough',
    );
  });

  it('depends between the ends of the target', () => {
    expect(said(average(6, 7, { from: 2024 }), growth([2024, 6], [2025, 7]))).toBe(
      'depends: paces-differ',
    );
  });

  it('counts only the years from its first', () => {
    const rates = growth([2020, 1], [2024, 7], [2025, 7]);
    expect(said(average(6, 7, { from: 2024 }), rates)).toBe('on-pace: fast-enough');
    expect(said(average(6, 7, { from: 2020 }), rates)).toBe('behind: too-slow');
  });

  it('takes its document’s first year where it says none, else the first measured', () => {
    const rates = growth([2020, 1], [2024, 7], [2025, 7]);
    expect(said(average(6, 7), rates, { since: 2024 })).toBe('on-pace: fast-enough');
    expect(said(average(6, 7), rates)).toBe('behind: too-slow');
  });

  it('is not measured where no year of it was', () => {
    expect(said(average(6, 7, { from: 2026 }), growth([2024, 7]))).toBe(
      'not-measured: not-in-time',
    );
  });

  it('is met or missed when all its years are known', () => {
    const over = { from: 2024, year: 2025 };
    expect(said(average(6, 7, over), growth([2024, 7], [2025, 8]))).toBe('met: reached-in-time');
    expect(said(average(6, 7, over), growth([2024, 5], [2025, 6]))).toBe('behind: missed');
  });

  it('depends when it is over and a year is missing', () => {
    expect(said(average(6, 7, { from: 2023, year: 2025 }), growth([2024, 7], [2025, 8]))).toBe(
      'depends: gaps',
    );
  });

  it('may be at most so much', () => {
    const most = target(4, 2030, {
      aimsAt: 'yearly-average',
      qualifier: 'at-most',
      from: 2024,
      unit: PERCENT,
    });
    expect(said(most, growth([2024, 3], [2025, 3]))).toBe('on-pace: fast-enough');
    expect(said(most, growth([2024, 5], [2025, 5]))).toBe('behind: too-slow');
  });

  it('without a last year only depends', () => {
    expect(said(average(6, 7, { year: null }), growth([2024, 7]))).toBe('depends: no-year');
  });
});

describe('Growth a year', () => {
  const growing = (year: number | null, given = {}) =>
    target(10, year, { aimsAt: 'yearly-growth', qualifier: 'at-least', unit: PERCENT, ...given });

  it('is behind where it grew slower than it would now have to', () => {
    const sums = flow(yearly([2023, 100], [2024, 101], [2025, 109]));
    const reading = read(growing(2030), sums, { baseline: baseline(100, '2023') });
    expect([reading.verdict, reading.reason]).toEqual(['behind', 'too-slow']);
    expect(reading.needed?.low).toBeCloseTo((((100 * 1.1 ** 7) / 109) ** (1 / 5) - 1) * 100, 6);
  });

  it('is on pace where it grew faster from every year since its start', () => {
    const sums = flow(yearly([2022, 500], [2023, 100], [2024, 112], [2025, 126]));
    expect(said(growing(2030), sums, { baseline: baseline(100, '2023') })).toBe(
      'on-pace: fast-enough',
    );
  });

  it('depends where the document’s start is not known and years differ', () => {
    const sums = flow(yearly([2022, 90], [2023, 60], [2024, 80], [2025, 106]));
    expect(said(growing(2030), sums)).toBe('depends: paces-differ');
  });

  it('starts in the year before its first', () => {
    const sums = flow(yearly([2020, 1], [2023, 100], [2024, 112], [2025, 126]));
    const { actual, start } = read(growing(2030, { from: 2024 }), sums);
    expect(actual.map(({ from }) => from)).toEqual([2023, 2024]);
    expect(start?.at).toBe(2023);
  });

  it('that is over is met where the whole and each year grew enough', () => {
    const start = { baseline: baseline(100, '2023') };
    expect(said(growing(2025), flow(yearly([2024, 112], [2025, 125])), start)).toBe(
      'met: reached-in-time',
    );
    const uneven = flow(yearly([2024, 101], [2025, 130]));
    expect(said(growing(2025), uneven, start)).toBe('depends: partly-reached');
    expect(read(growing(2025), uneven, start).actual.map(({ from, to }) => [from, to])).toEqual([
      [2023, 2025],
      [2023, 2024],
      [2024, 2025],
    ]);
    expect(said(growing(2025), flow(yearly([2024, 101], [2025, 109])), start)).toBe(
      'behind: missed',
    );
  });

  it('that is over and was not measured in its last year is not measured', () => {
    expect(said(growing(2025), flow(yearly([2023, 100], [2024, 112])))).toBe(
      'not-measured: not-in-time',
    );
  });

  it('that is over has one value where nothing was measured before its last year', () => {
    const sums = flow(yearly([2024, 100], [2025, 90]));
    expect(said(growing(2024), sums)).toBe('single-value: one-value');
    expect(said(growing(2025), sums)).toBe('behind: missed');
  });

  it('has one value where only its start is known', () => {
    expect(said(growing(2030), flow([]), { baseline: baseline(100, '2023') })).toBe(
      'single-value: one-value',
    );
  });

  it('cannot start from nothing', () => {
    expect(said(growing(2030), flow(yearly([2024, 0], [2025, 5])))).toBe('single-value: one-value');
  });

  it('depends where the latest may be nothing, from which nothing grows', () => {
    const sums = flow([...yearly([2024, 5]), ofYear(2025, 1, { qualifier: 'nearly' })]);
    expect(said(growing(2030), sums)).toBe('depends: paces-differ');
    expect(read(growing(2030), sums).needed).toBeNull();
  });

  it('without a last year only depends', () => {
    expect(said(growing(null), flow(yearly([2024, 100], [2025, 150])))).toBe('depends: no-year');
  });
});
