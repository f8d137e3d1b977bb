import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../fixtures.ts';
import {
  frameBetween,
  frameOf,
  gutterOf,
  laneBudget,
  roomOfRows,
  roomOfTracks,
  trackBudget,
  type Frame,
  type Needs,
  type Viewport,
} from './frame.ts';

/** Lanes that all ask for the same, and tracks of which none closes. */
function needsOf(lanes: number, tracks: number, viewport: Viewport): Needs {
  const size = roomOfTracks(1, viewport);
  return { lanes: Array(lanes).fill(100), tracks: Array(tracks).fill(size) };
}

/** Where everything that lies across the axis ends. */
function endOf({ lanes }: Frame): number {
  const last = lanes.at(-1);
  return (last?.start ?? 0) + (last?.size ?? 0);
}

describe('the frame', () => {
  it('stacks axis, tracks and lanes without a gap that overlaps', () => {
    for (const viewport of [WIDE, NARROW]) {
      const { axis, tracks, lanes } = frameOf(viewport, needsOf(4, 2, viewport));
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
      expect(frameOf(viewport, needsOf(4, 2, viewport)).start).toBe(gutter);
    }
  });
  it('keeps within the viewport for as many lanes and tracks as it allows', () => {
    for (const compact of [true, false]) {
      const viewport = { ...WIDE, height: compact ? 372 : 520, compact };
      const { lanes } = frameOf(
        viewport,
        needsOf(laneBudget(viewport), trackBudget(viewport), viewport),
      );
      const last = lanes.at(-1);
      expect((last?.start ?? 0) + (last?.size ?? 0)).toBeLessThanOrEqual(viewport.height);
    }
  });
  it('fills each lane with its rows, the last the tallest', () => {
    const { lanes, rows, rowBands } = frameOf(WIDE, needsOf(4, 2, WIDE));
    for (const [lane, own] of rowBands.entries()) {
      expect(own).toHaveLength(rows[lane] ?? 0);
      const sum = own.reduce((total, { size }) => total + size, 0);
      expect(sum).toBeCloseTo(lanes[lane]?.size ?? 0);
      expect(own.at(-1)?.size).toBeGreaterThanOrEqual(24);
      expect(Math.min(...own.map(({ size }) => size))).toBeGreaterThanOrEqual(18);
    }
  });
  it('gives text of twice the size twice the room', () => {
    const [usual, large] = [WIDE, { ...WIDE, unit: 2 }].map((viewport) =>
      frameOf(viewport, needsOf(4, 2, viewport)),
    );
    expect(large?.axis.size).toBe(2 * (usual?.axis.size ?? 0));
    expect(large?.tracks[0]?.size).toBe(2 * (usual?.tracks[0]?.size ?? 0));
    expect(large?.labels.height).toBe(2 * (usual?.labels.height ?? 0));
  });
  it('makes fewer lanes and tracks for larger text', () => {
    const large = { ...WIDE, unit: 2 };
    expect(laneBudget(large)).toBeLessThan(laneBudget(WIDE));
    expect(trackBudget(large)).toBeLessThan(trackBudget(WIDE));
  });
  it('grows no further than text of 250 %, and never shrinks', () => {
    expect(frameOf({ ...WIDE, unit: 9 }, needsOf(4, 2, { ...WIDE, unit: 9 })).unit).toBe(2.5);
    expect(frameOf({ ...WIDE, unit: 0.5 }, needsOf(4, 2, { ...WIDE, unit: 0.5 })).unit).toBe(1);
  });
  it('keeps a third of a narrow box at most for the names of lanes', () => {
    expect(
      frameOf({ ...WIDE, width: 660, unit: 2.5 }, needsOf(4, 2, { ...WIDE, width: 660, unit: 2.5 }))
        .start,
    ).toBe(220);
  });
  it('has tracks for all strategies when asked', () => {
    expect(trackBudget({ ...WIDE, allTracks: true })).toBe(Infinity);
  });
  it('tells how much room tracks take', () => {
    const { tracks } = frameOf(WIDE, needsOf(4, 5, WIDE));
    const last = tracks.at(-1);
    expect(roomOfTracks(5, WIDE)).toBe((last?.start ?? 0) + (last?.size ?? 0) - 54);
    expect(roomOfTracks(5, { ...WIDE, unit: 2 })).toBe(2 * roomOfTracks(5, WIDE));
  });
  it('has tracks as wide as a mouse needs, and for fingers fewer and wider ones', () => {
    const coarse = { ...WIDE, coarse: true };
    const sizes = [WIDE, coarse].map(
      (box) => frameOf(box, needsOf(4, 2, box)).tracks[0]?.size ?? 0,
    );
    expect(sizes).toEqual([24, 44]);
    expect(trackBudget(coarse)).toBeLessThan(trackBudget(WIDE));
    const narrow = { ...NARROW, coarse: true };
    expect(frameOf(narrow, needsOf(4, 1, narrow)).tracks[0]?.size).toBe(44);
    expect(frameOf(narrow, needsOf(4, 1, narrow)).lanes[0]?.start).toBeLessThanOrEqual(
      frameOf(NARROW, needsOf(4, 2, NARROW)).lanes[0]?.start ?? 0,
    );
  });
  it('still has a length to draw on in the smallest box', () => {
    const tiny = { ...WIDE, width: 100, height: 100 };
    expect(frameOf(tiny, needsOf(1, 0, tiny)).length).toBeGreaterThan(0);
    expect(laneBudget(tiny)).toBeGreaterThan(0);
  });
});

