import { describe, expect, it } from 'vitest';
import { keyFrom, sortedBy, type SortKey } from './sorting.ts';

const compare = new Intl.Collator('vi', { numeric: true }).compare;
const sorted = (keys: SortKey[], descending = false) =>
  sortedBy(keys, (key) => key, descending, compare);

describe('sorting rows', () => {
  it('orders words as the language does', () => {
    expect(sorted(['Đà Nẵng', 'Ê', 'Dubai', 'Ân', 'Đông', 'E', 'An'])).toEqual([
      ...['An', 'Ân', 'Dubai', 'Đà Nẵng', 'Đông', 'E', 'Ê'],
    ]);
  });

  it('orders numbers by size, and years before year one too', () => {
    expect(sorted([100, 9, -400_000, 20])).toEqual([-400_000, 9, 20, 100]);
  });

  it('puts what has no key last in both directions', () => {
    expect(sorted([null, 2, null, 1])).toEqual([1, 2, null, null]);
    expect(sorted([null, 2, null, 1], true)).toEqual([2, 1, null, null]);
  });

  it('keeps rows of one key in their order in both directions', () => {
    const rows = [
      { id: 'a', key: 1 },
      { id: 'b', key: 1 },
      { id: 'c', key: 0 },
    ];
    const ids = (descending: boolean) =>
      sortedBy(rows, ({ key }) => key, descending, compare).map(({ id }) => id);
    expect(ids(false)).toEqual(['c', 'a', 'b']);
    expect(ids(true)).toEqual(['a', 'b', 'c']);
  });
});

describe('the key of a cell', () => {
  it.each([
    ['  Busan ', false, 'Busan'],
    ['17410', true, 17_410],
    ['-25000', true, -25_000],
    ['', true, null],
    ['  ', false, null],
    ['–', true, null],
  ])('of %j is what it says', (written, isNumber, key) => {
    expect(keyFrom(written, isNumber)).toBe(key);
  });
});
