import { describe, expect, it } from 'vitest';
import { filterItems } from './filter.ts';
import { itemWith, viewWith } from '../fixtures.ts';
import { NO_FILTERS } from './view.ts';

const items = [
  itemWith({
    id: 'busan',
    title: 'Đoàn đại biểu Busan',
    pillars: ['political', 'economic'],
    partners: ['busan'],
  }),
  itemWith({
    id: 'fair',
    title: 'Hội chợ du lịch',
    category: 'festival',
    countries: ['KR'],
    importance: 3,
  }),
  itemWith({ id: 'plan', title: 'Kế hoạch', strategies: ['s31'], importance: 2, when: 'năm 2017' }),
];
const found = (own: Parameters<typeof viewWith>[0]) =>
  filterItems(items, viewWith(own)).map(({ id }) => id);
const by = (own: Partial<typeof NO_FILTERS>) => found({ filters: { ...NO_FILTERS, ...own } });

describe('filters', () => {
  it('let everything through when there are none', () => {
    expect(found({})).toEqual(['busan', 'fair', 'plan']);
  });
  it('take any value of one kind', () => {
    expect(by({ pillar: ['political'] })).toEqual(['busan']);
    expect(by({ category: ['festival', 'agreement'] })).toEqual(['busan', 'fair', 'plan']);
  });
  it('ask all kinds to hold together', () => {
    expect(by({ pillar: ['economic'], category: ['festival'] })).toEqual(['fair']);
    expect(by({ pillar: ['political'], category: ['festival'] })).toEqual([]);
  });
  it('know partners, countries and strategies', () => {
    expect(by({ partner: ['busan'] })).toEqual(['busan']);
    expect(by({ country: ['KR'] })).toEqual(['fair']);
    expect(by({ strategy: ['s31'] })).toEqual(['plan']);
  });
  it('find nothing for an id that nothing has', () => {
    expect(by({ partner: ['atlantis'] })).toEqual([]);
  });
  it('leave out what weighs too little', () => {
    expect(found({ importance: 2 })).toEqual(['fair', 'plan']);
  });
  it.each(['đoàn', 'doan', 'BUSAN dai', ' busan  '])(
    'find the text “%s” without its marks',
    (q) => {
      expect(found({ q })).toEqual(['busan']);
    },
  );
  it('find the words of a date too, and want every word', () => {
    expect(found({ q: '2017 ke' })).toEqual(['plan']);
    expect(found({ q: '2017 busan' })).toEqual([]);
  });
});

describe('a text', () => {
  it('is compared by its letters, whatever the punctuation between them', () => {
    const ways = ['"đại biểu"', 'dai-bieu', 'Busan,', 'bus', ' , '];
    expect(ways.map((q) => found({ q })[0])).toEqual(ways.map(() => 'busan'));
    expect(found({ q: 'seoul' })).toEqual([]);
  });
  it('is understood by the rule that is given', () => {
    const view = viewWith({ q: 'anything' });
    const asked: string[] = [];
    const rule = (text: string) => {
      asked.push(text);
      return ({ id }: { id: string }) => id === 'fair';
    };
    expect(filterItems(items, view, rule).map(({ id }) => id)).toEqual(['fair']);
    expect(asked).toEqual(['anything']);
  });
});
