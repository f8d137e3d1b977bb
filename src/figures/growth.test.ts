import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, observation } from '#domain/catalogue/catalogue.test-records.ts';
import { layoutGrowth } from './growth.ts';

const BOX = { width: 600, height: 200, left: 40, right: 10, top: 20, bottom: 30 };
const noWords = () => [];
const years = (...counts: number[]) => counts.map((count, i) => ({ year: 2000 + i, count }));

describe('a growth', () => {
  it('is a line of steps, each at the end of its year', () => {
    const { steps, ends } = layoutGrowth(years(1, 1, 3), null, BOX, noWords);
    expect(steps.map(({ x }) => Math.round(x))).toEqual([40, 315, 590, 590]);
    expect(steps[0]?.y).toBe(steps[1]?.y);
    expect(steps[2]?.y).toBe(steps[1]?.y);
    expect(steps[3]?.y).toBeLessThan(steps[2]?.y ?? 0);
    expect(ends).toEqual({ first: 40, last: 590 });
  });

  it('shares its scale with the totals announced, whichever is larger', () => {
    const total = figure('total', [observation('2001-12-31', 30)]);
    const { steps, announced } = layoutGrowth(years(1, 30, 30), total, BOX, noWords);
    expect(announced?.values[0]?.y).toBeCloseTo(steps.at(-1)?.y ?? 0);
    expect(layoutGrowth(years(1, 2), total, BOX, noWords).yTicks.at(-1)?.value).toBe(30);
  });

  it('leaves out totals from before its first year, and joins none over a break', () => {
    const total = figure('total', [
      observation('1990', 5),
      observation('2001', 6),
      observation('2003', 9),
    ]);
    const breaks = [{ date: observation('2002-07-01', 0).time, note: { vi: 'x' } }];
    const { announced } = layoutGrowth(years(1, 2, 3, 4), { ...total, breaks }, BOX, noWords);
    expect(announced?.values).toHaveLength(2);
    expect(announced?.runs).toEqual([]);
    expect(announced?.breaks).toHaveLength(1);
  });

  it('names round years only, as many as have room', () => {
    const half = Array.from({ length: 50 }, (_, i) => ({ year: 1977 + i, count: i }));
    const yearsIn = (width: number) =>
      layoutGrowth(half, null, { ...BOX, width }, noWords).xTicks.map(({ year }) => year);
    expect(yearsIn(960)).toEqual([1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
    expect(yearsIn(360)).toEqual([1980, 1990, 2000, 2010, 2020]);
  });

  it('has no totals where none was announced', () => {
    expect(layoutGrowth(years(1), null, BOX, noWords).announced).toBeNull();
    expect(layoutGrowth(years(1), figure('total'), BOX, noWords).announced).toBeNull();
  });

  it('stays in its box and never goes back, whatever was counted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 80 }), (counts) => {
        const { steps } = layoutGrowth(years(...counts), null, BOX, noWords);
        const ascending = steps.every(({ x }, i) => i === 0 || x >= (steps[i - 1]?.x ?? 0));
        expect(ascending).toBe(true);
        expect(steps.every(({ y }) => y >= BOX.top - 0.01 && y <= BOX.height - BOX.bottom)).toBe(
          true,
        );
      }),
    );
  });
});