const sizes = fc.integer({ min: 0, max: 900 });
const needs = fc.record({
  lanes: fc.array(sizes, { minLength: 1, maxLength: 6 }),
  tracks: fc.array(fc.constantFrom(0, 24), { maxLength: 6 }),
});
const boxes = fc.record({
  beyond: fc.subarray([
    { year: 2030, width: 130 },
    { year: 2045, width: 90 },
  ]),
  width: fc.integer({ min: 700, max: 2560 }),
  height: fc.integer({ min: 420, max: 1400 }),
  unit: fc.constantFrom(1, 1, 1.5),
});
const wide = (box: Partial<Viewport>): Viewport => ({
  ...WIDE,
  ...box,
});

describe('the heights of lanes', () => {
  it('always sum to the stage, each at least its name, none less than nothing', () => {
    fc.assert(
      fc.property(boxes, needs, (box, given) => {
        const frame = frameOf(wide(box), given);
        const all = [...frame.tracks, ...frame.lanes];
        expect(Math.min(...all.map(({ size }) => size))).toBeGreaterThanOrEqual(0);
        expect(endOf(frame)).toBeCloseTo(box.height - 4, 6);
        const room = box.height - 4 - (frame.lanes[0]?.start ?? 0);
        const name = 28 * box.unit;
        const least = Math.min(name, room / given.lanes.length);
        for (const { size } of frame.lanes) expect(size).toBeGreaterThanOrEqual(least - 1e-6);
        all.slice(1).forEach((band, at) => {
          const before = all[at] as typeof band;
          expect(band.start).toBeGreaterThanOrEqual(before.start + before.size - 1e-6);
        });
      }),
    );
  });

  it('leave an empty lane its name alone, and give what is left to those with something in them', () => {
    const { lanes } = frameOf(WIDE, { lanes: [0, 300, 28, 100], tracks: [] });
    expect(lanes.map(({ size }) => size).filter((size) => size === 28)).toHaveLength(2);
    const [, large = 0, , small = 0] = lanes.map(({ size }) => size);
    expect(large / small).toBeCloseTo(3);
  });

  it('meet small wishes in full where there is too little for the large ones', () => {
    const { lanes } = frameOf(WIDE, { lanes: [900, 60, 700], tracks: [] });
    const [first = 0, second, third = 0] = lanes.map(({ size }) => size);
    expect(second).toBe(60);
    expect(first).toBeCloseTo(third);
  });

  it('are one line of a name in pixels of the reader’s text', () => {
    expect(roomOfRows(0, WIDE)).toBe(28);
    expect(roomOfRows(0, { ...WIDE, unit: 2 })).toBe(56);
    expect(roomOfRows(3, WIDE)).toBe(25 + 2 * 18 + 10);
  });

  it('change step by step on the way from one frame to another, and sum to the stage on all of it', () => {
    fc.assert(
      fc.property(boxes, needs, fc.double({ min: 0, max: 1, noNaN: true }), (box, given, share) => {
        const [from, to] = [
          frameOf(wide(box), given),
          frameOf(wide(box), { ...given, lanes: given.lanes.toReversed() }),
        ];
        const between = frameBetween(from, to, share);
        expect(endOf(between)).toBeCloseTo(box.height - 4, 6);
        expect(frameBetween(from, to, 1)).toBe(to);
        const [a = 0, b = 0, c = 0] = [from, to, between].map(({ lanes }) => lanes[0]?.size);
        expect(c).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-6);
        expect(c).toBeLessThanOrEqual(Math.max(a, b) + 1e-6);
      }),
    );
  });

  it('have no way between them where lanes come or go', () => {
    const [from, to] = [1, 2].map((lanes) => frameOf(WIDE, needsOf(lanes, 2, WIDE))) as [
      Frame,
      Frame,
    ];
    expect(frameBetween(from, to, 0)).toBe(to);
  });
});

describe('tracks', () => {
  it('close where nothing is in them, and the room goes to the lanes', () => {
    const [open, closed] = [
      [24, 24],
      [0, 24],
    ].map((tracks) => frameOf(WIDE, { lanes: [100, 100], tracks }));
    expect(closed?.tracks[0]?.size).toBe(0);
    expect(closed?.tracks[1]?.start).toBe(open?.tracks[0]?.start);
    expect((closed?.lanes[0]?.size ?? 0) - (open?.lanes[0]?.size ?? 0)).toBe(12);
  });

  it('that are all closed leave no gap above the lanes', () => {
    const { axis, lanes } = frameOf(WIDE, { lanes: [100], tracks: [0, 0] });
    expect(lanes[0]?.start).toBe(axis.size);
  });
});

describe('years beyond the axis', () => {
  it('have columns of their own behind it, as far as the box goes', () => {
    const beyond = [
      { year: 2030, width: 130 },
      { year: 2045, width: 90 },
    ];
    const frame = frameOf({ ...WIDE, beyond }, { lanes: [100], tracks: [] });
    expect(frame.start + frame.length).toBe(WIDE.width - 220);
    expect(frame.beyond).toEqual([
      { year: 2030, start: WIDE.width - 220, size: 130 },
      { year: 2045, start: WIDE.width - 90, size: 90 },
    ]);
    expect(frameOf(WIDE, { lanes: [100], tracks: [] }).beyond).toEqual([]);
  });
});
