import { describe, expect, it } from 'vitest';
import { source } from '#domain/catalogue/catalogue.test-records.ts';
import { bytesOf, PART } from '../frame/parts.ts';
import { arrange } from './shelves.ts';

const many = (count: number, publisherOf: (index: number) => string | null, title = 'Bài') =>
  Array.from({ length: count }, (_, index) =>
    source(`s${index}`, { publisher: publisherOf(index), title: `${title} ${index}` }),
  );
const linesOf = (page: ReturnType<typeof arrange>['pages'][number] = []) =>
  page.flatMap(({ sources }) => sources);

describe('the pages of publishers', () => {
  it('hold every one of 10,000 sources once, none more than a page may', () => {
    const title = 'Một tiêu đề dài như báo hay đặt, có dấu và nhiều chữ để nặng hơn '.repeat(3);
    const { pages } = arrange(
      many(10_000, (index) => `Báo ${index % 2600}`, title),
      'vi',
    );
    expect(new Set(pages.flatMap(linesOf)).size).toBe(10_000);
    expect(pages.flatMap(linesOf)).toHaveLength(10_000);
    expect(Math.max(...pages.map((page) => linesOf(page).length))).toBeLessThanOrEqual(PART.lines);
    const words = pages.map((page) =>
      bytesOf(
        linesOf(page)
          .map((one) => one.title)
          .join(''),
      ),
    );
    expect(Math.max(...words)).toBeLessThanOrEqual(PART.bytes);
  });

  it('say where a publisher begins, and that it goes on', () => {
    const { shelves, pages } = arrange(
      many(400, () => 'Báo Mới'),
      'vi',
    );
    expect(shelves.map(({ name, page }) => [name, page])).toEqual([['Báo Mới', 1]]);
    expect(pages.map(([first]) => first?.continued)).toEqual([false, true, true]);
  });

  it('give every publisher an id of its own, of names without a letter too', () => {
    const names = ['Báo Mới', 'Bảo Mỗi', '文汇报', '人民日报', null];
    const { shelves } = arrange(
      many(5, (index) => names[index] ?? null),
      'vi',
    );
    expect(new Set(shelves.map(({ anchor }) => anchor)).size).toBe(5);
  });

  it('are none without sources', () => {
    expect(arrange([], 'vi')).toEqual({ shelves: [], pages: [] });
  });
});
