import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { readCsv } from '#exports/formats/read-csv.ts';
import { voiceOf } from '#i18n/voice.ts';
import { publishedData } from '../../exports/data/published.ts';
import { describedTables, tableFiles } from '../../exports/tables/table-files.ts';
import { askedTable, readTableState } from '../../listing/table/address.ts';
import { tableFrom } from '../../listing/table/rows.ts';
import { shapeOf } from '../../listing/table/shape.ts';
import { guideFile } from './table-guide.ts';

it('The address that the readme shows is one that the explorer follows, on any content', async () => {
  const [, example = ''] = /`(\?table=[^`]+)`/.exec(await readFile('README.md', 'utf8')) ?? [];
  const joined = joinRecords(
    made.records({ events: [made.event('talks', { date: dateOf('2015') })] }),
  );
  const languages = ['vi', 'en'].map((code) => ({ code, name: code, short: code }));
  const catalogue = { ...joined, site: { ...joined.site, languages } };
  const published = publishedData({
    catalogue,
    now: Date.UTC(2026, 0, 1),
    release: null,
    bodies: { event: new Map(), partner: new Map(), strategy: new Map() },
    base: '/',
    address: (path) => path,
  });
  const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'en', '/');
  const tables = describedTables(published);
  const guide = guideFile(tables, { version: '1', base: '/' }, { catalogue, voice });
  const asked = askedTable(
    example,
    tables.map(({ name }) => name),
  );
  expect(asked).toEqual({ name: 'events', problems: [] });
  const events = guide.tables.find(({ name }) => name === 'events');
  const text = tableFiles(published).find(({ name }) => name === 'events')?.text ?? '';
  if (!events) throw new Error('no table of events');
  const shape = shapeOf(tableFrom(events, guide.vocabularies, readCsv(text)));
  expect(readTableState(example, shape).problems).toEqual([]);
});
