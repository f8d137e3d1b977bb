import { describe, expect, it } from 'vitest';
import { dayNumber, dividing, facetOf } from './facets.ts';

const OF = { name: 'country', label: 'Country', look: 'chips' } as const;
const WORDS = ['kr', 'jp', 'us'].map((value) => ({ value, label: value.toUpperCase() }));

describe('a facet', () => {
  it('offers what rows have, with counts, in the order of its words', () => {
    const { choices } = facetOf(OF, [['jp'], ['jp', 'jp', 'kr'], []], (row) => row, WORDS);
    expect(choices.map(({ value, n }) => `${value} ${n}`)).toEqual(['kr 1', 'jp 2']);
  });

  it('offers nothing that has no words', () => {
    expect(facetOf(OF, [['xx']], (row) => row, WORDS).choices).toEqual([]);
  });

  it('is left out where it parts nothing', () => {
    const all = facetOf(OF, [['jp'], ['jp']], (row) => row, WORDS);
    const some = facetOf(OF, [['jp'], []], (row) => row, WORDS);
    const none = facetOf(OF, [[], []], (row: string[]) => row, WORDS);
    expect(dividing([all, some, none], 2)).toEqual([some]);
  });
});

describe('the day of a moment', () => {
  it('counts days, before 1970 too', () => {
    expect(dayNumber(Date.UTC(1970, 0, 2))).toBe(1);
    expect(dayNumber(Date.UTC(1969, 11, 31))).toBe(-1);
  });

  it('is none for an open beginning', () => {
    expect(dayNumber(-Infinity)).toBeUndefined();
    expect(dayNumber(undefined)).toBeUndefined();
  });
});
