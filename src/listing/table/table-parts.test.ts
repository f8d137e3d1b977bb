import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOf } from './link.ts';
import { PAGE_ROWS, pageOf } from './paging.ts';
import { shapeOf } from './shape.ts';
import { tableWith } from './table.test-tables.ts';
import { tableTaken, valuesTaken } from './taking.ts';

describe('the pages of a table', () => {
  it.each([
    [0, 1, { page: 1, pages: 1, first: 0, last: 0 }],
    [50, 1, { page: 1, pages: 1, first: 1, last: 50 }],
    [51, 2, { page: 2, pages: 2, first: 51, last: 51 }],
    [1234, 1, { page: 1, pages: 25, first: 1, last: 50 }],
    [1234, 99, { page: 25, pages: 25, first: 1201, last: 1234 }],
  ])('of %i rows at page %i', (rows, asked, expected) => {
    expect(pageOf(rows, asked)).toEqual(expected);
  });

  it('together have each row once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (rows) => {
        const { pages } = pageOf(rows, 1);
        const all = Array.from({ length: pages }, (_, index) => pageOf(rows, index + 1));
        expect(all.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(rows);
        expect(all.every(({ first, last }) => last - first < PAGE_ROWS)).toBe(true);
        expect(
          all.slice(1).every(({ first }, index) => first === (all[index]?.last ?? 0) + 1),
        ).toBe(true);
      }),
    );
  });
});

describe('what a table is narrowed by', () => {
  it('is a choice where values come again or have names, a range for dates and numbers', () => {
    const { facets, ranges } = shapeOf(
      tableWith(
        { id: 'a', title: 'x', partners: 'busan; lyon', open: 'true', url: '/a/' },
        { id: 'b', title: 'y', partners: 'busan', open: 'true', url: '/a/' },
      ),
    );
    expect([...facets.keys()]).toEqual(['partners', 'open']);
    expect([...(facets.get('partners') ?? [])]).toEqual(['busan', 'lyon']);
    expect(Object.fromEntries(ranges)).toEqual({
      date: 'years',
      date_earliest: 'years',
      date_latest: 'years',
      outcomes: 'numbers',
    });
  });

  it('is no list that nobody could look through', () => {
    const row = (title: string) => ({ title });
    const twice = (many: number) =>
      Array.from({ length: 2 * many }, (_, index) => row(`t${index % many}`));
    expect(shapeOf(tableWith(...twice(250))).facets.has('title')).toBe(true);
    expect(shapeOf(tableWith(...twice(251))).facets.has('title')).toBe(false);
  });
});

describe('what is taken away', () => {
  const { guide, rows } = tableWith(
    { id: 'a', outcomes: '-2.5', partners: 'busan; lyon', open: 'false', title: '=1+1' },
    { id: 'b' },
  );

  it('is for a table what the file had, numbers as numbers', () => {
    const columns = guide.columns.filter(({ name }) => ['outcomes', 'partners'].includes(name));
    expect(tableTaken(columns, rows)).toEqual({
      columns: ['partners', 'outcomes'],
      rows: [
        { partners: 'busan; lyon', outcomes: -2.5 },
        { partners: '', outcomes: '' },
      ],
    });
  });

  it('is for programs lists, numbers, truth values, and null for what is not known', () => {
    const [first, second] = valuesTaken(guide.columns, rows);
    expect(first).toMatchObject({
      partners: ['busan', 'lyon'],
      outcomes: -2.5,
      open: false,
      title: '=1+1',
      url: null,
    });
    expect(second).toMatchObject({ partners: [], outcomes: null, open: null, title: null });
  });
});

describe('the address a cell may lead to', () => {
  it.each([
    ['https://a.example/b?c=d', 'https://a.example/b?c=d'],
    ['/su-kien/a/', '/su-kien/a/'],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['data:text/html,x', null],
    ['//a.example/', null],
    ['/\\a.example', null],
    ['a b', null],
    ['', null],
  ])('from %j is %j', (written, href) => {
    expect(linkOf(written)).toBe(href);
  });
});
