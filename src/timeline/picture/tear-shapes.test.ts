import { describe, expect, it } from 'vitest';
import { barWith, chronicleOf, measure, viewWith, WIDE } from '../fixtures.ts';
import { axisLabels } from './axis-labels.ts';
import { layout } from './layout.ts';
import { pictureOf } from './picture.ts';
import { placeInColumn, TEAR } from '../paths/goal-places.ts';
import { columnShapes, tearShapes } from './tear-shapes.ts';

const year = (n: number) => Date.UTC(n, 0, 1);
const beyond = [
  { year: 2030, width: 140 },
  { year: 2045, width: 60 },
];
const bar = barWith({ end: null, horizons: [2030, 2045] });
const drawnWith = (columns: typeof beyond) =>
  layout(
    chronicleOf([], [bar]),
    viewWith({ to: year(2027) }),
    { ...WIDE, beyond: columns },
    measure,
  );

/** All places along the axis that a path comes to, by absolute commands. */
const placesOf = (d: string) => [...d.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));

describe('the torn edge', () => {
  it('lies at the beginning of each column, as far as the drawing goes', () => {
    const { frame } = drawnWith(beyond);
    const [gap, edges] = tearShapes(frame, 500);
    expect(gap?.fill).toBe('surface');
    const places = placesOf(edges?.d ?? '');
    for (const { start } of frame.beyond) {
      const own = places.filter((x) => x >= start && x <= start + TEAR);
      expect(own.length).toBeGreaterThan(100);
    }
    const between = places.filter((x) =>
      frame.beyond.every(({ start }) => x < start || x > start + TEAR),
    );
    expect(between).toEqual([]);
    expect(
      Math.max(...[...(edges?.d ?? '').matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y))),
    ).toBe(500);
  });

  it('has the same teeth on the axis as below it', () => {
    const { frame } = drawnWith(beyond);
    const axis = tearShapes(frame, 45)[1]?.d ?? '';
    const first = axis.split('M')[1] ?? '';
    expect(tearShapes(frame, 450)[1]?.d).toContain(`M${first}`);
  });

  it('is none where the axis has no break', () => {
    const { frame } = drawnWith([]);
    expect([...tearShapes(frame, 500), ...columnShapes(frame)]).toEqual([]);
  });
});

describe('a column behind the break', () => {
  it('is called by its year on the axis, clear of its edge', () => {
    const drawn = drawnWith(beyond);
    const write = { stretch: () => [], tick: () => '', today: () => [], unread: '' };
    const named = axisLabels(drawn, write, '', measure).filter(({ kind }) => kind === 'beyond');
    expect(named.map(({ text }) => text)).toEqual(['2030', '2045']);
    named.forEach(({ start }, at) => {
      const column = drawn.frame.beyond[at];
      expect(start).toBeGreaterThanOrEqual((column?.start ?? 0) + TEAR);
      expect(start).toBeLessThan((column?.start ?? 0) + (column?.size ?? 0));
    });
  });

  it('has the line of the axis over it, and a line to where its goals stand', () => {
    const { frame } = drawnWith(beyond);
    const [over, down] = columnShapes(frame);
    expect(placesOf(over?.d ?? '')).toEqual(frame.beyond.map(({ start }) => start + TEAR));
    expect(placesOf(down?.d ?? '')).toEqual(frame.beyond.map(placeInColumn));
  });

  it('keeps the lines between lanes out', () => {
    const drawn = drawnWith(beyond);
    const words = {
      write: { stretch: () => [], tick: () => '', today: () => [], unread: '' },
      today: '',
    };
    const { shapes } = pictureOf(chronicleOf([], [bar]), drawn, WIDE.width, 400, words, measure);
    const end = drawn.frame.start + drawn.frame.length;
    const lanes = shapes.flatMap((shape) =>
      shape.kind === 'path' && shape.stroke === 'line' && shape.d.startsWith('M0 ') ? shape.d : [],
    );
    expect(lanes.length).toBeGreaterThan(0);
    for (const d of lanes)
      expect([...d.matchAll(/H([\d.]+)/g)].every(([, x]) => Number(x) <= end)).toBe(true);
  });
});
