import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { allData } from '../data/collections.ts';
import { ground as groundOf, HEAD } from '../data/ground.test-records.ts';
import { csvOf, restore } from '../formats/csv.ts';
import { dataPackage } from './data-package.ts';
import { tableOf } from './fields.ts';
import { placesOf } from './places.ts';
import { allTables } from './tables.ts';

const HOSTILE = '=a,"b"\r\n& <i> ]]> 🙂';
const data = allData(
  groundOf(
    joinRecords(
      made.records({
        events: [
          made.event('hostile', { title: { vi: HOSTILE }, date: dateOf('2017-09~') }),
          made.event('bare', {
            sources: [],
            pillars: ['economic', 'cultural'],
            outcomes: [made.outcome('memorandum', 'signed')],
          }),
        ],
        partners: [
          made.partner('busan', {
            agreements: [made.agreement('first', [made.stage('signed', '1995-11')])],
          }),
        ],
        figures: [made.figure('trade', [made.observation('2020', 4), made.range('2021', 1, 2)])],
        strategies: [made.strategy('plan', { objectives: [made.objective('more')] })],
      }),
    ),
  ),
);
const tables = allTables(data, HEAD.languages);

describe('The tables', () => {
  it.each(tables)('read back from CSV as they were written: $name', (table) => {
    const read = csvParse(csvOf(tableOf(table)).replace(/^\u{FEFF}/u, ''));
    expect(read.columns).toEqual(table.fields.map(({ name }) => name));
    const texts = table.cells.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [
          name,
          typeof cell === 'object' ? cell.join('; ') : String(cell),
        ]),
      ),
    );
    const back = read.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, text]) => [name, restore(text)])),
    );
    expect(back).toEqual(texts);
  });

  it.each(tables)('tell each row of "$name" from all others by its key', ({ cells, key }) => {
    const keys = cells.map((row) => JSON.stringify(key.map((name) => row[name])));
    expect(new Set(keys).size).toBe(cells.length);
  });

  it.each(tables)('leave no cell of "$name" empty that always has a value', ({ cells, fields }) => {
    const empty = fields
      .filter(({ always }) => always)
      .filter(({ name }) => cells.some((row) => row[name] === ''));
    expect(empty).toEqual([]);
  });

  it('have the days of a date beside it, and its certainty', () => {
    const row = tables[0]?.cells.find(({ id }) => id === 'hostile');
    expect(row).toMatchObject({
      date: '2017-09~',
      date_earliest: '2017-09-01',
      date_latest: '2017-09-30',
      date_precision: 'month',
      date_certainty: 'approximate',
    });
  });

  it('have a row for a range, without a value of its own', () => {
    const rows = tables.find(({ name }) => name === 'observations')?.cells;
    expect(rows?.at(-1)).toMatchObject({ figure: 'trade', value: '', min: 1, max: 2 });
  });
});

describe('The description of the tables', () => {
  const described = dataPackage(tables, HEAD, null);

  it('names every column of every table, in the order of the file', () => {
    expect(described.resources.map(({ schema }) => schema.fields.map(({ name }) => name))).toEqual(
      tables.map((table) => tableOf(table).columns),
    );
  });

  it('refers to columns and tables that there are', () => {
    const columns = new Map(
      tables.map(({ name, fields }) => [name, fields.map((field) => field.name)]),
    );
    for (const { name, schema } of described.resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(columns.get(name)).toContain(fields);
        expect(columns.get(reference.resource)).toContain(reference.fields);
      }
    }
  });

  it('names files of letters, digits and hyphens alone', () => {
    for (const { name, path } of described.resources) {
      expect(name).toMatch(/^[a-z0-9-]+$/);
      expect(path).toBe(`${name}.csv`);
    }
  });
});

describe('The places', () => {
  it('are points, longitude first', () => {
    const [busan] = placesOf(data, HEAD).features;
    expect(busan?.geometry).toEqual({ type: 'Point', coordinates: [129, 35] });
  });
});
