import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from './fixtures.ts';
import { frameOf, laneBudget, trackBudget } from './frame.ts';

describe('the frame', () => {
  it('stacks axis, tracks and lanes without a gap that overlaps', () => {
    for (const viewport of [WIDE, NARROW]) {
      const { axis, tracks, lanes } = frameOf(viewport, 4, 2);
      const bands = [axis, ...tracks, ...lanes];
      bands.slice(1).forEach((band, index) => {
        const before = bands[index] as typeof band;
        expect(band.start).toBeGreaterThanOrEqual(before.start + before.size);
      });
    }
  });
  it('keeps within the viewport for as many lanes and tracks as it allows', () => {
    for (const compact of [true, false]) {
      const viewport = { ...WIDE, height: compact ? 372 : 520, compact };
      const { lanes } = frameOf(viewport, laneBudget(viewport), trackBudget(viewport));
      const last = lanes.at(-1);
      expect((last?.start ?? 0) + (last?.size ?? 0)).toBeLessThanOrEqual(viewport.height);
    }
    const { column } = frameOf(NARROW, laneBudget(NARROW), trackBudget(NARROW));
    expect((column?.start ?? 0) + (column?.size ?? 0)).toBeLessThanOrEqual(NARROW.width);
  });
  it('gives labels rows beside the marks, or one column when time runs down', () => {
    expect(frameOf(WIDE, 4, 2)).toMatchObject({ column: null, labels: { mode: 'beside' } });
    expect(frameOf(NARROW, 4, 2)).toMatchObject({
      rows: 1,
      labels: { mode: 'column', height: 44 },
    });
  });
  it('fills each lane with its rows, the last the tallest', () => {
    const { lanes, rows, rowBands } = frameOf(WIDE, 4, 2);
    expect(rowBands).toHaveLength(rows);
    const sum = rowBands.reduce((total, { size }) => total + size, 0);
    expect(sum).toBeCloseTo(lanes[0]?.size ?? 0);
    expect(rowBands.at(-1)?.size).toBeGreaterThanOrEqual(24);
    expect(Math.min(...rowBands.map(({ size }) => size))).toBeGreaterThanOrEqual(18);
  });
  it('still has a length to draw on in the smallest box', () => {
    const tiny = { ...WIDE, width: 100, height: 100 };
    expect(frameOf(tiny, 1, 0).length).toBeGreaterThan(0);
    expect(laneBudget(tiny)).toBeGreaterThan(0);
  });
});
