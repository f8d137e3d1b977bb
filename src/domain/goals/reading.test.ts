import { describe, expect, it } from 'vitest';
import { observation } from '../catalogue/catalogue.test-records.ts';
import {
  baseline,
  between,
  brokenOn,
  flow,
  levels,
  ofYear,
  PERCENT,
  read,
  said,
  stock,
  target,
  yearly,
} from './goals.test-records.ts';

describe('An objective', () => {
  it('without a number cannot be measured', () => {
    expect(said(null, stock(levels(['2025', 3])))).toBe('not-measurable: no-number');
    expect(said(target(0, 2030, { value: null }), null)).toBe('not-measurable: no-number');
  });

  it('with a number that no figure measures is not measured', () => {
    expect(said(target(80, 2030), null)).toBe('not-measured: no-figure');
  });

  it('whose figure has no value is not measured', () => {
    expect(said(target(80, 2030), stock([]))).toBe('not-measured: no-value');
  });

  it('whose figure is only foretold for a time to come is not measured', () => {
    expect(said(target(80, 2030), stock(levels(['2027', 70])))).toBe('not-measured: no-value');
  });

  it('whose every value was corrected is not measured', () => {
    const wrong = levels(['2024', 70], ['2025', 75]).map((one) => ({ ...one, superseded: true }));
    expect(said(target(80, 2030), stock(wrong))).toBe('not-measured: no-value');
  });

  it('whose figure counts in another unit is not measured', () => {
    const money = stock(levels(['2024', 1], ['2025', 2]), { unit: { vi: 'tỷ', en: 'billion' } });
    expect(said(target(80, 2030), money)).toBe('not-measured: other-unit');
  });

  it('that is a share of what a figure counts is not measured by the count', () => {
    const share = target(80, 2030, { unit: PERCENT });
    expect(said(share, stock(levels(['2024', 1], ['2025', 90])))).toBe('not-measured: other-unit');
  });

  it('in another unit has no number to set beside what is measured', () => {
    expect(read(target(80, 2030, { unit: PERCENT }), stock(levels(['2025', 90]))).goal).toBeNull();
  });

  it('that counts ones is not measured in billions, nor in millions', () => {
    const dollars = { vi: 'USD', en: 'USD' };
    const billions = { vi: 'tỷ USD', en: 'USD billion' };
    const millions = { vi: 'triệu USD', en: 'USD million' };
    const wanted = target(80, 2030, { unit: dollars });
    for (const unit of [billions, millions]) {
      expect(said(wanted, stock(levels(['2025', 80]), { unit }))).toBe('not-measured: other-unit');
    }
    expect(said(wanted, stock(levels(['2025', 80]), { unit: dollars }))).toBe('met: reached');
    const more = { ...billions, vi: 'tỷ USD/năm' };
    const same = stock(levels(['2025', 80]), { unit: billions });
    expect(said(target(80, 2030, { unit: more }), same)).toBe('met: reached');
  });

  it('needs one language only in which both say the unit in the same words', () => {
    const other = stock(levels(['2025', 80]), { unit: { vi: 'đoàn', en: 'visits' } });
    expect(said(target(80, 2030), other)).toBe('met: reached');
  });

  it('with a baseline and no figure has one value', () => {
    const start = baseline(19.7, '2024');
    const reading = read(target(100, 2030), null, { baseline: start });
    expect([reading.verdict, reading.needed?.low.toFixed(1)]).toEqual(['single-value', '13.4']);
  });

  it('with a baseline of an unknown time has none', () => {
    const start = { ...baseline(19.7, '2024'), at: null };
    expect(said(target(100, 2030), null, { baseline: start })).toBe('not-measured: no-figure');
  });

  it('with a baseline in another unit does not take it', () => {
    const start = baseline(5, '2024', PERCENT);
    expect(said(target(100, 2030), null, { baseline: start })).toBe('not-measured: no-figure');
  });
});

