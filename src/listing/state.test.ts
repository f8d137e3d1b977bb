import { describe, expect, it } from 'vitest';
import { choosing, isNarrowed, readState, UNTOUCHED, writeState, type ListShape } from './state.ts';

const SHAPE: ListShape = {
  facets: new Map([
    ['country', { values: new Set(['jp', 'kr']), single: true }],
    ['relation', { values: new Set(['sister', 'friendship']), single: false }],
  ]),
  columns: new Set(['since', 'events']),
};

describe('the address of a list', () => {
  it('gives the state that was written into it', () => {
    const query = '?country=jp&relation=sister,friendship&q=%C4%90%C3%A0+N%E1%BA%B5ng&sort=-since';
    const state = readState(query, SHAPE);
    expect(state.text).toBe('Đà Nẵng');
    expect(state.sorting).toEqual({ column: 'since', descending: true });
    expect(writeState(state, '', SHAPE)).toBe(query);
  });

  it.each([
    '?country=xx',
    '?relation=',
    '?relation=,,',
    '?relation=sister%20',
    '?sort=name',
    '?sort=--since',
    '?sort=',
    '?q=%20%20',
    '?other=jp',
    '?%E0%A4%A=1&&&=',
  ])('of %s leaves the list as it is', (query) => {
    expect(readState(query, SHAPE)).toEqual(UNTOUCHED);
  });

  it('keeps what it knows beside what it does not', () => {
    const { chosen } = readState('?relation=sister,enemy', SHAPE);
    expect([...(chosen.get('relation') ?? [])]).toEqual(['sister']);
  });

  it('chooses one value at most of a closed list', () => {
    expect([...(readState('?country=kr,jp', SHAPE).chosen.get('country') ?? [])]).toEqual(['kr']);
  });

  it('keeps the parameters of others, and takes its own away', () => {
    const query = '?as-of=2017&country=jp&q=x&sort=since';
    expect(writeState(UNTOUCHED, query, SHAPE)).toBe('?as-of=2017');
    expect(writeState(UNTOUCHED, '?country=jp', SHAPE)).toBe('');
  });

  it('holds no text longer than any name', () => {
    expect(readState(`?q=${'a'.repeat(5000)}`, SHAPE).text).toHaveLength(200);
  });
});

describe('choosing', () => {
  it('narrows by the values of a facet, and by none no longer', () => {
    const narrowed = choosing(UNTOUCHED, 'country', ['jp']);
    expect(isNarrowed(narrowed)).toBe(true);
    expect(choosing(narrowed, 'country', [])).toEqual(UNTOUCHED);
    expect(isNarrowed({ ...UNTOUCHED, text: 'x' })).toBe(true);
  });

  it('does not narrow by sorting', () => {
    expect(isNarrowed({ ...UNTOUCHED, sorting: { column: 'since', descending: false } })).toBe(
      false,
    );
  });
});
