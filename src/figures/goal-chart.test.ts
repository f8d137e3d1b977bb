import { describe, expect, it } from 'vitest';
import { objective, records, strategy } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { goalsOf, rowsOf } from '#domain/goals/goals.ts';
import {
  baseline,
  between,
  brokenOn,
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
import type { Objective, Target } from '#domain/records/strategy.ts';
import { goalAxis } from './goal-axis.ts';
import { layoutGoals } from './goal-chart.ts';

const AXIS = goalAxis({ now: TODAY, horizons: [2030, 2045], targets: [] }, 330);
const WORDS = { value: () => 'v', baseline: () => 'b', target: () => 't' };

function drawn(
  figure: Figure | null,
  targets: readonly Target[],
  start: Objective['baseline'] = null,
) {
  const measured = { indicator: { vi: 'đoàn' }, figure: figure ? 'doan' : null };
  const objectives = targets.map((wanted, index) =>
    objective(`o${index}`, { ...measured, target: wanted, baseline: start }),
  );
  const plan = strategy('a', { objectives, issued: dateOf('2022-01-01') });
  const all = joinRecords(records({ strategies: [plan], figures: figure ? [figure] : [] }));
  const [row] = rowsOf(goalsOf(all, TODAY));
  return row ? layoutGoals(row, AXIS, WORDS) : null;
}

describe('The drawing of a row of goals', () => {
  it('is none where nothing was measured, or only before the axis begins', () => {
    expect(drawn(null, [target(5, 2030)])).toBeNull();
    expect(drawn(stock(levels(['1990', 3])), [target(5, 2030)])).toBeNull();
  });

  it('has one dot for a value, hollow ones where sources differ', () => {
    const chart = drawn(flow([...yearly([2024, 5], [2025, 6]), ofYear(2025, 8)]), [
      target(10, 2030),
    ]);
    expect(chart?.dots.map(({ look }) => look)).toEqual(['measured', 'rival', 'rival']);
  });

  it('draws the higher number higher, and the better rank', () => {
    const rising = drawn(stock(levels(['2024', 5], ['2025', 6])), [target(10, 2030)]);
    expect(rising?.dots[1]?.y).toBeLessThan(rising?.dots[0]?.y ?? 0);
    const ranks = stock(levels(['2024', 50], ['2025', 40]), { measure: 'rank' });
    const better = drawn(ranks, [target(10, 2030, { qualifier: 'at-most' })]);
    expect(better?.dots[1]?.y).toBeLessThan(better?.dots[0]?.y ?? 0);
    expect(better?.aims[0]?.bottom).toBeLessThan(better?.dots[1]?.y ?? 0);
  });

  it('joins no values across a break, and sets those of its other side apart', () => {
    const parted = flow(yearly([2023, 5], [2024, 6], [2025, 9]), {
      breaks: brokenOn('2025-07-01'),
    });
    const chart = drawn(parted, [target(10, 2030)]);
    expect(chart?.runs).toHaveLength(1);
    expect(new Set(chart?.dots.map(({ look }) => look))).toEqual(new Set(['apart']));
    expect(chart?.needed).toEqual([]);
  });

  it('says of a line that years are missing in it', () => {
    const chart = drawn(flow(yearly([2022, 5], [2024, 6], [2025, 7])), [target(10, 2030)]);
    expect(chart?.runs.map(({ skips }) => skips)).toEqual([true, false]);
  });

  it('marks a target as a diamond, a wide range as a bar, an average as a band over its years', () => {
    const figure = flow(yearly([2024, 5], [2025, 7]), { unit: PERCENT });
    const unit = { unit: PERCENT };
    const chart = drawn(figure, [
      target(9, 2030, unit),
      between(8, 20, 2035, unit),
      between(8, 9, 2040, { ...unit, aimsAt: 'yearly-average', from: 2024 }),
    ]);
    expect(chart?.aims.map(({ look }) => look)).toEqual(['diamond', 'bar', 'band']);
    expect(chart?.aims[2]?.from).toBe(AXIS.x(2024.5));
  });

  it('sets no target in another unit on the scale of the figure', () => {
    const money = { unit: { vi: 'triệu đồng', en: 'VND million' } };
    const figure = flow(yearly([2024, 9], [2025, 10]));
    const alone = drawn(figure, [target(16, 2030)]);
    const beside = drawn(figure, [
      target(16, 2030),
      target(500, 2030, money),
      target(80, 2035, { unit: PERCENT }),
      between(600, 900, 2040, { ...money, aimsAt: 'yearly-average', from: 2024 }),
    ]);
    expect(beside?.aims.map(({ key }) => key)).toEqual(['a--o0']);
    expect(beside?.dots).toEqual(alone?.dots);
    expect(beside?.needed).toEqual(alone?.needed);
    expect(beside?.labels).toEqual(alone?.labels);
  });

  it('knows of each mark that stands for one goal which that is', () => {
    const chart = drawn(flow(yearly([2024, 5], [2025, 6])), [target(20, 2030), target(30, 2045)]);
    const keys = ['a--o0', 'a--o1'];
    expect(chart?.aims.map(({ key }) => key)).toEqual(keys);
    expect(chart?.needed.map(({ key }) => key)).toEqual(keys);
    expect(new Set(chart?.present.map(({ key }) => key))).toEqual(new Set([keys[0]]));
    for (const { key, lines } of chart?.labels ?? []) {
      expect(key === undefined).toBe(!lines.includes('t'));
    }
    const named = chart?.labels.flatMap(({ key }) => key ?? []);
    expect(named).toEqual(keys);
  });

  it('draws growth as what it leads to', () => {
    const growth = target(10, 2030, { aimsAt: 'yearly-growth', unit: PERCENT });
    const chart = drawn(flow(yearly([2024, 100], [2025, 101])), [growth], baseline(100, '2024'));
    expect(chart?.aims[0]?.bottom).toBeLessThan(chart?.dots[1]?.y ?? 0);
    expect(chart?.needed).toHaveLength(1);
  });

  it('draws growth from where it is reckoned, whatever was measured before', () => {
    const growth = target(10, 2030, { aimsAt: 'yearly-growth', from: 2024, unit: PERCENT });
    const chart = drawn(flow(yearly([2020, 1], [2023, 100], [2024, 112], [2025, 126])), [growth]);
    expect(chart?.aims[0]?.bottom).toBeLessThan(chart?.dots.at(-1)?.y ?? 0);
  });

  it('keeps every mark and the present pace within its height', () => {
    const wild = drawn(flow(yearly([2024, 1], [2025, 1000])), [target(1001, 2030)]);
    const height = wild?.height ?? 0;
    for (const { y2 } of wild?.present ?? []) {
      expect(y2).toBeGreaterThanOrEqual(0);
      expect(y2).toBeLessThanOrEqual(height);
    }
    for (const { y } of wild?.dots ?? []) expect(y).toBeLessThanOrEqual(height);
  });

  it('has a place for a single value that is its own target', () => {
    const chart = drawn(stock(levels(['2025', 5])), [target(5, 2030)]);
    expect(chart?.dots.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});
