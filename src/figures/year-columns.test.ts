import { describe, expect, it } from 'vitest';
import { yearColumns } from './year-columns.ts';

const counted = (counts: Readonly<Record<number, number>>) =>
  Object.entries(counts).map(([year, count]) => ({ year: Number(year), count, part: 1 }));

describe('yearColumns()', () => {
  it('has a column for each year of the reach, those without events among them', () => {
    const { columns, most } = yearColumns(counted({ 2001: 4, 2003: 2 }), {
      reach: { from: 2000, to: 2004 },
      gaps: [
        { from: 2000, to: 2000 },
        { from: 2004, to: 2004 },
      ],
    });
    expect(columns.map(({ from, height, isGap }) => [from, height, isGap])).toEqual([
      [2000, 0, true],
      [2001, 100, false],
      [2002, 0, false],
      [2003, 50, false],
      [2004, 0, true],
    ]);
    expect(most).toBe(4);
    expect(columns.map(({ x, width }) => [x, width])).toContainEqual([40, 20]);
    expect(columns[1]?.partHeight).toBe(25);
  });

  it('goes on to events beyond the reach', () => {
    const reach = { from: 2001, to: 2002 };
    const { columns } = yearColumns(counted({ 2001: 1, 2004: 1 }), { reach, gaps: [] });
    expect(columns.map(({ from }) => from)).toEqual([2001, 2002, 2003, 2004]);
  });

  it('draws years together where there are too many, a gap where all of them lack events', () => {
    const years = counted({ 1125: 1, 1204: 3, 1209: 1, 2020: 2 });
    const { columns, most, ticks } = yearColumns(years, {
      reach: { from: 1120, to: 2026 },
      gaps: [
        { from: 1126, to: 1203 },
        { from: 1210, to: 2019 },
        { from: 2021, to: 2026 },
      ],
    });
    expect(columns.length).toBeLessThanOrEqual(120);
    expect(most).toBe(4);
    expect(columns[0]).toMatchObject({ from: 1120, to: 1129, isGap: false });
    expect(columns.at(-1)).toMatchObject({ from: 2020, to: 2026, isGap: false });
    const filled = columns.filter(({ isGap }) => !isGap).map(({ from }) => from);
    expect(filled).toEqual([1120, 1200, 2020]);
    expect(ticks.map(({ year }) => year)).toEqual([1200, 1400, 1600, 1800, 2000]);
  });

  it.each([
    [2020, 2020, [2020]],
    [1975, 2026, [1980, 1990, 2000, 2010, 2020]],
    [2000, 2100, [2000, 2020, 2040, 2060, 2080, 2100]],
  ])('writes round years below %i to %i', (from, to, years) => {
    const { ticks } = yearColumns([], { reach: { from, to }, gaps: [] });
    expect(ticks.map(({ year }) => year)).toEqual(years);
  });

  it('keeps every column within the drawing, however few events there are', () => {
    const { columns, most } = yearColumns([], { reach: { from: 1990, to: 2026 }, gaps: [] });
    expect(most).toBe(1);
    const last = columns.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
  });
});
