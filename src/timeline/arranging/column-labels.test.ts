import { describe, expect, it } from 'vitest';
import { isShownInColumn, placeNear, type ColumnRule } from './column-labels.ts';
import { markAt } from './mark.test-marks.ts';
import { emptyRow, take, type Row } from './rows.ts';

const rule: ColumnRule = { first: 1000, last: 1400, frame: { labels: { height: 40 } } };
const label = (start: number, end: number) => ({ start, end, side: 'column' as const });
const columnWith = (...stretches: [number, number][]): Row => {
  const row = emptyRow();
  for (const [start, end] of stretches) take(row, start, end);
  return row;
};

describe('a label in the column', () => {
  it('is shown where all of it is in the window but for a hair', () => {
    expect(isShownInColumn(label(1000, 1040), rule)).toBe(true);
    expect(isShownInColumn(label(998, 1038), rule)).toBe(true);
    expect(isShownInColumn(label(997, 1037), rule)).toBe(false);
    expect(isShownInColumn(label(1362, 1402), rule)).toBe(true);
    expect(isShownInColumn(label(1363, 1403), rule)).toBe(false);
  });

  it('stands level with its mark where that is free', () => {
    expect(placeNear(emptyRow(), markAt(1200), rule)).toEqual(label(1180, 1220));
  });

  it('moves behind what stands there, as little as it must', () => {
    expect(placeNear(columnWith([1150, 1190]), markAt(1200), rule)).toEqual(label(1190, 1230));
  });

  it('moves in front of it where that is nearer', () => {
    expect(placeNear(columnWith([1210, 1250]), markAt(1200), rule)).toEqual(label(1170, 1210));
  });

  it('of two places equally near stands in the later one', () => {
    expect(
      placeNear(
        columnWith([1195, 1205]),
        markAt(1200, { start: 1100, end: 1300, spanning: true }),
        rule,
      ),
    ).toEqual(label(1205, 1245));
  });

  it('is none where a hair from the mark would no more meet its lines', () => {
    expect(placeNear(columnWith([1150, 1192]), markAt(1200), rule)).toEqual(label(1192, 1232));
    expect(placeNear(columnWith([1150, 1193]), markAt(1200), rule)).toBeNull();
    expect(placeNear(columnWith([1208, 1250]), markAt(1200), rule)).toEqual(label(1168, 1208));
    expect(placeNear(columnWith([1207, 1250]), markAt(1200), rule)).toBeNull();
  });

  it('is none between two that leave too little room', () => {
    expect(placeNear(columnWith([1140, 1185], [1215, 1260]), markAt(1200), rule)).toBeNull();
    expect(placeNear(columnWith([1140, 1185], [1225, 1260]), markAt(1200), rule)).toEqual(
      label(1185, 1225),
    );
  });

  it('stays in the window beside a mark near its edge', () => {
    expect(placeNear(emptyRow(), markAt(1010), rule)).toEqual(label(1000, 1040));
    expect(placeNear(emptyRow(), markAt(1390), rule)).toEqual(label(1360, 1400));
    expect(placeNear(emptyRow(), markAt(1002), rule)).toBeNull();
  });

  it('of a stretch stands anywhere beside what the window shows of it', () => {
    const stretch = markAt(1100, { start: 900, end: 1300, spanning: true });
    expect(placeNear(columnWith([1060, 1145]), stretch, rule)).toEqual(label(1020, 1060));
    expect(placeNear(columnWith([1000, 1200]), stretch, rule)).toEqual(label(1200, 1240));
    expect(placeNear(columnWith([1000, 1300]), stretch, rule)).toBeNull();
  });

  it('of a stretch with its middle out of sight stands at the window’s edge', () => {
    const before = markAt(700, { start: 300, end: 1100, spanning: true });
    expect(placeNear(emptyRow(), before, rule)).toEqual(label(1000, 1040));
    const behind = markAt(1700, { start: 1300, end: 2100, spanning: true });
    expect(placeNear(emptyRow(), behind, rule)).toEqual(label(1360, 1400));
  });
});
