import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, hasFormulas, neutralise, restore, signsIn, type Cell } from './csv.ts';
import { readCsv as readCsvFile } from './read-csv.ts';

const columns = ['id', 'title', 'partners', 'open'] as const;
const tableWith = (...rows: Partial<Record<(typeof columns)[number], Cell>>[]) => ({
  columns,
  rows: rows.map((row) => ({ id: 'a', title: 'Talks', partners: [], open: false, ...row })),
});
const titled = (...titles: string[]) => tableWith(...titles.map((title) => ({ title })));

/** Reads a table of RFC 4180 back, as a spreadsheet would. */
function readCsv(text: string): string[][] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    const bare = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    rows.at(-1)?.push(bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the table', () => {
  it('begins with the mark of UTF-8 and the names of its columns', () => {
    const text = csvOf(titled());
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text.slice(1)).toBe('id,title,partners,open\r\n');
  });

  it('ends every line with CR LF', () => {
    expect(csvOf(titled('a', 'b')).split('\r\n')).toHaveLength(4);
  });

  it('quotes what would break it', () => {
    expect(csvOf(titled('Gặp "chủ tịch", 2023'))).toContain('a,"Gặp ""chủ tịch"", 2023",');
    expect(csvOf(titled('one\ntwo', 'one\rtwo'))).toContain('a,"one\ntwo",,false\r\na,"one\rtwo",');
  });

  it('joins several values of a cell with semicolons', () => {
    expect(csvOf(tableWith({ partners: ['busan', 'lyon'] }))).toContain(',busan; lyon,');
  });

  it('writes numbers and truth values as they are', () => {
    expect(csvOf(tableWith({ title: 3, open: true }))).toContain('\r\na,3,,true\r\n');
  });

  it('leaves a number below zero a number, which no spreadsheet runs', () => {
    const table = tableWith({ title: -73.9 });
    expect(csvOf(table)).toContain('\r\na,-73.9,,false\r\n');
    expect(hasFormulas(table)).toBe(false);
    expect(csvOf(titled('-73.9'))).toContain("\r\na,'-73.9,,false\r\n");
  });

  it('has the columns in the order that is asked for, and no others', () => {
    const rows = [{ b: '2', a: '1', c: '3' }];
    expect(csvOf({ columns: ['a', 'b'], rows }).slice(1)).toBe('a,b\r\n1,2\r\n');
  });

  it('is read back as it was written, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (titles) => {
        const table = readCsv(csvOf(titled(...titles)).slice(1));
        expect(table.slice(1).map((cells) => restore(cells[1] ?? ''))).toEqual(titles);
        expect(table.every((cells) => cells.length === columns.length)).toBe(true);
      }),
    );
  });
});

describe('a cell that a spreadsheet would run', () => {
  const FORMULAS = ['=1+1', '+84', '-1', '@cmd', '\t=1', '\r=1', '\n=1', '\uFF1D1', "'=1", "''@a"];

  it.each(FORMULAS)('is neutralised, and no letter of it lost: %j', (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
    expect(restore(neutralise(text))).toBe(text);
  });

  it.each(['1994-1995', 'a=b', "'quoted'", "O'Brien", '', "'"])('is none of these: %j', (text) => {
    expect(neutralise(text)).toBe(text);
  });

  it('comes back as it was, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+@a\t-]{0,6}$/), (text) => {
        expect(restore(neutralise(text))).toBe(text);
        expect(neutralise(text)).not.toMatch(/^[=+\-@\t]/);
      }),
    );
  });

  it('is neutralised in the table', () => {
    expect(csvOf(titled('=HYPERLINK(1)'))).toContain(",'=HYPERLINK(1),");
    expect(hasFormulas(titled('=HYPERLINK(1)'))).toBe(true);
    expect(hasFormulas(titled('Talks'))).toBe(false);
  });

  it('is looked for behind every joining of values too', () => {
    expect(csvOf(tableWith({ partners: ['=1', 'b'] }))).toContain(",'=1; b,");
  });
});

describe('the signs of a country', () => {
  it.each([
    ['en-US', ','],
    ['vi-VN', ';'],
    ['de', ';'],
    ['ja', ','],
  ] as const)('in %s have %j between cells', (locale, delimiter) => {
    expect(signsIn(locale).delimiter).toBe(delimiter);
  });

  it('are a decimal comma in numbers and none in words, and quote what would break a cell', () => {
    const table = { columns: ['n', 't'], rows: [{ n: -29.08, t: '1.5; a, b' }] } as const;
    expect(csvOf(table, signsIn('vi'))).toBe('\u{FEFF}n;t\r\n-29,08;"1.5; a, b"\r\n');
    expect(csvOf(table, signsIn('en'))).toBe(csvOf(table));
  });
});

describe('a table that is read back', () => {
  it('is what was written, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (titles) => {
        const [heads, ...lines] = readCsvFile(csvOf(titled(...titles)));
        expect(heads).toEqual([...columns]);
        expect(lines.map((cells) => cells[1])).toEqual(titles);
      }),
    );
  });
});
