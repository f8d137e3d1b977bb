import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyOf, inSuccession, type Succession } from './succession.ts';

interface Thing {
  readonly id: string;
  readonly at: number;
  readonly follows: readonly string[];
}

const rule: Succession<Thing> = { of: ({ follows }) => follows, beginOf: ({ at }) => at };
const thing = (id: string, at: number, ...follows: string[]): Thing => ({ id, at, follows });
const ordered = (...things: Thing[]) => inSuccession(things, rule).map(({ id }) => id);

describe('the order of succession', () => {
  it('is that of age, each followed at once by those that follow it', () => {
    const [a, b, c] = [thing('54', 2017), thing('98', 2023, '54'), thing('260', 2025, '98')];
    expect(ordered(c, thing('other', 2020), b, a)).toEqual(['54', '98', '260', 'other']);
  });

  it('keeps a thing whose forerunner is not there in its place by age', () => {
    expect(ordered(thing('b', 2023, 'gone'), thing('a', 2020))).toEqual(['a', 'b']);
  });

  it('goes round no circle, nor after a thing that follows itself', () => {
    expect(ordered(thing('a', 1, 'b'), thing('b', 2, 'a'), thing('c', 3, 'c'))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('has each thing once, whatever follows what', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const things = fc.tuple(
      ...ids.map((id) =>
        fc.tuple(fc.nat(9), fc.subarray(ids)).map(([at, follows]) => thing(id, at, ...follows)),
      ),
    );
    fc.assert(
      fc.property(things, (given) => {
        expect(ordered(...given).sort()).toEqual(ids);
      }),
    );
  });
});

describe('a family', () => {
  it('is all that a thing follows and that follow it, in a circle too', () => {
    const things = [thing('a', 1), thing('b', 2, 'a'), thing('c', 3, 'b'), thing('d', 4)];
    const ids = (at: number) =>
      familyOf(things[at] as Thing, things, rule.of)
        .map(({ id }) => id)
        .sort();
    expect([ids(0), ids(2), ids(3)]).toEqual([['a', 'b', 'c'], ['a', 'b', 'c'], ['d']]);
    const circle = [thing('a', 1, 'b'), thing('b', 2, 'a')];
    expect(familyOf(circle[0] as Thing, circle, rule.of)).toHaveLength(2);
  });
});
