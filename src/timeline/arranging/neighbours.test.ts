import { describe, expect, it } from 'vitest';
import { itemWith } from '../fixtures.ts';
import type { TimelineItem } from '../items/item.ts';
import type { Mark, Members } from './mark.ts';
import type { MarkField } from './mark-field.ts';
import { neighbour as stepFrom, type Direction } from './neighbours.ts';
import { markOfEvent, nearestTo } from './standing.ts';
import { turnsOf } from './turns.ts';

const BOUNDS = { from: 0, to: 1000 };

const mark = (key: string, lane: number, at: number, ...items: Members): Mark => ({
  key,
  lane,
  at,
  row: 0,
  start: at - 6,
  end: at + 6,
  radius: 6,
  spanning: false,
  items,
  label: null,
});
const a = mark('a', 0, 10, 0);
const b = mark('b', 1, 20, 1);
const c = mark('c', 0, 30, 2);
const d = mark('d', 3, 32, 3);
const marks = [a, b, c, d];

const fieldWith = (all: readonly Mark[]): MarkField => ({
  between: () => [...all],
  walk: (place, way) => {
    const ahead = all.filter((own) => (own.at - place) * way >= 0);
    return way > 0 ? ahead : ahead.reverse();
  },
  markOf: (index) => all.find(({ items }) => items.includes(index)) ?? null,
  isUsed: (lane) => all.some((own) => own.lane === lane),
  isArranged: () => true,
  *arranging() {
    yield undefined;
  },
});

/** Events that begin where their marks stand, unless told otherwise. */
function neighbour(
  all: readonly Mark[],
  current: Mark | null,
  direction: Direction,
  begins: Readonly<Record<number, number>> = {},
): Mark | null {
  const owners = all.flatMap((own) => own.items.map((index) => ({ index, own })));
  owners.sort((x, y) => x.index - y.index);
  const laneOf = new Map<TimelineItem, number>();
  const items = owners.map(({ index, own }) => {
    const start = begins[index] ?? own.at;
    const item = itemWith({ id: String(index), start, end: start + 1 });
    laneOf.set(item, own.lane);
    return item;
  });
  const walk = {
    field: fieldWith(all),
    items,
    lanes: [0, 1, 2, 3],
    laneOf: (item: TimelineItem) => laneOf.get(item) ?? -1,
  };
  return stepFrom(walk, turnsOf(items, { bounds: BOUNDS, today: 500 }), current, direction);
}

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
    const [one, other] = [mark('z', 0, 10, 0), mark('y', 0, 10, 1)];
    expect(neighbour([one, other], one, 'later')).toBe(other);
    expect(neighbour([one, other], other, 'later')).toBeNull();
    expect(neighbour([one, other], other, 'earlier')).toBe(one);
  });
  it('goes by when events begin, wherever the middle of their time is drawn', () => {
    const long = mark('long', 0, 50, 0);
    const short = mark('short', 0, 20, 1);
    const begins = { 0: 1, 1: 19 };
    expect(neighbour([short, long], short, 'first', begins)).toBe(long);
    expect(neighbour([short, long], long, 'earlier', begins)).toBeNull();
    expect(neighbour([short, long], long, 'later', begins)).toBe(short);
  });
  it('comes to a count once, in the turn of its first event', () => {
    const count = mark('+0', 0, 15, 2, 0);
    const between = mark('1', 0, 15, 1);
    const begins = { 0: 10, 1: 15, 2: 20 };
    expect(neighbour([count, between], count, 'later', begins)).toBe(between);
    expect(neighbour([count, between], between, 'later', begins)).toBeNull();
    expect(neighbour([count, between], between, 'last', begins)).toBe(between);
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
