import { describe, expect, it } from 'vitest';
import { OtherTable, tableFrom } from './rows.ts';
import { GUIDE, linesOf, tableWith, VOCABULARIES } from './table.test-tables.ts';

const [row] = tableWith({
  id: 'a',
  title: 'Đoàn Busan',
  category: 'visit',
  partners: 'busan; kobe',
  url: 'https://a.example/secret',
}).rows;
const columnOf = (name: string) => {
  const column = GUIDE.columns.find((one) => one.name === name);
  if (!column) throw new Error(name);
  return column;
};

describe('a row of a table', () => {
  it('has what the file says, and names for values that have any', () => {
    expect(row?.cell('partners')).toBe('busan; kobe');
    expect(row?.named(columnOf('partners'))).toBe('Busan; kobe');
    expect(row?.named(columnOf('category'))).toBe('Thăm');
    expect(row?.named(columnOf('title'))).toBe('Đoàn Busan');
  });

  it('has no value in an empty cell and each of several', () => {
    expect([...(row?.values.get('partners') ?? [])]).toEqual(['busan', 'kobe']);
    expect([...(row?.values.get('open') ?? [])]).toEqual([]);
    expect([...(row?.values.get('nothing') ?? [])]).toEqual([]);
  });

  it('is found by codes and by names, and by no address', () => {
    expect(row?.words).toContain(' visit');
    expect(row?.words).toContain(' tham');
    expect(row?.words).toContain(' doan busan');
    expect(row?.words).not.toContain('secret');
  });

  it('takes no property that every object has for a name', () => {
    const [odd] = tableWith({ category: 'constructor' }).rows;
    expect(odd?.named(columnOf('category'))).toBe('constructor');
  });
});

describe('a table from a file', () => {
  it('finds columns by their heads, wherever they stand, and leaves out further ones', () => {
    const turned = linesOf({ id: 'a', title: 'x' }).map((line) => [...line].reverse());
    const more = turned.map((line) => ['more', ...line]);
    const { rows } = tableFrom(GUIDE, VOCABULARIES, more);
    expect(rows.map((one) => [one.cell('id'), one.cell('title')])).toEqual([['a', 'x']]);
  });

  it('reads a short line as empty cells', () => {
    const [heads = []] = linesOf();
    expect(tableFrom(GUIDE, {}, [heads, ['a']]).rows[0]?.cell('title')).toBe('');
  });

  it('is none where a column is missing', () => {
    expect(() => tableFrom(GUIDE, {}, [['id', 'title']])).toThrow(OtherTable);
    expect(() => tableFrom(GUIDE, {}, [])).toThrow(/events lacks id/);
  });
});
