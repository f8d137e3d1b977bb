import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemWith } from '../fixtures.ts';
import { COLUMNS, csvOf } from './csv.ts';
import { rowOf } from './row.ts';

const row = (title: string) => rowOf(itemWith({ title }), 'https://chronicle.example/');

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
      'id,title,date,start,end,precision,approximate,planned,importance,category,pillars,' +
        'countries,partners,strategies,url\r\n',
    );
  });

  it('ends every line with CR LF', () => {
    expect(csvOf([row('a'), row('b')]).split('\r\n')).toHaveLength(4);
  });

  it('quotes what would break it', () => {
    expect(csvOf([row('Gặp "chủ tịch", 2023')])).toContain('a,"Gặp ""chủ tịch"", 2023",');
  });

  it('joins several values of a cell with semicolons', () => {
    const two = rowOf(itemWith({ partners: ['busan', 'lyon'] }), 'https://chronicle.example/');
    expect(csvOf([two])).toContain(',busan; lyon,');
  });

  it('leaves a cell empty for an open end', () => {
    const open = rowOf(itemWith({ date: '2022/..' }), 'https://chronicle.example/');
    expect(csvOf([open])).toContain('2022-01-01,,');
  });

  it('is read back as it was written, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (titles) => {
        const table = readCsv(csvOf(titles.map(row)).slice(1));
        expect(table.slice(1).map((cells) => cells[1])).toEqual(titles);
        expect(table.every((cells) => cells.length === COLUMNS.length)).toBe(true);
      }),
    );
  });
});