describe('A break of the series', () => {
  const around = levels(['2023', 60], ['2024', 70], ['2026-01', 140]);

  it('between the day a target was set and its year leaves nothing to compare', () => {
    const parted = stock(around, { breaks: brokenOn('2025-07-01') });
    expect(said(target(80, 2030), parted)).toBe('not-comparable: across-break');
  });

  it('does so too where nothing was measured after it', () => {
    const parted = stock(around.slice(0, 2), { breaks: brokenOn('2025-07-01') });
    expect(said(target(80, 2030), parted)).toBe('not-comparable: across-break');
  });

  it('keeps a target set after it from values before it', () => {
    const parted = stock(around, { breaks: brokenOn('2025-07-01') });
    const reading = read(target(200, 2030), parted, { on: Date.UTC(2025, 9, 15) });
    expect([reading.verdict, reading.moments.length, reading.apart.length]).toEqual([
      'single-value',
      1,
      2,
    ]);
  });

  it('before all values and the target parts nothing', () => {
    const parted = stock(around, { breaks: brokenOn('2020-01-01') });
    expect(said(target(80, 2030), parted)).toBe('met: reached');
  });

  it('after the target’s year parts nothing', () => {
    const parted = stock(around, { breaks: brokenOn('2025-07-01') });
    expect(said(target(70, 2024), parted)).toBe('met: reached-in-time');
  });

  it('that is still to come parts nothing yet', () => {
    const parted = stock(levels(['2023', 60], ['2024', 70]), { breaks: brokenOn('2028-01-01') });
    expect(read(target(80, 2030), parted).verdict).toBe('on-pace');
  });

  it('makes a target of an unknown day comparable with nothing', () => {
    const parted = stock(around, { breaks: brokenOn('2025-07-01') });
    const reading = read(target(80, 2030), parted, { on: null });
    expect([reading.verdict, reading.reason, reading.apart.length]).toEqual([
      'not-comparable',
      'undated',
      3,
    ]);
    expect(said(target(80, 2030), stock(around), { on: null })).toBe('met: reached');
  });

  it('leaves a value on the side on which it counts', () => {
    const late = observation('2025-06', 139, { countedAs: 'after-break' });
    const parted = stock([...around, late], { breaks: brokenOn('2025-07-01') });
    const reading = read(target(200, 2030), parted, { on: Date.UTC(2025, 9, 15) });
    expect(reading.moments).toHaveLength(2);
  });
});

