import { describe, expect, it } from 'vitest';
import { contentFolder } from '../content-folder.ts';
import { readContent } from './read-content.ts';
import { searchDocuments } from './search-documents.ts';

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

  it('sorts by a day and shows the date in words', () => {
    const event = documents.find(({ kind }) => kind === 'event');
    expect(event?.dateSort).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(event?.dateLabel).not.toBe('');
  });
});
