import { describe, expect, it } from 'vitest';
import { itemWith, plain, randomItems } from '../fixtures.ts';
import { packFile, rowsIn, unpackFile } from './item-file.ts';

const sent = (items: Parameters<typeof packFile>[0]) =>
  new TextEncoder().encode(packFile(items)).buffer;

describe('a file of items', () => {
  it('gives the items again, with their words', () => {
    const items = [
      ...randomItems(200, 3),
      itemWith({ id: 'open', date: '2020-03-01/..' }),
      itemWith({ id: 'elsewhere', href: '/other/place/' }),
      itemWith({ id: 'wordless', title: '', when: '' }),
      itemWith({ id: 'named', title: 'Tên dài của sự kiện', short: 'Short' }),
    ];
    expect(unpackFile(sent(items), null).map(plain)).toEqual(items);
  });
  it('gives those that a page asks for', () => {
    const items = randomItems(50);
    const few = items.filter((_, at) => at % 7 === 3);
    const rows = rowsIn(items, few);
    expect(unpackFile(sent(items), rows).map(plain)).toEqual(few);
    expect(rowsIn(items, items)).toBe(null);
  });
  it('keeps words with the end of a line in them on one line', () => {
    const items = [
      itemWith({ id: 'a', title: 'One\n  two' }),
      itemWith({ id: 'b', title: 'Three' }),
    ];
    const [first, second] = unpackFile(sent(items), null);
    expect(first?.title).toBe('One two');
    expect(second?.title).toBe('Three');
  });
  it('of nothing has no items', () => {
    expect(unpackFile(sent([]), null)).toEqual([]);
  });
});
