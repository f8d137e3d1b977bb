import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../fixtures.ts';
import { frameOf, gutterOf, laneBudget, roomOfTracks, trackBudget } from './frame.ts';

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
  it('begins its axis after the room for lane names, which is a third of it at most', () => {
    for (const [width, unit, gutter] of [
      [1120, 1, 116],
      [1120, 2, 232],
      [1120, 4, 290],
      [600, 2, 200],
    ] as const) {
      const viewport = { ...WIDE, width, unit };
      expect(gutterOf(viewport)).toBe(gutter);
      expect(frameOf(viewport, 4, 2).start).toBe(gutter);
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
  it('gives text of twice the size twice the room', () => {
    const [usual, large] = [WIDE, { ...WIDE, unit: 2 }].map((viewport) => frameOf(viewport, 4, 2));
    expect(large?.axis.size).toBe(2 * (usual?.axis.size ?? 0));
    expect(large?.tracks[0]?.size).toBe(2 * (usual?.tracks[0]?.size ?? 0));
    expect(large?.labels.height).toBe(2 * (usual?.labels.height ?? 0));
    expect(large?.tickRoom).toBe(2 * (usual?.tickRoom ?? 0));
  });
  it('makes fewer lanes and tracks for larger text', () => {
    const large = { ...WIDE, unit: 2 };
    expect(laneBudget(large)).toBeLessThan(laneBudget(WIDE));
    expect(trackBudget(large)).toBeLessThan(trackBudget(WIDE));
  });
  it('grows no further than text of 250 %, and never shrinks', () => {
    expect(frameOf({ ...WIDE, unit: 9 }, 4, 2).unit).toBe(2.5);
    expect(frameOf({ ...WIDE, unit: 0.5 }, 4, 2).unit).toBe(1);
  });
  it('keeps a third of a narrow box at most for the names of lanes', () => {
    expect(frameOf({ ...WIDE, width: 660, unit: 2.5 }, 4, 2).start).toBe(220);
  });
  it('has tracks for all strategies when asked, but not where time runs down', () => {
    expect(trackBudget({ ...WIDE, allTracks: true })).toBe(Infinity);
    expect(trackBudget({ ...NARROW, allTracks: true })).toBe(2);
  });
  it('tells how much room tracks take', () => {
    const { tracks } = frameOf(WIDE, 4, 5);
    const last = tracks.at(-1);
    expect(roomOfTracks(5, WIDE)).toBe((last?.start ?? 0) + (last?.size ?? 0) - 34);
    expect(roomOfTracks(5, { ...WIDE, unit: 2 })).toBe(2 * roomOfTracks(5, WIDE));
  });
  it('has tracks as wide as a mouse needs, and for fingers fewer and wider ones', () => {
    const coarse = { ...WIDE, coarse: true };
    const sizes = [WIDE, coarse].map((box) => frameOf(box, 4, 2).tracks[0]?.size ?? 0);
    expect(sizes).toEqual([24, 44]);
    expect(trackBudget(coarse)).toBeLessThan(trackBudget(WIDE));
    const narrow = { ...NARROW, coarse: true };
    expect(trackBudget(narrow)).toBe(1);
    expect(frameOf(narrow, 4, 1).tracks[0]?.size).toBe(44);
    expect(frameOf(narrow, 4, 1).lanes[0]?.start).toBeLessThanOrEqual(
      frameOf(NARROW, 4, 2).lanes[0]?.start ?? 0,
    );
  });
  it('leaves room for upright names above lanes, and none above a single one', () => {
    expect(frameOf(NARROW, 4, 2).start).toBeGreaterThan(100);
    expect(frameOf({ ...NARROW, compact: true }, 4, 2).start).toBeGreaterThan(80);
    expect(frameOf(NARROW, 1, 2).start).toBeLessThan(40);
  });
  it('keeps the names of events beside the lanes on the narrowest phones', () => {
    const phone = { ...NARROW, width: 286 };
    const { column } = frameOf(phone, laneBudget(phone), trackBudget(phone));
    expect(column?.size).toBeGreaterThanOrEqual(80);
  });
  it('still has a length to draw on in the smallest box', () => {
    const tiny = { ...WIDE, width: 100, height: 100 };
    expect(frameOf(tiny, 1, 0).length).toBeGreaterThan(0);
    expect(laneBudget(tiny)).toBeGreaterThan(0);
  });
});
