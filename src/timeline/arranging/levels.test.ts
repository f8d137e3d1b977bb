import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.ts';
import { IN_ROWS } from './in-rows.ts';
import { BOUNDS, measure, randomItems, TODAY } from '../fixtures.ts';

const LENGTH = 1000;
const WHOLE = LENGTH / (BOUNDS.to - BOUNDS.from);
const levels = () =>
  arrange({
    items: randomItems(400, 5),
    lanes: { count: 1, laneOf: () => 0 },
    rows: [4],
    bounds: BOUNDS,
    length: LENGTH,
    today: TODAY,
    labels: { maxWidth: 200, height: 18 },
    measure,
    inRows: IN_ROWS,
  });
const keysOf = (field: { between: (a: number, b: number) => { key: string }[] }, end = 5000) =>
  field.between(0, end).map(({ key }) => key);

describe('levels in passing', () => {
  it('show the very marks where these are arranged', () => {
    const own = levels();
    own.at(3 * WHOLE).between(0, 3000);
    expect(keysOf(own.passing(3 * WHOLE, 0, 3000))).toEqual(keysOf(own.at(3 * WHOLE)));
  });
  it('show those of a coarser step, stretched, where the very ones are not', () => {
    const own = levels();
    const coarse = keysOf(own.at(2 * WHOLE));
    expect(keysOf(own.passing(2.5 * WHOLE, 0, 2500))).toEqual(coarse);
    expect(own.passing(2.5 * WHOLE, 0, 2500).between(0, 9000).length).toBe(coarse.length);
  });
  it('keep the step while the magnification stays, whatever is arranged meanwhile', () => {
    const own = levels();
    own.at(2 * WHOLE).between(0, 2000);
    const before = keysOf(own.passing(2.5 * WHOLE, 0, 900));
    own.at(2.5 * WHOLE).between(0, 2500);
    expect(keysOf(own.passing(2.5 * WHOLE, 300, 1200))).toEqual(before);
    expect(keysOf(own.at(2.5 * WHOLE))).not.toEqual(before);
  });
  it('never let marks of one row touch', () => {
    const own = levels();
    own.at(WHOLE).between(0, LENGTH);
    for (let factor = 1; factor < 9; factor *= 1.1) {
      const marks = own.passing(factor * WHOLE, 0, factor * LENGTH).between(0, factor * LENGTH);
      const ends = new Map<number, number>();
      for (const { row, start, end } of marks) {
        expect(start).toBeGreaterThanOrEqual((ends.get(row) ?? -Infinity) - 1e-6);
        ends.set(row, end);
      }
    }
  });
});

describe('levels looking ahead', () => {
  const all = (steps: Iterable<undefined>) => [...steps].length;

  it('have the nearer step arranged where the movement goes nearer, in many small steps', () => {
    const own = levels();
    own.passing(3 * WHOLE, 1000, 2000);
    expect(all(own.ahead(3 * WHOLE, 1000, 2000))).toBeGreaterThan(3);
    const before = own.passing(3.1 * WHOLE, 1040, 2040);
    const after = own.passing(5 * WHOLE, 1800, 2800);
    expect(after.isArranged(1800, 2800)).toBe(true);
    expect(keysOf(after)).not.toEqual(keysOf(before));
  });
  it('have coarser steps arranged where it goes away', () => {
    const own = levels();
    own.passing(5 * WHOLE, 2000, 3000);
    own.passing(4 * WHOLE, 1500, 2500);
    all(own.ahead(4 * WHOLE, 1500, 2500));
    expect(own.passing(2.6 * WHOLE, 900, 1900).isArranged(900, 1900)).toBe(true);
  });
  it('have what is beside the window arranged where it is moved', () => {
    const own = levels();
    own.passing(5 * WHOLE, 2000, 3000);
    const field = own.passing(5 * WHOLE, 2100, 3100);
    all(own.ahead(5 * WHOLE, 2100, 3100));
    expect(field.isArranged(1800, 3400)).toBe(true);
  });
  it('have nothing left to do the second time, nor before anything is shown', () => {
    const own = levels();
    expect(all(own.ahead(3 * WHOLE, 1000, 2000))).toBe(0);
    own.passing(3 * WHOLE, 1000, 2000);
    all(own.ahead(3 * WHOLE, 1000, 2000));
    expect(all(own.ahead(3 * WHOLE, 1000, 2000))).toBe(0);
  });
});
