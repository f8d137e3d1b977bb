import { describe, expect, it } from 'vitest';
import { arrange, levelsOf, tabled } from './arrange.ts';
import { frameOf } from './frame.ts';
import { IN_ROWS } from './in-rows.ts';
import type { Levels } from './levels.ts';
import { finish } from './work.ts';
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
/** The same events in stacks, or more, in a lane of a frame. */
function stackedLevels(count = 400): Levels {
  const items = randomItems(count, 5);
  const style = { today: TODAY, labels: { maxWidth: 200, height: 18 }, measure, inRows: IN_ROWS };
  const given = tabled({
    items,
    lanes: { count: 1, laneOf: () => 0 },
    bounds: BOUNDS,
    length: LENGTH,
    ...style,
  });
  return levelsOf(
    given,
    frameOf({ width: LENGTH, height: 500, compact: false }, { lanes: [300], tracks: [] }),
  );
}
const passing = (own: Levels, ...at: Parameters<Levels['passing']>) => own.passing(...at).field;
const keysOf = (field: { between: (a: number, b: number) => { key: string }[] }, end = 5000) =>
  field.between(0, end).map(({ key }) => key);

describe('levels in passing', () => {
  it('show the very marks where these are arranged', () => {
    const own = levels();
    own.at(3 * WHOLE).between(0, 3000);
    expect(keysOf(passing(own, 3 * WHOLE, 0, 3000))).toEqual(keysOf(own.at(3 * WHOLE)));
  });
  it('show those of a coarser step, stretched, where the very ones are not', () => {
    const own = levels();
    const coarse = keysOf(own.at(2 * WHOLE));
    expect(keysOf(passing(own, 2.5 * WHOLE, 0, 2500))).toEqual(coarse);
    expect(passing(own, 2.5 * WHOLE, 0, 2500).between(0, 9000).length).toBe(coarse.length);
  });
  it('arrange nothing where anything coarser is arranged, however far away', () => {
    const own = levels();
    const coarse = keysOf(own.at(WHOLE), LENGTH);
    const shown = passing(own, 12 * WHOLE, 0, 12_000);
    expect(keysOf(shown, 12_000)).toEqual(coarse);
    expect(own.at(12 * WHOLE).isArranged(0, 12_000)).toBe(false);
  });
  it('show what was shown before where nothing is arranged of what is to be shown', () => {
    const own = stackedLevels();
    own.at(WHOLE, 'density').between(0, LENGTH);
    own.passing(WHOLE, 0, LENGTH, 'density');
    expect(own.passing(20 * WHOLE, 0, LENGTH, 'counts').form).toBe('density');
    for (let more = 0; more < 40; more++) finish(own.ahead(20 * WHOLE, 0, LENGTH));
    expect(own.passing(20.1 * WHOLE, 0, LENGTH, 'counts').form).toBe('counts');
  });
  it('arrange no names of very many within a frame: stacks alone stand in for them', () => {
    const own = stackedLevels(2001);
    for (const form of ['density', 'counts', 'labels'] as const) {
      own.rest();
      const shown = own.passing(20 * WHOLE, 0, 4000, form);
      expect(shown.form).toBe(form === 'labels' ? 'counts' : form);
      const marks = shown.field.between(-Infinity, Infinity);
      expect(marks.flatMap(({ items }) => items).sort((a, b) => a - b)).toEqual([
        ...Array(2001).keys(),
      ]);
      expect(marks.some(({ label }) => label)).toBe(false);
      expect(own.at(20 * WHOLE, form).isArranged(0, 4000)).toBe(false);
    }
  });
  it('leave the stacks without names as soon as what was wanted is arranged', () => {
    const own = stackedLevels(2001);
    own.passing(20 * WHOLE, 0, 4000, 'counts');
    for (let more = 0; more < 40; more++) finish(own.ahead(20 * WHOLE, 0, 4000));
    const { field } = own.passing(20.01 * WHOLE, 0, 4000, 'counts');
    expect(field.between(0, 4000).some(({ label }) => label)).toBe(true);
  });
  it('arrange few at once, with their names', () => {
    const { field } = stackedLevels().passing(20 * WHOLE, 0, 4000, 'counts');
    expect(field.between(0, 4000).some(({ label }) => label)).toBe(true);
  });
  it('begin anew after a rest', () => {
    const own = levels();
    own.at(WHOLE).between(0, LENGTH);
    passing(own, 2.5 * WHOLE, 0, 2500);
    const very = keysOf(own.at(2.5 * WHOLE));
    expect(keysOf(passing(own, 2.5 * WHOLE, 0, 2500))).not.toEqual(very);
    own.rest();
    expect(keysOf(passing(own, 2.5 * WHOLE, 0, 2500))).toEqual(very);
  });
  it('keep the step while the magnification stays, whatever is arranged meanwhile', () => {
    const own = levels();
    own.at(2 * WHOLE).between(0, 2000);
    const before = keysOf(passing(own, 2.5 * WHOLE, 0, 900));
    own.at(2.5 * WHOLE).between(0, 2500);
    expect(keysOf(passing(own, 2.5 * WHOLE, 300, 1200))).toEqual(before);
    expect(keysOf(own.at(2.5 * WHOLE))).not.toEqual(before);
  });
  it('go on with a coarser step where the window is moved to what the same one has not arranged', () => {
    const own = levels();
    const coarse = keysOf(own.at(WHOLE), LENGTH);
    own.at(12 * WHOLE).between(0, 2000);
    expect(passing(own, 12 * WHOLE, 0, 2000).isArranged(0, 2000)).toBe(true);
    const moved = passing(own, 12 * WHOLE, 9000, 11_000);
    expect(moved.isArranged(9000, 11_000)).toBe(true);
    expect(keysOf(moved, 12 * LENGTH)).toEqual(coarse);
    expect(own.at(12 * WHOLE).isArranged(9000, 11_000)).toBe(false);
  });
  it('never let marks of one row touch', () => {
    const own = levels();
    own.at(WHOLE).between(0, LENGTH);
    for (let factor = 1; factor < 9; factor *= 1.1) {
      const marks = passing(own, factor * WHOLE, 0, factor * LENGTH).between(0, factor * LENGTH);
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
    passing(own, 3 * WHOLE, 1000, 2000);
    expect(all(own.ahead(3 * WHOLE, 1000, 2000))).toBeGreaterThan(3);
    const before = passing(own, 3.1 * WHOLE, 1040, 2040);
    const after = passing(own, 5 * WHOLE, 1800, 2800);
    expect(after.isArranged(1800, 2800)).toBe(true);
    expect(keysOf(after)).not.toEqual(keysOf(before));
  });
  it('have coarser steps arranged where it goes away', () => {
    const own = levels();
    passing(own, 5 * WHOLE, 2000, 3000);
    passing(own, 4 * WHOLE, 1500, 2500);
    all(own.ahead(4 * WHOLE, 1500, 2500));
    expect(passing(own, 2.6 * WHOLE, 900, 1900).isArranged(900, 1900)).toBe(true);
  });
  it('have what is beside the window arranged where it is moved', () => {
    const own = levels();
    passing(own, 5 * WHOLE, 2000, 3000);
    const field = passing(own, 5 * WHOLE, 2100, 3100);
    all(own.ahead(5 * WHOLE, 2100, 3100));
    expect(field.isArranged(1800, 3400)).toBe(true);
  });
  it('have nothing left to do the second time, nor before anything is shown', () => {
    const own = levels();
    expect(all(own.ahead(3 * WHOLE, 1000, 2000))).toBe(0);
    passing(own, 3 * WHOLE, 1000, 2000);
    all(own.ahead(3 * WHOLE, 1000, 2000));
    expect(all(own.ahead(3 * WHOLE, 1000, 2000))).toBe(0);
  });
});