describe('A value to reach', () => {
  const rising = stock(levels(['2023-12-31', 60], ['2024-12-31', 65], ['2025-12-31', 70]));

  it('is met where the latest value has reached it', () => {
    expect(said(target(70, 2030), rising)).toBe('met: reached');
    expect(said(target(70, 2030, { qualifier: 'at-least' }), rising)).toBe('met: reached');
  });

  it('is not met by just the number where it wants more', () => {
    expect(read(target(70, 2030, { qualifier: 'more-than' }), rising).verdict).toBe('on-pace');
    const more = levels(['2025-12-31', 70]).map((one) => ({
      ...one,
      qualifier: 'more-than' as const,
    }));
    expect(said(target(70, 2030, { qualifier: 'more-than' }), stock(more))).toBe('met: reached');
  });

  it('depends where all values are above a plain number: it may be wanted to fall', () => {
    expect(said(target(50, 2030), rising)).toBe('depends: either-way');
    expect(said(target(50, 2030, { qualifier: 'at-least' }), rising)).toBe('met: reached');
    const start = { baseline: baseline(40, '2023-12-31') };
    expect(said(target(50, 2030), rising, start)).toBe('met: reached');
  });

  it('takes a plain number that was once below for one to rise to', () => {
    const sunk = stock(levels(['2019', 86], ['2024-12-31', 60], ['2025-12-31', 62]));
    expect(said(target(85, 2025), sunk)).toBe('behind: missed');
  });

  it('depends where only a part of what the value may be has reached it', () => {
    const about = levels(['2025-12-31', 70]).map((one) => ({
      ...one,
      qualifier: 'about' as const,
    }));
    expect(said(target(72, 2030), stock(about))).toBe('depends: partly-reached');
  });

  it('depends where one end of the target is reached', () => {
    expect(said(between(65, 75, 2030), rising)).toBe('depends: partly-reached');
  });

  it('is on pace where it went as fast as it has to go, from every value before', () => {
    const reading = read(target(95, 2030), rising);
    expect(reading.needed?.low).toBeCloseTo(5, 1);
    expect(reading.actual.map(({ low }) => Math.round(low))).toEqual([5, 5]);
    expect(said(target(94, 2030), rising)).toBe('on-pace: fast-enough');
  });

  it('is behind where it went slower, from every value before', () => {
    expect(said(target(120, 2030), rising)).toBe('behind: too-slow');
  });

  it('depends where paces differ', () => {
    const uneven = stock(levels(['2022-12-31', 60], ['2024-12-31', 50], ['2025-12-31', 70]));
    expect(said(target(120, 2030), uneven)).toBe('depends: paces-differ');
  });

  it('depends where a target’s ends ask for different paces', () => {
    expect(said(between(90, 130, 2030), rising)).toBe('depends: paces-differ');
  });

  it('depends where sources disagree on a value and the pace hangs on it', () => {
    const rivals = [...rising.observations, ...levels(['2025-12-31', 90])];
    expect(said(target(110, 2030), stock(rivals))).toBe('depends: paces-differ');
  });

  it('takes a contradiction among older values as seriously', () => {
    const rivals = [...rising.observations, ...levels(['2023-12-31', 20])];
    expect(said(target(110, 2030), stock(rivals))).toBe('depends: paces-differ');
  });

  it('does not take a corrected value for a contradiction', () => {
    const wrong = levels(['2025-12-31', 90]).map((one) => ({ ...one, superseded: true }));
    const values = [...rising.observations, ...wrong];
    expect(said(target(120, 2030), stock(values))).toBe('behind: too-slow');
  });

  it('keeps estimates apart from what was counted at the same time', () => {
    const guess = levels(['2025-12-31', 300]).map((one) => ({
      ...one,
      estimate: 'forecast' as const,
    }));
    expect(said(target(120, 2030), stock([...rising.observations, ...guess]))).toBe(
      'behind: too-slow',
    );
  });

  it('depends where the latest value is an estimate', () => {
    const guess = levels(['2026-06-30', 71]).map((one) => ({
      ...one,
      estimate: 'estimate' as const,
    }));
    const guessed = stock([...rising.observations, ...guess]);
    expect(said(target(200, 2030), guessed)).toBe('depends: estimated');
    expect(said(target(71, 2030), guessed)).toBe('depends: estimated');
  });

  it('is behind where “more than” leaves room, but not enough', () => {
    const more = rising.observations.map((one) => ({ ...one, qualifier: 'more-than' as const }));
    expect(said(target(200, 2030), stock(more))).toBe('behind: too-slow');
    expect(said(target(96, 2030), stock(more))).toBe('depends: paces-differ');
  });

  it('counts paces from the document’s own baseline', () => {
    const start = baseline(65, '2024-12-31');
    const fast = stock(levels(['2010', 1], ['2025-12-31', 66]));
    const reading = read(target(100, 2030), fast, { baseline: start });
    expect([reading.verdict, reading.actual.length]).toEqual(['behind', 1]);
  });

  it('counts them from all values where nothing was measured since the baseline', () => {
    const start = baseline(70, '2025-12-31');
    expect(read(target(94, 2030), rising, { baseline: start }).actual).toHaveLength(2);
  });

  it('has one value where all were measured within half a year', () => {
    const near = stock(levels(['2025-10-01', 60], ['2025-12-31', 70]));
    expect(said(target(100, 2030), near)).toBe('single-value: one-value');
  });

  it('has one value where sources differ on one time', () => {
    const rivals = levels(['2025', 60], ['2025', 70]);
    const reading = read(target(100, 2030), stock(rivals));
    expect(reading.verdict).toBe('single-value');
    expect([reading.needed?.low, reading.needed?.high].map(Math.round as never)).toEqual([6, 8]);
  });

  it('without a year is met or not, and says no more', () => {
    expect(said(target(70, null), rising)).toBe('met: reached');
    expect(said(target(80, null), rising)).toBe('depends: no-year');
    expect(said(target(80, null), stock(levels(['2025', 1])))).toBe('single-value: one-value');
  });
});

