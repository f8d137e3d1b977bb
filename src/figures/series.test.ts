import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Observation } from '#domain/records/figure.ts';
import { roomFor } from './axes.ts';
import { observed as value, observedRange as range } from './observed.test-values.ts';
import type { Run } from './placed.ts';
import { layoutSeries } from './series.ts';

const words = { value: (one: Observation) => [String(one.value)], break: () => 'day' };
const upperEnds = {
  ...words,
  value: ({ max, value: number }: Observation) => [String(max ?? number)],
};
const BOX = { width: 600, height: 200, left: 50, right: 10, top: 10, bottom: 30 };

const amountsIn = (runs: readonly Run[]) =>
  runs.map(({ values }) => values.map(({ observation }) => observation.value));

describe('layoutSeries of a range', () => {
  const observations = [
    value('2020', 10),
    value('2021', 12),
    range('2022', 8, 20),
    value('2023', 14),
  ];
  const chart = layoutSeries({ observations, breaks: [] }, BOX, upperEnds);
  const placed = chart.values[2];

  it('stands from its lower to its upper end on the scale of the single numbers', () => {
    const [at8, at20] = [8, 20]
      .map((number) => ({
        observations: [value('2020', 10), value('2022', number), value('2023', 20)],
        breaks: [],
      }))
      .map((figure) => layoutSeries(figure, BOX, words).values[1]?.y);
    expect(placed?.ends?.low).toBeCloseTo(at8 ?? 0);
    expect(placed?.ends?.high).toBeCloseTo(at20 ?? 0);
    expect(chart.values[0]?.ends).toBeNull();
  });

  it('is as high as the chart must be', () => {
    expect(chart.yTicks.at(-1)?.value).toBe(20);
    expect(placed?.ends?.high).toBeGreaterThanOrEqual(BOX.top);
  });

  it('has no line to or from it: no source says where in it the value lies', () => {
    expect(amountsIn(chart.runs)).toEqual([[10, 12]]);
  });

  it('is not taken into a line that begins after it', () => {
    const later = [...observations, value('2024', 15)];
    const { runs } = layoutSeries({ observations: later, breaks: [] }, BOX, words);
    expect(amountsIn(runs)).toEqual([
      [10, 12],
      [14, 15],
    ]);
  });

  it('has its words above its upper end, clear of the bar', () => {
    const alone = { observations: [value('2020', 10), range('2022', 8, 16)], breaks: [] };
    const { values, labels } = layoutSeries(alone, BOX, upperEnds);
    const label = labels.find(({ lines }) => lines[0] === '16');
    expect(label?.y).toBeLessThan(values[1]?.ends?.high ?? 0);
  });
});

describe('layoutSeries of ranks', () => {
  const observations = [value('2020-01-01', 120), value('2021-01-01', 95)];
  const chart = layoutSeries({ observations, breaks: [], measure: 'rank' }, BOX, words);

  it('puts the better rank higher', () => {
    const [rank120, rank95] = chart.values;
    expect(rank95?.y).toBeLessThan(rank120?.y ?? 0);
  });

  it('writes no rank of 0 beside it, and the best ranks on top', () => {
    const [first, last] = [chart.yTicks.at(0), chart.yTicks.at(-1)];
    expect(first?.value).toBeGreaterThan(0);
    expect(first?.y).toBeLessThan(last?.y ?? 0);
  });
});

describe('layoutSeries of periods without a value between others', () => {
  const year = (time: string, amount: number) => value(time, amount, { timeKind: 'period' });
  const runsOver = (observations: Observation[]) =>
    layoutSeries({ observations, breaks: [] }, BOX, words).runs;

  it('draws the line over them otherwise than that between neighbours', () => {
    const runs = runsOver([year('2004', 1), year('2005', 2), year('2013', 4), year('2014', 5)]);
    expect(amountsIn(runs)).toEqual([
      [1, 2],
      [2, 4],
      [4, 5],
    ]);
    expect(runs.map(({ skips }) => skips)).toEqual([false, true, false]);
  });

  it('misses nothing between two levels, however far apart', () => {
    const runs = runsOver([value('2004-01-01', 1), value('2013-01-01', 4)]);
    expect(runs.map(({ skips }) => skips)).toEqual([false]);
  });
});

describe('layoutSeries in a narrow box', () => {
  it('writes years as far apart as their digits need', () => {
    const observations = [value('2004-01-01', 1), value('2025-01-01', 4)];
    const { xTicks } = layoutSeries({ observations, breaks: [] }, { ...BOX, width: 320 }, words);
    const steps = xTicks.slice(1).map(({ x }, i) => x - (xTicks[i]?.x ?? 0));
    expect(xTicks.length).toBeGreaterThan(1);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(40);
  });
});

