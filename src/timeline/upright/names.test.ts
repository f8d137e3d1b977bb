import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameRows, type Nameable, type NameStyle } from './names.ts';

const STYLE: NameStyle = { right: 330, top: 0, bottom: 600, line: 17, gap: 6, least: 90 };

/** Rows of 11 px, one under the other. */
const rowsOf = (own: readonly Partial<Nameable>[]): Nameable[] =>
  own.map((one, at) => ({
    middle: 20 + at * 11,
    right: 80,
    half: 5,
    width: 100,
    weight: 3,
    ...one,
  }));

const rows = fc
  .array(
    fc.record({
      right: fc.integer({ min: 60, max: 330 }),
      width: fc.integer({ min: 20, max: 600 }),
      weight: fc.constantFrom(null, 1, 2, 3),
    }),
    { maxLength: 50 },
  )
  .map(rowsOf);

describe('the names of rows', () => {
  it('go to the weightiest first, and to no row that is not to be named', () => {
    const named = nameRows(
      rowsOf([{ weight: 2 }, { weight: 3 }, { weight: 2 }, { weight: null }]),
      STYLE,
    );
    expect(named.map(({ row }) => row)).toEqual([1]);
  });

  it('stand beside the dots of every row they pass', () => {
    const [name] = nameRows(rowsOf([{ right: 200, weight: null }, {}, {}]), STYLE);
    expect(name?.x).toBeGreaterThan(200);
  });

  it('take a second line where one is too short', () => {
    const [name] = nameRows(rowsOf([{ width: 300 }]), STYLE);
    expect(name).toMatchObject({ lines: 2, height: 34 });
  });

  it('never meet one another, a dot beside them, or the edge', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const names = nameRows(given, STYLE);
        names.forEach((name, at) => {
          const next = names[at + 1];
          if (next) expect(next.y).toBeGreaterThanOrEqual(name.y + name.height - 1e-6);
          expect(name.x + name.width).toBeLessThanOrEqual(STYLE.right + 1e-6);
          for (const { middle, half, right } of given) {
            const isBeside = middle + half > name.y && middle - half < name.y + name.height;
            if (isBeside) expect(name.x).toBeGreaterThanOrEqual(right);
          }
        });
      }),
    );
  });
});
