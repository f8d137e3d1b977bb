import { describe, expect, it } from 'vitest';
import { packItems, unpackItems } from './columns.ts';
import { itemWith, plain, randomItems } from '../fixtures.ts';

describe('packed columns', () => {
  it('give the items again, after a journey through JSON', () => {
    const items = [
      ...randomItems(300, 7),
      itemWith({ id: 'not-read-for', planned: true, notUpdated: true }),
      itemWith({
        planned: true,
        unconfirmed: true,
        countries: ['KR'],
        partners: ['busan', 'osaka'],
        strategies: ['s'],
      }),
    ];
    const packed = JSON.parse(JSON.stringify(packItems(items))) as ReturnType<typeof packItems>;
    expect(unpackItems(packed, items).map(plain)).toEqual(items);
  });
  it('write each repeated word once', () => {
    const { names } = packItems(randomItems(300));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThan(12);
  });
  it('write each list of names once', () => {
    const { lists, pillars } = packItems(randomItems(300));
    expect(new Set(lists.map(String)).size).toBe(lists.length);
    expect(pillars.every((number) => lists[number]?.length === 1)).toBe(true);
  });
  it('fill in plain values where a column was cut short', () => {
    const [item] = unpackItems({ ...packItems([]) }, [itemWith()]);
    expect(item && plain(item)).toMatchObject({
      start: null,
      end: null,
      category: '',
      pillars: [],
      importance: 0,
    });
  });
});
