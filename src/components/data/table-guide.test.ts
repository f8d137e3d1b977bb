import { describe, expect, it } from 'vitest';
import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { voiceOf } from '#i18n/voice.ts';
import { allData } from '../../exports/data/collections.ts';
import { ground, HEAD } from '../../exports/data/ground.test-records.ts';
import { allTables } from '../../exports/tables/tables.ts';
import { columnLabel } from './column-names.ts';
import { guideFile } from './table-guide.ts';

const joined = joinRecords(
  made.records({
    events: [made.event('talks', { countries: ['KR'] })],
    partners: [made.partner('busan', {})],
  }),
);
const languages = HEAD.languages.map((code) => ({ code, name: code, short: code }));
const catalogue = { ...joined, site: { ...joined.site, languages } };
const tables = allTables(allData(ground(catalogue)), HEAD.languages).map(
  ({ name, cells, fields }) => ({
    name,
    fields,
    path: `data/${name}.csv`,
    rows: cells.length,
  }),
);
const { site, taxonomy } = catalogue;
const inLanguage = (lang: string) => voiceOf(site, taxonomy, lang, '/chronicle/');
const guideIn = (lang: string) =>
  guideFile(tables, { version: '1', base: '/chronicle/' }, { catalogue, voice: inLanguage(lang) });

describe('the guide to the tables', () => {
  it.each(['vi', 'en'])('has words in %s for every column, no two of a table the same', (lang) => {
    for (const { columns } of guideIn(lang).tables) {
      const labels = columns.map(({ label }) => label);
      expect(labels.every((label) => label !== '' && !/[{}_]/.test(label))).toBe(true);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it.each(['vi', 'en'])(
    'begins each table in %s with columns that it has, and names the rows',
    (lang) => {
      for (const { name, columns, head, page } of guideIn(lang).tables) {
        const names = columns.map((column) => column.name);
        const shown = columns.filter((column) => column.shown);
        expect(shown.length, name).toBeGreaterThan(3);
        expect(shown.length, name).toBeLessThan(8);
        expect(shown.map((column) => column.name)).toContain(head);
        if (page !== null) expect(names).toContain(page);
      }
    },
  );

  it('knows what the cells of each column are', () => {
    const events = guideIn('vi').tables.find(({ name }) => name === 'events');
    const kinds = Object.fromEntries(events?.columns.map(({ name, kind }) => [name, kind]) ?? []);
    expect(kinds).toMatchObject({
      date: 'date',
      date_earliest: 'day',
      title_vi: 'words',
      partners: 'several',
      importance: 'number',
      source_urls: 'address',
      page_vi: 'address',
    });
    expect(events?.href).toBe('/chronicle/data/events.csv');
    expect(events?.page).toBe('page_vi');
  });

  it('has every vocabulary that a column names its values by', () => {
    const { tables: all, vocabularies } = guideIn('en');
    const used = all.flatMap(({ columns }) =>
      columns.flatMap(({ vocabulary }) => vocabulary ?? []),
    );
    expect(Object.keys(vocabularies)).toEqual(expect.arrayContaining(used));
    expect(vocabularies['country']?.['KR']).toBe('South Korea');
    // A count of strategies is no name of one.
    const events = all.find(({ name }) => name === 'strategies');
    expect(events?.columns.find(({ name }) => name === 'objectives')?.vocabulary).toBeUndefined();
  });
});

describe('the name of a column', () => {
  const label = (name: string, type = 'string', languages = ['vi', 'en']) =>
    columnLabel({ name, type }, languages, inLanguage('en'));

  it.each([
    ['date', 'Date'],
    ['date_earliest', 'Date: first day'],
    ['title_vi', 'Title (Vietnamese)'],
    ['place_en', 'Place (English)'],
  ])('for %s is %s', (name, words) => {
    expect(label(name)).toBe(words);
  });

  it('tells a place in a record from one on earth', () => {
    expect(label('place', 'integer')).not.toBe(label('place'));
  });

  it('has no language where there is one only', () => {
    expect(label('title_vi', 'string', ['vi'])).toBe('Title');
  });

  it('is refused where nobody gave it any words', () => {
    expect(() => label('colour')).toThrow('"colour"');
  });
});