describe('layoutSeries', () => {
  it('leaves room for another series, so that the same value stands in one place in both', () => {
    const short = { observations: [value('2020-01-01', 10)], breaks: [] };
    const long = { observations: [...short.observations, value('2022-01-01', 40)], breaks: [] };
    const room = roomFor([short, long]);
    const [alone, first] = [short, long].map((each) => layoutSeries(each, BOX, words, room));
    expect(alone?.values[0]).toMatchObject({ x: first?.values[0]?.x, y: first?.values[0]?.y });
    expect(alone?.yTicks).toEqual(first?.yTicks);
    expect(alone?.xTicks).toEqual(first?.xTicks);
  });

  it('places later values further right and larger ones higher', () => {
    const { values } = layoutSeries(
      { observations: [value('2020-01-01', 10), value('2022-01-01', 20)], breaks: [] },
      BOX,
      words,
    );
    const [a, b] = values;
    expect(b?.x).toBeGreaterThan(a?.x ?? Infinity);
    expect(b?.y).toBeLessThan(a?.y ?? -Infinity);
  });

  it('starts the value axis at zero', () => {
    const { yTicks } = layoutSeries(
      { observations: [value('2020', 50), value('2021', 58)], breaks: [] },
      BOX,
      words,
    );
    expect(yTicks[0]?.value).toBe(0);
    expect(yTicks[0]?.y).toBeCloseTo(BOX.height - BOX.bottom);
  });

  it('joins no value over a part of the usual period, and writes whole years first', () => {
    const period = { timeKind: 'period' } as const;
    const { values, runs } = layoutSeries(
      {
        observations: [
          value('2022', 40, period),
          value('2023', 50, period),
          value('2023-01/2023-10', 41, period),
          value('2024-01/2024-10', 45, period),
          value('2024', 60, period),
        ],
        breaks: [],
      },
      BOX,
      words,
    );
    expect(amountsIn(runs)).toEqual([[40, 50, 60]]);
    expect(values.filter(({ isPart }) => isPart)).toHaveLength(2);
  });

  it('keeps every value of a contradiction and joins only the one that is shown', () => {
    const { values, runs } = layoutSeries(
      {
        observations: [value('2020', 10), value('2021', 12), value('2021', 15, { shown: true })],
        breaks: [],
      },
      BOX,
      words,
    );
    expect(values).toHaveLength(3);
    expect(runs[0]?.values.map(({ observation }) => observation.value)).toEqual([10, 15]);
  });

  it('does not join values across a break in the series', () => {
    const { runs, breaks } = layoutSeries(
      {
        observations: [value('2023', 54), value('2024', 58), value('2025-10-30', 87)],
        breaks: [{ date: dateOf('2025-07-01'), note: { und: 'merger' } }],
      },
      BOX,
      words,
    );
    expect(breaks).toHaveLength(1);
    expect(amountsIn(runs)).toEqual([[54, 58]]);
  });

  it('does not join a later value that was still counted as before the break', () => {
    const old = { countedAs: 'before-break' } as const;
    const { runs } = layoutSeries(
      {
        observations: [value('2024', 58), value('2025-10-13', 58, old), value('2025-10-30', 87)],
        breaks: [{ date: dateOf('2025-07-01'), note: { und: 'merger' } }],
      },
      BOX,
      words,
    );
    expect(amountsIn(runs)).toEqual([[58, 58]]);
  });

  it('draws the way to a forecast and from it otherwise than between counted values', () => {
    const { runs } = layoutSeries(
      {
        observations: [
          ...[value('2020', 1), value('2021', 2), value('2022', 3, { estimate: 'forecast' })],
          value('2023', 4),
        ],
        breaks: [],
      },
      BOX,
      words,
    );
    expect(amountsIn(runs)).toEqual([
      [1, 2],
      [2, 3, 4],
    ]);
    expect(runs.map(({ counted }) => counted)).toEqual([true, false]);
  });

  it('gives a year more reach than a day', () => {
    const { values } = layoutSeries(
      { observations: [value('2020', 1), value('2022-06-01', 1)], breaks: [] },
      BOX,
      words,
    );
    expect(values[0]?.reach).toBeGreaterThan(50 * (values[1]?.reach ?? 0));
  });

  it('draws a single value without failing', () => {
    const { values, runs } = layoutSeries(
      { observations: [value('2023-04-26', 54)], breaks: [] },
      BOX,
      words,
    );
    expect(values[0]?.x).toBeGreaterThanOrEqual(BOX.left);
    expect(runs).toEqual([]);
  });

  it('never sets more than eight year ticks', () => {
    const { xTicks } = layoutSeries(
      { observations: [value('1975', 1), value('2025', 5)], breaks: [] },
      BOX,
      words,
    );
    expect(xTicks.length).toBeLessThanOrEqual(8);
    expect(xTicks.every(({ x }) => x >= BOX.left && x <= BOX.width)).toBe(true);
  });

  it('writes every number that has room, the newest first', () => {
    const observations = [
      ...[value('2015-01-01', 40), value('2018-01-01', 44), value('2025-01-01', 58)],
    ];
    const { labels } = layoutSeries({ observations, breaks: [] }, BOX, words);
    expect(labels.map(({ lines }) => lines[0])).toEqual(['58', '44', '40']);
  });
});
