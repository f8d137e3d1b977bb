import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { allData } from '../data/collections.ts';
import { ground as groundOf, HEAD } from '../data/ground.test-records.ts';
import { seriesTables, tableFiles } from './table-files.ts';

const figure = {
  ...made.figure('visits', [
    made.observation('2026/..', 400, {
      qualifier: 'more-than',
      note: { vi: '=1+1', en: 'counted "anew"' },
      shown: true,
    }),
    made.range('2023', 8, 10),
    made.observation('2022', 5, { estimate: 'forecast', timeKind: 'period' }),
  ]),
  breaks: [{ date: dateOf('2024-01-01'), note: { vi: 'đổi cách đếm' } }],
};
const catalogue = joinRecords(
  made.records({
    figures: [figure, made.figure('other', [made.observation('2020', 1)])],
    sources: [made.source('press', { title: 'A, “b”' })],
  }),
);
const ground = groundOf(catalogue);
const published = { data: allData(ground), head: HEAD, ground };
const files = new Map(seriesTables(published).map(({ path, text }) => [path, text]));
const textOf = (path: string) => (files.get(path) ?? '').replace(/^\u{FEFF}/u, '');
const rows = csvParse(textOf('data/figures/visits.csv'));

describe('The table of a figure', () => {
  it('has the columns of the table of all values, and those of its rows that are the figure’s', () => {
    const all = tableFiles(published).find(({ path }) => path === 'data/observations.csv');
    const whole = csvParse((all?.text ?? '').replace(/^\u{FEFF}/u, ''));
    expect(rows.columns).toEqual(whole.columns);
    expect([...rows]).toEqual(whole.filter((row) => row['figure'] === 'visits'));
    expect([...files.keys()].sort()).toEqual(['data/figures/other.csv', 'data/figures/visits.csv']);
  });

  it('has a row for each value, oldest first, with the days it holds for; an open end has none', () => {
    expect(rows.map(({ time }) => time)).toEqual(['2022', '2023', '2026/..']);
    expect(rows[1]).toMatchObject({ time_earliest: '2023-01-01', time_latest: '2023-12-31' });
    expect(rows[2]).toMatchObject({ time_earliest: '2026-01-01', time_latest: '' });
  });

  it('gives a range its two ends and no value, and says how exact a number is', () => {
    expect(rows[1]).toMatchObject({ value: '', min: '8', max: '10', qualifier: 'range' });
    expect(rows[2]).toMatchObject({ value: '400', min: '', qualifier: 'more-than' });
    expect(rows.map((row) => row['exactness'])).toEqual(['forecast', 'range', 'more-than']);
  });

  it('says which breaks part a value from the one before, and which value summaries use', () => {
    expect(rows.map(({ era }) => era)).toEqual(['0', '0', '1']);
    expect(rows.map((row) => row['break_before'])).toEqual(['', '', '2024-01-01']);
    expect(rows.map(({ shown }) => shown)).toEqual(['false', 'false', 'true']);
  });

  it('has words in every language, and none that a spreadsheet would run', () => {
    expect(rows[2]).toMatchObject({ note_vi: "'=1+1", note_en: 'counted "anew"' });
    expect(rows[0]).toMatchObject({
      source: 'press',
      source_title: 'A, “b”',
      source_url: 'https://example.org/press',
    });
  });
});
