import { describe, expect, it } from 'vitest';
import type { Mark } from './mark.ts';
import type { MarkField } from './mark-field.ts';
import { neighbour as stepFrom, type Direction } from './neighbours.ts';
import { markOfEvent, nearestTo } from './standing.ts';

const mark = (key: string, lane: number, at: number): Mark => ({
  key,
  lane,
  at,
  row: 0,
  start: at - 6,
  end: at + 6,
  radius: 6,
  spanning: false,
  items: [0],
  label: null,
});
const a = mark('a', 0, 10);
const b = mark('b', 1, 20);
const c = mark('c', 0, 30);
const d = mark('d', 3, 32);
const marks = [a, b, c, d];

const fieldWith = (all: readonly Mark[]): MarkField => ({
  between: () => [...all],
  walk: (place, way) => {
    const ahead = all.filter((own) => (own.at - place) * way >= 0);
    return way > 0 ? ahead : ahead.reverse();
  },
  markOf: () => null,
  isUsed: (lane) => all.some((own) => own.lane === lane),
  isArranged: () => true,
  *arranging() {
    yield undefined;
  },
});
const neighbour = (all: readonly Mark[], current: Mark | null, direction: Direction) =>
  stepFrom(fieldWith(all), 4, current, direction);

describe('the neighbour of a mark', () => {
  it('is the next in time of the same lane', () => {
    expect(neighbour(marks, a, 'later')).toBe(c);
    expect(neighbour(marks, c, 'earlier')).toBe(a);
  });
  it('is the nearest in time of the next lane that has any', () => {
    expect(neighbour(marks, c, 'lane-after')).toBe(b);
    expect(neighbour(marks, b, 'lane-after')).toBe(d);
    expect(neighbour(marks, b, 'lane-before')).toBe(a);
  });
  it('is none at the ends', () => {
    expect(neighbour(marks, a, 'earlier')).toBeNull();
    expect(neighbour(marks, d, 'lane-after')).toBeNull();
  });
  it('is the first or last of all for Home and End', () => {
    expect(neighbour(marks, b, 'first')).toBe(a);
    expect(neighbour(marks, b, 'last')).toBe(d);
  });
  it('is the first when nothing is in focus yet, and none where there are no marks', () => {
    expect(neighbour(marks, null, 'later')).toBe(a);
    expect(neighbour([], null, 'first')).toBeNull();
  });
  it('can be walked to from two marks at one moment without getting stuck', () => {
    const twins = [mark('a', 0, 10), mark('b', 0, 10)];
    expect(neighbour(twins, twins[0] ?? null, 'later')?.key).toBe('b');
    expect(neighbour(twins, twins[1] ?? null, 'later')).toBeNull();
    expect(neighbour(twins, twins[1] ?? null, 'earlier')?.key).toBe('a');
  });
});

describe('finding a mark', () => {
  it('takes the nearest to a place', () => {
    expect(nearestTo(marks, 24)).toBe(b);
    expect(nearestTo([], 24)).toBeNull();
  });
  it('takes the mark that stands for an event, if any', () => {
    expect(markOfEvent(marks, [{ id: 'x' }], 'x')).toBe(a);
    expect(markOfEvent(marks, [{ id: 'x' }], 'gone')).toBeNull();
  });
});
