import { describe, expect, it } from 'vitest';
import { contentFolder } from '../content-folder.ts';
import { readContent } from './read-content.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { readable } from './search-document.ts';
import { searchDocuments } from './search-documents.ts';
import { timeOf } from './search-time.ts';

const content = await readContent(contentFolder({ CONTENT_DIR: 'tests/fixtures/valid' }));
const documents = searchDocuments(content, '/', Date.UTC(2026, 0, 1));

describe('searchDocuments', () => {
  it('finds every event in every language it is written in', () => {
    const events = documents.filter(({ kind }) => kind === 'event');
    expect(events.filter(({ lang }) => lang === 'vi')).toHaveLength(content.records.events.length);
  });

  it('gives each document an address of its own', () => {
    const urls = documents.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
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
