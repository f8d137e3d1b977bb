import { describe, expect, it } from 'vitest';
import { foldedWords } from './finding.ts';
import { countRows, matchingRows } from './narrowing.ts';
import { choosing, UNTOUCHED } from './state.ts';

function row(text: string, values: Record<string, string[]>) {
  const sets = Object.entries(values).map(([facet, own]) => [facet, new Set(own)] as const);
  return { text, words: foldedWords(text), values: new Map(sets) };
}

const ROWS = [
  row('Busan Hàn Quốc', { country: ['kr'], relation: ['sister'] }),
  row('Osaka Nhật Bản', { country: ['jp'], relation: ['friendship'], flag: ['quiet'] }),
  row('Yokohama Nhật Bản', { country: ['jp'], relation: ['friendship', 'sister'] }),
  row('Nơi chưa rõ', {}),
];
const textsOf = (state = UNTOUCHED) => matchingRows(ROWS, state).map(({ text }) => text);

describe('the rows of a list', () => {
  it('are all there as long as nothing narrows them', () => {
    expect(textsOf()).toEqual(ROWS.map(({ text }) => text));
  });

  it('need one of the chosen values of each facet', () => {
    const sisters = choosing(UNTOUCHED, 'relation', ['sister']);
    expect(textsOf(sisters)).toEqual(['Busan Hàn Quốc', 'Yokohama Nhật Bản']);
    expect(textsOf(choosing(sisters, 'country', ['jp']))).toEqual(['Yokohama Nhật Bản']);
    expect(textsOf(choosing(UNTOUCHED, 'country', ['jp', 'kr']))).toHaveLength(3);
  });

  it('are none where no row has the value', () => {
    expect(textsOf(choosing(UNTOUCHED, 'country', ['us']))).toEqual([]);
  });

  it.each([
    ['nhat ban', ['Osaka Nhật Bản', 'Yokohama Nhật Bản']],
    ['NHẬT yoko', ['Yokohama Nhật Bản']],
    ['ban osa', ['Osaka Nhật Bản']],
    ['saka', []],
    ['  ', ROWS.map(({ text }) => text)],
    ['–!', ROWS.map(({ text }) => text)],
  ])('are found by beginnings of words, without marks: %s', (text, expected) => {
    expect(textsOf({ ...UNTOUCHED, text })).toEqual(expected);
  });
});

describe('the counts of a facet', () => {
  const FACETS = ['country', 'relation', 'flag'];

  it('are of all rows as long as nothing narrows them', () => {
    const counts = countRows(ROWS, UNTOUCHED, FACETS);
    expect(counts.get('country')).toEqual(new Map([['kr', 1], ['jp', 2]])); // prettier-ignore
    expect(counts.get('relation')).toEqual(new Map([['sister', 2], ['friendship', 2]])); // prettier-ignore
  });

  it('follow the other facets and not their own choice', () => {
    const counts = countRows(ROWS, choosing(UNTOUCHED, 'country', ['jp']), FACETS);
    expect(counts.get('country')?.get('kr')).toBe(1);
    expect(counts.get('relation')?.get('sister')).toBe(1);
  });

  it('follow the words', () => {
    const counts = countRows(ROWS, { ...UNTOUCHED, text: 'osaka' }, FACETS);
    expect(counts.get('relation')).toEqual(new Map([['friendship', 1]]));
    expect(counts.get('country')?.get('kr')).toBeUndefined();
  });
});
