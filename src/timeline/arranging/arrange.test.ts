import { describe, expect, it } from 'vitest';
import { arrange, type ArrangeInput } from './arrange.ts';
import { IN_ROWS } from './in-rows.ts';
import { BOUNDS, itemWith, measure, randomItems, TODAY } from '../fixtures.ts';
import { DAY } from '../items/item.ts';

type Input = Partial<ArrangeInput> & { readonly pixelsPerMs?: number };

/** All marks at a magnification that is a step of its own: two pixels a day unless told otherwise. */
const marksOf = ({ pixelsPerMs = 2 / DAY, ...own }: Input) => [
  ...arrange(input(own, pixelsPerMs)).at(pixelsPerMs).walk(-Infinity, 1),
];
const input = (own: Partial<ArrangeInput>, pixelsPerMs: number): ArrangeInput => ({
  items: [],
  lanes: { count: 1, laneOf: () => 0 },
  rows: [3],
  bounds: BOUNDS,
  length: (BOUNDS.to - BOUNDS.from) * pixelsPerMs,
  today: TODAY,
  labels: { maxWidth: 200, height: 18 },
  measure,
  inRows: IN_ROWS,
  ...own,
});
const at = (date: string, own = {}) => itemWith({ id: date, date, ...own });

describe('arranging marks', () => {
  it('draws a day as a point and a year over its whole length', () => {
    const [year, day] = marksOf({ items: [at('2017'), at('2019-04-26')] });
    expect(day).toMatchObject({ spanning: false });
    expect(year).toMatchObject({ spanning: true });
    expect((year?.end ?? 0) - (year?.start ?? 0)).toBeCloseTo(730);
  });
  it('draws a year as a point where it is too short to see', () => {
    const [year] = marksOf({ items: [at('2017')], pixelsPerMs: 0.02 / DAY });
    expect(year?.spanning).toBe(false);
  });
  it('lets the more important of two neighbours keep its label', () => {
    const items = [at('2023-04-20'), at('2023-04-30', { importance: 3 })];
    const marks = marksOf({ items, rows: [2] });
    expect(marks.find(({ label }) => label)?.items[0]).toBe(1);
  });
  it('names a count after its most important event', () => {
    const items = [at('2023-04-20'), at('2023-04-21', { importance: 3 }), at('2023-04-22')];
    const [count] = marksOf({ items, rows: [1] });
    expect(count).toMatchObject({ key: '+2023-04-20', items: [1, 0, 2] });
  });
  it('says what the times of a count cover, where those are no points', () => {
    const items = [at('2023-06-30'), at('2023'), at('2023-07-02')];
    const [count, ...others] = marksOf({ items, rows: [1], pixelsPerMs: 0.2 / DAY });
    expect(others).toEqual([]);
    const start = (Date.UTC(2023, 0, 1) - BOUNDS.from) * (0.2 / DAY);
    expect(count?.reach?.start).toBeCloseTo(start);
    expect(count?.reach?.end).toBeCloseTo(start + 73);
    const points = marksOf({ items: [at('2023-06-30'), at('2023-07-02')], rows: [1] });
    expect(points.map(({ reach }) => reach)).toEqual([undefined]);
  });
  it('draws what is known by one year alone over that year, however many there are', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => itemWith({ id, date: '2023', importance: 1 }));
    const lead = itemWith({ id: 'lead', date: '2023', importance: 3 });
    const marks = marksOf({ items: [...items, lead], rows: [3], pixelsPerMs: 4 / DAY });
    expect(marks.length).toBe(1);
    expect(marks[0]).toMatchObject({ key: '+lead', spanning: true, items: [4, 0, 1, 2, 3] });
    expect((marks[0]?.end ?? 0) - (marks[0]?.start ?? 0)).toBeCloseTo(4 * 365);
  });
  it('holds every event exactly once', () => {
    for (const rows of [1, 2, 4]) {
      const marks = marksOf({ items: randomItems(400), rows: [rows], pixelsPerMs: 0.05 / DAY });
      const held = marks.flatMap(({ items }) => items).sort((a, b) => a - b);
      expect(held).toEqual(Array.from({ length: 400 }, (_, index) => index));
    }
  });
  it('returns marks in time order', () => {
    const places = marksOf({ items: randomItems(200) }).map((mark) => mark.at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
  it('gives the same picture for the same input', () => {
    const items = randomItems(300);
    expect(marksOf({ items })).toEqual(marksOf({ items }));
  });
  it('arranges nothing as nothing', () => {
    expect(marksOf({})).toEqual([]);
  });
});
