import { describe, expect, it } from 'vitest';
import * as trial from '../catalogue/catalogue.test-records.ts';
import { dateOf } from '../dates/edtf-date.ts';
import type { Source } from '../records/source.ts';
import { found } from './rules.test-found.ts';

const of = (given: Partial<Source>) => found({ sources: [trial.source('press', given)] });
const FILE = 'sources/press.yaml';

describe('read-before-published', () => {
  it('is a source read before it was there', () => {
    const dates = { published: dateOf('2023-04-26'), accessed: dateOf('2022-11-28') };
    expect(of(dates)).toEqual([`read-before-published ${FILE} accessed`]);
  });

  it.each([
    ['2023-04-26', '2023-04-26'],
    ['2023-04-26', '2023-04-25'],
    ['2023-04', '2023'],
    ['2023-04-26', '2024'],
    ['2023~', '2023-01-01'],
  ])('is not one of %s read %s: it is tomorrow already elsewhere', (published, accessed) => {
    expect(of({ published: dateOf(published), accessed: dateOf(accessed) })).toEqual([]);
  });

  it('asks nothing of a source without one of the days', () => {
    expect(of({ accessed: dateOf('2001') })).toEqual([]);
    expect(of({ published: dateOf('2024') })).toEqual([]);
  });
});

describe('date-in-future', () => {
  it('is a day on which nobody can have read yet', () => {
    expect(of({ accessed: dateOf('2026-02') })).toEqual([`date-in-future ${FILE} accessed`]);
    expect(of({ accessed: dateOf('2025-12-31') })).toEqual([]);
    const { site } = trial.records();
    const readUntil = { events: dateOf('2025'), figures: dateOf('2027') };
    expect(found({ site: { ...site, readUntil } })).toEqual([
      'date-in-future site.yaml readUntil.figures',
    ]);
  });
});

describe('copy-is-original', () => {
  const url = 'https://example.org/a';

  it.each([url, 'http://www.example.org/a/'])('is %s as the copy of that page', (archived) => {
    expect(of({ url, archived })).toEqual([`copy-is-original ${FILE} archived`]);
    expect(of({ url: null, alsoAt: [url], archived })).toEqual([
      `copy-is-original ${FILE} archived`,
    ]);
  });

  it('is no copy elsewhere, though it has the address in its own', () => {
    expect(of({ url, archived: `https://web.archive.org/web/2026/${url}` })).toEqual([]);
    expect(of({ url, archived: null })).toEqual([]);
  });
});

describe('title-from-address', () => {
  it.each([
    'sister-cities',
    'hoi-nghi_2019',
    'https://example.org/a',
    'www.example.org',
    'Report 2019.pdf',
  ])('is %s', (title) => {
    expect(of({ title })).toEqual([`title-from-address ${FILE} title`]);
    expect(of({ title, titleIs: 'described' })).toHaveLength(1);
  });

  it.each([
    'Städtekooperationen',
    'X',
    'E-Government',
    'sister cities',
    '2018年胡志明市',
    'Vì sao .pdf?',
    'APEC',
  ])('is not %s', (title) => {
    expect(of({ title })).toEqual([]);
  });
});
