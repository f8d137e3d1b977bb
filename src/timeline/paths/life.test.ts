import { describe, expect, it } from 'vitest';
import { barWith, BOUNDS, TODAY } from '../fixtures.ts';
import type { TimelineBar } from '../items/item.ts';
import { endOfYear, lifeOf } from './life.ts';

const year = (n: number) => Date.UTC(n, 0, 1);
const life = (own: Partial<TimelineBar>) => lifeOf(barWith(own), BOUNDS, TODAY);
const kinds = (own: Partial<TimelineBar>) => life(own).stages.map(({ kind }) => kind);

describe('the life of a strategy', () => {
  it('is over from its own end on, which is a stroke', () => {
    expect(life({})).toMatchObject({
      from: year(2020),
      to: year(2025),
      stages: [{ kind: 'over', from: year(2020), to: year(2025) }],
      stop: year(2025),
      isOver: true,
    });
  });

  it('is in force up to today, and what is still to come is told apart', () => {
    expect(life({ end: year(2030) }).stages).toEqual([
      { kind: 'force', from: year(2020), to: TODAY },
      { kind: 'ahead', from: TODAY, to: year(2030) },
    ]);
  });

  it('runs to the end of its last goal year where it has no end, without a stroke there', () => {
    const open = life({ end: null, horizons: [2030, 2045] });
    expect(open).toMatchObject({ to: endOfYear(2045), stop: null, isOver: false });
    expect(endOfYear(2045)).toBe(year(2046));
  });

  it('runs to today where it has neither', () => {
    expect(life({ end: null })).toMatchObject({ to: TODAY, stop: null });
    expect(kinds({ end: null })).toEqual(['force']);
  });

  it('is a draft before it is adopted, and only a draft while it is not', () => {
    expect(kinds({ drafted: year(2018), end: null })).toEqual(['draft', 'force']);
    expect(kinds({ drafted: year(2018), start: null, end: null })).toEqual(['draft']);
    expect(kinds({ drafted: year(2018), start: null, end: null, horizons: [2030] })).toEqual([
      'draft',
      'ahead',
    ]);
  });

  it('lies ahead as a whole where it begins after today', () => {
    expect(kinds({ start: year(2027), end: year(2030) })).toEqual(['ahead']);
  });

  it('begins with a circle where a source tells the day, with none where it tells a year', () => {
    expect(life({}).nodes).toEqual([year(2020)]);
    expect(life({ heldBy: year(2021) }).nodes).toEqual([]);
    expect(life({ drafted: year(2018) }).nodes).toEqual([year(2018), year(2020)]);
  });

  it('whose end is unsure has no stroke there', () => {
    expect(life({ endSoft: true }).stop).toBeNull();
  });

  it('is its end alone where no beginning is known', () => {
    expect(life({ start: null })).toMatchObject({ from: year(2025), to: year(2025), stages: [] });
  });

  it('has stages that follow one another from its beginning to its end', () => {
    for (const own of [
      {},
      { end: null },
      { drafted: year(2018), end: year(2040) },
      { drafted: year(2018), start: null, end: null, horizons: [2045] },
      { start: year(2044), end: null },
      { start: year(2060), end: null },
    ]) {
      const { from, to, stages } = life(own);
      expect(to).toBeGreaterThanOrEqual(from);
      const edges = stages.flatMap((stage) => [stage.from, stage.to]);
      expect(edges).toEqual(edges.toSorted((a, b) => a - b));
      expect([edges[0] ?? from, edges.at(-1) ?? to]).toEqual([from, to]);
    }
  });
});
