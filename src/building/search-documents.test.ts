import { describe, expect, it } from 'vitest';
import { contentFolder } from '../content-folder.ts';
import { readContent, type ReadContent } from './read-content.ts';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import type { Records } from '#domain/catalogue/records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { KINDS } from '#domain/records/kinds.ts';
import type { SearchDocument } from '#search/documents.ts';
import { readable } from './search-document.ts';
import { searchDocuments } from './search-documents.ts';
import { timeOf } from './search-time.ts';

const content = await readContent(contentFolder({ CONTENT_DIR: 'tests/fixtures/valid' }));
const documents = searchDocuments(content, '/', Date.UTC(2026, 0, 1));

describe('searchDocuments', () => {
  it('finds every event in every language it is written in, and shows it in that one', () => {
    const events = documents.filter(({ kind }) => kind === 'event');
    expect(events.map(({ lang, title }) => [lang, title])).toEqual([
      ['vi', 'Hội nghị tổng kết'],
      ['en', 'Review conference'],
    ]);
    expect(events.map(({ url }) => url)).toEqual(['/su-kien/hoi-nghi/', '/en/events/hoi-nghi/']);
  });

  it('gives each document an address of its own', () => {
    const urls = documents.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('finds a story by what its steps are called, and the list of stories where there are any', () => {
    const body =
      '<TimelineStory>\n\n<Step map="1995" title="Bốn thành phố">\n\nVài lời.\n\n</Step>\n\n</TimelineStory>';
    const id = 'vi/stories/bon-thanh-pho';
    const told = searchDocuments(
      {
        ...content,
        pages: [{ id, data: { title: 'Mạng lưới', description: 'Một câu.', order: null } }],
        bodies: new Map([[`pages/${id}`, body]]),
      },
      '/',
      Date.UTC(2026, 0, 1),
    );
    const stories = told.filter(({ url }) => url.includes('/cau-chuyen/'));
    expect(stories.map(({ url, body: words }) => [url, words.trim()])).toEqual([
      ['/cau-chuyen/bon-thanh-pho/', 'Bốn thành phố Vài lời.'],
      ['/cau-chuyen/', ''],
    ]);
    expect(documents.some(({ id: one }) => one === 'stories')).toBe(false);
  });

  it('indexes a source once, in its own language', () => {
    const sources = documents.filter(({ kind }) => kind === 'source');
    expect(sources).toHaveLength(content.records.sources.length);
    expect(sources.map(({ lang }) => lang)).toEqual(
      content.records.sources.map(({ language }) => language),
    );
  });

  it('carries bodies as plain words', () => {
    const bodies = documents.map(({ body }) => body).filter((body) => body !== '');
    expect(bodies.length).toBeGreaterThan(0);
    expect(bodies.some((body) => /\[\^|\]\(|<\w/.test(body))).toBe(false);
  });

  it('reads samples of notation as what they stand for', () => {
    expect(
      readable('Viết `[Porto](partner:porto)` rồi `[^nguon]`, xem [đây](https://a.test).'),
    ).toBe('Viết Porto rồi , xem đây.');
  });

  it('keeps what is stated of a date, and how far it may reach', () => {
    expect(timeOf(dateOf('2017'))).toEqual({
      named: ['2017'],
      first: '2017-01-01',
      last: '2017-12-31',
    });
    expect(timeOf(dateOf('2017-05~/..'))).toEqual({
      named: ['2017-05'],
      first: '2017-05-01',
      last: '',
    });
    expect(timeOf(dateOf('2017-21')).named).toEqual(['2017']);
    expect(timeOf(dateOf('0050-03-01')).first).toBe('0050-03-01');
  });

  it('sorts by a day and shows the date in words', () => {
    const event = documents.find(({ kind }) => kind === 'event');
    expect(event?.dateSort).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(event?.dateLabel).not.toBe('');
  });
});

describe('searchDocuments of records in two languages', () => {
  const NOW = Date.UTC(2026, 0, 1);
  const { site } = trial.records();
  const languages = ['vi', 'en'].map((code) => ({ code, name: code, short: code }));
  const found = (given: Partial<Records>, bodies: ReadContent['bodies'] = new Map()) => {
    const records = trial.records({ sources: [], ...given, site: { ...site, languages } });
    const known = Object.keys(KINDS);
    return searchDocuments(
      { records, bodies, pages: [], glossary: [], labels: [], synonyms: [], withdrawals: [] },
      '/',
      NOW,
    ).filter(({ kind }) => known.includes(kind));
  };
  const told = (documents: readonly SearchDocument[]) =>
    documents.map(({ lang, title }) => `${lang} ${title}`);

  it('leaves out of a language what has no words in it, and keeps it in the main one', () => {
    const people = [
      trial.person('both', { name: { vi: 'Lan', en: 'Orchid' } }),
      trial.person('main', { name: { vi: 'Mai' } }),
      trial.person('other', { name: { en: 'Rose' } }),
      trial.person('any', { name: { und: 'Kim' } }),
    ];
    expect(told(found({ people }))).toEqual([
      ...['vi Kim', 'vi Lan', 'vi Mai', 'vi Rose'],
      ...['en Kim', 'en Orchid', 'en Rose'],
    ]);
  });

  it.each([
    ['events', { events: [trial.event('e', { title: { vi: 'Hội', en: 'Fair' } })] }],
    ['partners', { partners: [trial.partner('p', { name: { vi: 'Hội', en: 'Fair' } })] }],
    ['strategies', { strategies: [trial.strategy('s', { title: { vi: 'Hội', en: 'Fair' } })] }],
    ['figures', { figures: [{ ...trial.figure('f'), name: { vi: 'Hội', en: 'Fair' } }] }],
    [
      'organisations',
      { organisations: [trial.organisation('o', { name: { vi: 'Hội', en: 'Fair' } })] },
    ],
  ] as const)('shows %s in each of their languages', (_, given) => {
    expect(told(found(given))).toEqual(['vi Hội', 'en Fair']);
  });

  it.each([
    ['events', { events: [trial.event('e', { title: { vi: 'Hội' } })] }],
    ['partners', { partners: [trial.partner('p', { name: { vi: 'Hội' } })] }],
    ['strategies', { strategies: [trial.strategy('s', { title: { vi: 'Hội' } })] }],
    ['figures', { figures: [{ ...trial.figure('f'), name: { vi: 'Hội' } }] }],
    ['organisations', { organisations: [trial.organisation('o', { name: { vi: 'Hội' } })] }],
  ] as const)('shows %s in the main language alone when they have no other', (_, given) => {
    expect(told(found(given))).toEqual(['vi Hội']);
  });

  it('takes each language’s body from its own file', () => {
    const events = [trial.event('e', { title: { vi: 'Hội', en: 'Fair' } })];
    const bodies = new Map([
      ['events/e', 'Một **ngày**.'],
      ['eventTexts/e.en', 'One *day*.'],
    ]);
    const read = found({ events }, bodies).map(({ lang, body }) => [lang, body.trim()]);
    expect(read).toEqual([
      ['vi', 'Một ngày.'],
      ['en', 'One day.'],
    ]);
  });

  it('indexes a source once, in a language that may be none of the site’s', () => {
    const sources = [trial.source('a', { language: 'ko' }), trial.source('b', { language: 'en' })];
    expect(found({ sources }).map(({ id, lang }) => [id, lang])).toEqual([
      ['a', 'ko'],
      ['b', 'en'],
    ]);
  });

  it('knows a record by its names in the other languages', () => {
    const organisations = [
      trial.organisation('o', { name: { vi: 'Sở', en: 'Department' }, short: { und: 'DoFA' } }),
    ];
    expect(found({ organisations }).map(({ lang, names }) => [lang, names])).toEqual([
      ['vi', ['Department', 'DoFA']],
      ['en', ['Sở', 'DoFA']],
    ]);
  });

  it('says the date in each language, and sorts by one day in both', () => {
    const events = [
      trial.event('e', { title: { und: 'x' }, date: dateOf('2026-03'), status: 'planned' }),
    ];
    const dates = found({ events }).map(({ dateLabel, dateSort }) => [dateLabel, dateSort]);
    const [[vietnamese, first] = [], [english, second] = []] = dates;
    expect(vietnamese).toContain('tháng 3');
    expect(english).toContain('March 2026');
    expect(first).toBe(second);
  });

  it('lies ahead until its whole date is over, unless it was called off', () => {
    const dated = (date: string, status: 'planned' | 'held' | 'cancelled') =>
      found({ events: [trial.event('e', { date: dateOf(date), status })] })[0]?.ahead;
    expect(dated('2026', 'planned')).toBe(true);
    expect(dated('2026-02', 'held')).toBe(true);
    expect(dated('2025', 'planned')).toBe(false);
    expect(dated('2026', 'held')).toBe(false);
    expect(dated('2027', 'cancelled')).toBe(false);
  });
});
