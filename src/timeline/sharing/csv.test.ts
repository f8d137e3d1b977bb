import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemWith } from '../fixtures.ts';
import { COLUMNS, csvOf, hasFormulas, neutralise, restore } from './csv.ts';
import { fullRow, rowOf } from './row.ts';

const WORDS = { planned: 'planned', unconfirmed: 'announced only' };
const rowWith = (own: Parameters<typeof itemWith>[0]) =>
  fullRow(rowOf(itemWith(own), 'https://chronicle.example/', WORDS), {});
const row = (title: string) => rowWith({ title });

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
    const text = csvOf([]);
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text.slice(1)).toBe(
      'id,title,date,edtf,start,end,precision,approximate,status,statusNote,importance,confidence,' +
        'category,pillars,countries,place,partners,people,organisations,strategies,outcomes,' +
        'sources,url\r\n',
    );
  });

  it('ends every line with CR LF', () => {
    expect(csvOf([row('a'), row('b')]).split('\r\n')).toHaveLength(4);
  });

  it('quotes what would break it', () => {
    expect(csvOf([row('Gặp "chủ tịch", 2023')])).toContain('a,"Gặp ""chủ tịch"", 2023",');
  });

  it('joins several values of a cell with semicolons', () => {
    const two = rowWith({ partners: ['busan', 'lyon'] });
    expect(csvOf([two])).toContain(',busan; lyon,');
  });

  it('leaves a cell empty for an open end', () => {
    const open = rowWith({ date: '2022/..' });
    expect(csvOf([open])).toContain('2022-01-01,,');
  });

  it('is read back as it was written, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (titles) => {
        const table = readCsv(csvOf(titles.map(row)).slice(1));
        expect(table.slice(1).map((cells) => restore(cells[1] ?? ''))).toEqual(titles);
        expect(table.every((cells) => cells.length === COLUMNS.length)).toBe(true);
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
    expect(csvOf([row('=HYPERLINK(1)')])).toContain(",'=HYPERLINK(1),");
    expect(hasFormulas([row('=HYPERLINK(1)')])).toBe(true);
    expect(hasFormulas([row('Talks')])).toBe(false);
  });

  it('is looked for behind every joining of values too', () => {
    expect(csvOf([rowWith({ partners: ['=1', 'b'] })])).toContain(",'=1; b,");
  });
});

describe('the sources of a row', () => {
  it('stand with publisher and address', () => {
    const sources = [
      { title: 'News', publisher: 'Press', url: 'https://a.example/1' },
      { title: 'Archive', publisher: null, url: null },
    ];
    expect(csvOf([{ ...row('a'), sources }])).toContain(
      '"News, Press <https://a.example/1>; Archive"',
    );
  });
});
