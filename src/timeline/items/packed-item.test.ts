import { describe, expect, it } from 'vitest';
import { DAY } from './item.ts';
import { PackedItem, type ItemColumns, type ItemSource } from './packed-item.ts';

const columns: ItemColumns = {
  names: ['day', 'agreement', 'economic', 'cultural', 'KR', 'busan', 'plan', 'low'],
  lists: [[], [2, 3], [4], [5], [6], [1]],
  start: [10, null, null],
  end: [3, 20, null],
  flags: [0, 0, 0],
  precision: [0, 0, 0],
  category: [1, 1, 1],
  pillars: [1, 0, 0],
  countries: [2, 0, 0],
  partners: [3, 0, 0],
  strategies: [4, 0, 0],
  confidence: [7, 7, 7],
  has: [5, 0, 0],
};

function itemAt(place: number, own: Partial<ItemSource> = {}): PackedItem {
  const words = {
    id: (at: number) => `id-${at}`,
    href: (at: number) => `/e/${at}/`,
    title: (at: number) => `Title ${at}`,
    short: (at: number) => `T ${at}`,
    when: (at: number) => `when ${at}`,
    datetime: (at: number, start: number | null) => `${at} from ${start}`,
  };
  const lists = columns.lists.map((list) => list.map((number) => columns.names[number] ?? ''));
  const starts = Float64Array.of(10 * DAY, NaN, NaN);
  return new PackedItem({ columns, words, lists, starts, ...own }, place);
}
const flagged = (flags: number) => itemAt(0, { columns: { ...columns, flags: [flags] } });

describe('an item in columns', () => {
  it('has the words of its place', () => {
    const { id, href, title, short, when } = itemAt(2);
    expect([id, href, title, short, when]).toEqual(['id-2', '/e/2/', 'Title 2', 'T 2', 'when 2']);
  });

  it('has its machine date from its place and its beginning', () => {
    expect(itemAt(0).datetime).toBe(`0 from ${10 * DAY}`);
    expect(itemAt(1).datetime).toBe('1 from null');
  });

  it('ends so many days after its beginning, or after 1970 where that is open', () => {
    expect([itemAt(0).start, itemAt(0).end]).toEqual([10 * DAY, 13 * DAY]);
    expect([itemAt(1).start, itemAt(1).end]).toEqual([null, 20 * DAY]);
    expect([itemAt(2).start, itemAt(2).end]).toEqual([null, null]);
  });

  it('begins on the first of January 1970 where it says so, which is not nothing', () => {
    expect(itemAt(0, { starts: Float64Array.of(0) }).start).toBe(0);
  });

  it('has names for numbers, and lists of them', () => {
    const { precision, category, pillars, countries, partners, strategies } = itemAt(0);
    expect([precision, category]).toEqual(['day', 'agreement']);
    expect(pillars).toEqual(['economic', 'cultural']);
    expect([countries, partners, strategies]).toEqual([['KR'], ['busan'], ['plan']]);
    expect(itemAt(1).pillars).toEqual([]);
  });

  it.each([
    [1, 'startSoft'],
    [2, 'endSoft'],
    [4, 'planned'],
    [32, 'unconfirmed'],
    [64, 'notUpdated'],
  ] as const)('has bit %i for %s and for nothing else', (bit, name) => {
    const told = (item: PackedItem) =>
      (['startSoft', 'endSoft', 'planned', 'unconfirmed', 'notUpdated'] as const).filter(
        (each) => item[each],
      );
    expect(told(flagged(bit))).toEqual([name]);
    expect(told(flagged(127 - bit))).not.toContain(name);
  });

  it('has its importance between the bits', () => {
    expect([0, 1, 2, 3].map((importance) => flagged(importance * 8).importance)).toEqual([
      ...[0, 1, 2, 3],
    ]);
    expect(flagged(63 - 8).importance).toBe(2);
  });

  it('beyond the columns is empty, and breaks nothing', () => {
    const { start, end, category, pillars, importance, planned } = itemAt(9);
    expect({ start, end, category, pillars, importance, planned }).toEqual({
      start: null,
      end: null,
      category: '',
      pillars: [],
      importance: 0,
      planned: false,
    });
  });
});