describe('A rank', () => {
  const ranks = stock(
    levels(['2022-03', 102], ['2023-09-28', 120], ['2024-09', 105], ['2025-09-25', 95]),
    { measure: 'rank' },
  );
  const top = (rank: number, year: number) => target(rank, year, { qualifier: 'at-most' });

  it('runs upwards: a smaller number is better', () => {
    expect(said(top(95, 2030), ranks)).toBe('met: reached');
    expect(said(target(96, 2030), ranks)).toBe('met: reached');
    expect(read(top(50, 2030), ranks).needed?.low).toBeLessThan(0);
  });

  it('depends where it rose slowly over all and fast since its worst', () => {
    expect(said(top(50, 2030), ranks)).toBe('depends: paces-differ');
  });

  it('is on pace where even the slowest rise is enough', () => {
    expect(said(top(75, 2035), ranks)).toBe('on-pace: fast-enough');
  });

  it('is behind where it falls', () => {
    const falling = stock(levels(['2023', 90], ['2024', 95], ['2025', 99]), { measure: 'rank' });
    expect(said(top(50, 2030), falling)).toBe('behind: too-slow');
  });
});

describe('“At most”', () => {
  const most = (value: number) => target(value, 2030, { qualifier: 'at-most' });

  it('is met below and behind where it grows', () => {
    expect(said(most(10), stock(levels(['2024', 8], ['2025', 9])))).toBe('met: reached');
    expect(said(most(5), stock(levels(['2023', 8], ['2025', 9])))).toBe('behind: too-slow');
  });

  it('is on pace where it falls fast enough', () => {
    expect(said(most(5), stock(levels(['2023-12-31', 12], ['2025-12-31', 9])))).toBe(
      'on-pace: fast-enough',
    );
  });

  it('is meant by a plain number below the document’s own start, and by nothing at all', () => {
    const falling = stock(levels(['2023-12-31', 12], ['2025-12-31', 9]));
    const start = { baseline: baseline(12, '2023-12-31') };
    expect(said(target(5, 2030), falling, start)).toBe('on-pace: fast-enough');
    expect(said(target(0, 2050), falling)).toBe('on-pace: fast-enough');
    expect(said(target(0, 2030), stock(levels(['2023', 8], ['2025', 9])))).toBe('behind: too-slow');
  });
});

describe('A year that is over', () => {
  it('is spoken of by its own yearly amount', () => {
    expect(said(target(8, 2024), flow(yearly([2023, 5], [2024, 8])))).toBe('met: reached-in-time');
    expect(said(target(8, 2024), flow(yearly([2023, 9], [2024, 7])))).toBe('behind: missed');
    expect(said(target(8, 2024), flow(yearly([2023, 9], [2025, 9])))).toBe(
      'not-measured: not-in-time',
    );
  });

  it('is spoken of by the last level within it', () => {
    const within = stock(levels(['2023', 5], ['2024-03', 7], ['2024-11', 8], ['2026-01', 2]));
    expect(said(target(8, 2024), within)).toBe('met: reached-in-time');
    expect(said(target(8, 2025), within)).toBe('not-measured: not-in-time');
  });

  it('depends where sources differ on it', () => {
    const rivals = [...yearly([2024, 7]), ofYear(2024, 9)];
    expect(said(target(8, 2024), flow(rivals))).toBe('depends: partly-reached');
  });

  it('depends where it was only reckoned', () => {
    const guess = [ofYear(2024, 9, { estimate: 'forecast' })];
    expect(said(target(8, 2024), flow(guess))).toBe('depends: estimated');
  });
});

describe('Amounts of a year', () => {
  it('grow by per cent', () => {
    const reading = read(target(16, 2030), flow(yearly([2024, 5], [2025, 10])));
    expect(reading.paceIn).toBe('percent');
    expect(reading.needed?.low).toBeCloseTo(9.86, 2);
    expect(reading.actual[0]?.low).toBeCloseTo(100, 6);
  });

  it('grow by so much where one of them, or the target, is nothing', () => {
    expect(read(target(16, 2030), flow(yearly([2024, 0], [2025, 10]))).paceIn).toBe('unit');
    expect(read(target(0, 2030), flow(yearly([2024, 12], [2025, 10]))).paceIn).toBe('unit');
  });

  it('are never set beside a part of a year, nor beside several', () => {
    const parts = [
      ...yearly([2024, 5]),
      ofYear(2025, 9),
      observation('2026-01/2026-10', 90, { timeKind: 'period' }),
      observation('2020/2023', 900, { timeKind: 'period' }),
    ];
    expect(read(target(16, 2030), flow(parts)).moments.map(({ at }) => at)).toEqual([2024, 2025]);
  });
});
