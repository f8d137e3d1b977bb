import { describe, expect, it } from 'vitest';
import { itemWith } from '#timeline/fixtures.ts';
import { choicesOf } from './choices.ts';

const items = [
  itemWith({ id: 'a', partners: ['lyon', 'busan'], countries: ['FR', 'KR'] }),
  itemWith({ id: 'b', partners: ['busan'], countries: ['KR'], strategies: ['s'] }),
  itemWith({ id: 'c' }),
];
const names = new Map([
  ['busan', 'Busan'],
  ['lyon', 'Lyon'],
]);
const compare = (a: string, b: string) => a.localeCompare(b);

describe('the choices of a filter', () => {
  it('are the values some event has, by name, with how many events have them', () => {
    expect(choicesOf(items, 'partner', (id) => names.get(id) ?? id, compare)).toEqual([
      { id: 'busan', label: 'Busan', count: 2 },
      { id: 'lyon', label: 'Lyon', count: 1 },
    ]);
  });

  it('are those of the asked kind only', () => {
    expect(choicesOf(items, 'strategy', (id) => id, compare).map(({ id }) => id)).toEqual(['s']);
    expect(choicesOf(items, 'country', (id) => id, compare).map(({ id }) => id)).toEqual([
      'FR',
      'KR',
    ]);
  });

  it('are none without events', () => {
    expect(choicesOf([], 'partner', (id) => id, compare)).toEqual([]);
  });
});
