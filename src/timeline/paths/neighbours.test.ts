import { describe, expect, it } from 'vitest';
import { barBefore, barBeside } from './neighbours.ts';
import { barWith } from '../fixtures.ts';
import type { PlacedBar } from './placed-path.ts';
import type { Direction } from '../arranging/neighbours.ts';

const placed = (id: string, track: number, start: number, end: number): PlacedBar => ({
  bar: barWith({ id }),
  track,
  start,
  end,
  stages: [],
  nodes: [],
  soft: null,
  stop: null,
  runsOut: false,
  isOver: false,
  isLink: false,
  horizons: [],
  milestones: [],
});
const bars = [
  placed('long', 0, 0, 400),
  placed('late', 0, 500, 600),
  placed('early', 2, 100, 200),
  placed('end', 2, 520, 560),
];
const from = (id: string, direction: Direction) => {
  const current = bars.find(({ bar }) => bar.id === id) as PlacedBar;
  return barBeside(bars, current, direction)?.bar.id ?? null;
};

describe('a step from a bar', () => {
  it('goes along its track and ends there', () => {
    expect([from('long', 'later'), from('late', 'earlier')]).toEqual(['late', 'long']);
    expect([from('long', 'earlier'), from('late', 'later')]).toEqual([null, null]);
  });

  it('goes by time, in whatever order the bars are drawn', () => {
    const [long, late] = bars as [PlacedBar, PlacedBar];
    expect(barBeside([late, long], long, 'later')).toBe(late);
    expect(barBeside([late, long], late, 'earlier')).toBe(long);
    expect(barBeside([late, long], late, 'first')).toBe(long);
  });

  it('goes to the nearest in time on the next track that has any', () => {
    expect([from('long', 'lane-after'), from('late', 'lane-after')]).toEqual(['early', 'end']);
    expect([from('early', 'lane-before'), from('end', 'lane-before')]).toEqual(['long', 'late']);
  });

  it('leaves the tracks at their edges', () => {
    expect([from('long', 'lane-before'), from('end', 'lane-after')]).toEqual([null, null]);
  });

  it('goes to the first and to the last of all', () => {
    expect([from('end', 'first'), from('long', 'last')]).toEqual(['long', 'end']);
  });
});

it('a step from the events goes to the track beside them', () => {
  expect(barBefore(bars, 150)?.bar.id).toBe('early');
  expect(barBefore(bars, 590)?.bar.id).toBe('end');
  expect(barBefore([], 0)).toBeNull();
});
