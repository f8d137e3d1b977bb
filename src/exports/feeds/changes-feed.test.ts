import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { event, records } from '#domain/catalogue/catalogue.test-records.ts';
import { historyOf, MOST_APART } from '#domain/catalogue/history.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { voiceOf } from '#i18n/voice.ts';
import { readFeed } from '../../../tests/site/read-feed.ts';
import { changesFeed, type ChangesFeed } from './changes-feed.ts';

const fair = event('fair', {
  title: { vi: 'Hội chợ <A & B>', en: 'Fair' },
  changes: [
    { date: dateOf('2025-02-01'), note: { vi: 'Sửa <b>ngày</b>.', en: 'Day corrected.' } },
    { date: dateOf('2025-02-01'), note: { vi: 'Sửa tên ]]>.', en: 'Name corrected.' } },
  ],
});

function feed(
  given: Partial<ChangesFeed> = {},
  events = [fair],
  added = new Map<string, string>(),
) {
  const catalogue = joinRecords(records({ events }));
  const { site, taxonomy } = catalogue;
  const history = historyOf(catalogue, [], added);
  const voice = voiceOf(site, taxonomy, 'vi', '/base');
  const path = '/base/feeds/changes.xml';
  return changesFeed({
    catalogue,
    voice,
    history,
    head: { version: '2026-01-01-0123abcd', date: '2026-01-01' },
    path,
    origin: 'https://a.example',
    ...given,
  });
}

describe('changesFeed()', () => {
  it('says of which version of the data it was made', () => {
    expect(feed()).toContain('<generator>chronicle 2026-01-01-0123abcd</generator>');
  });

  it('is an Atom feed whose addresses are whole', () => {
    const { author, links, entries, updated } = readFeed(feed());
    expect(author).toBe('x');
    expect(links).toEqual({
      alternate: 'https://a.example/base/thay-doi/',
      self: 'https://a.example/base/feeds/changes.xml',
    });
    expect(entries.map(({ link }) => link)).toEqual([
      'https://a.example/base/su-kien/fair/',
      'https://a.example/base/su-kien/fair/',
    ]);
    expect(updated).toBe('2025-02-01T00:00:00.000Z');
  });

  it('says up to which day sources were read', () => {
    const { site } = records();
    const readUntil = { events: dateOf('2025-11-28') };
    const catalogue = joinRecords(records({ events: [fair], site: { ...site, readUntil } }));
    expect(feed({ catalogue })).toContain('. Nguồn đọc đến 28.11.2025 (sự kiện).</subtitle>');
    expect(feed()).not.toContain('Nguồn đọc');
  });

  it('without an address of its own gives those that lead on from where it was read', () => {
    const text = feed({ origin: null });
    expect(text).not.toContain('invalid');
    expect(Object.values(readFeed(text).links)).toEqual([
      '/base/thay-doi/',
      '/base/feeds/changes.xml',
    ]);
  });

  it('says titles and notes as they are written, marks of HTML included', () => {
    const { entries } = readFeed(feed());
    const escaped = 'Sửa: Hội chợ &lt;A &amp; B&gt;';
    expect(entries.map(({ title }) => title)).toEqual([escaped, escaped]);
    expect(entries.map(({ summary }) => summary)).toEqual([
      'Sửa &lt;b&gt;ngày&lt;/b&gt;.',
      'Sửa tên ]]&gt;.',
    ]);
  });

  it('is the same bytes each time, and has an id for each entry that stays', () => {
    expect(feed()).toBe(feed());
    const ids = (text: string) => readFeed(text).entries.map(({ id }) => id);
    expect(new Set(ids(feed())).size).toBe(2);
    for (const id of ids(feed()))
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    // Neither the address nor another record's correction of that day moves it.
    const other = event('a-fair', { changes: fair.changes.slice(0, 1) });
    expect(ids(feed({ origin: null }, [other, fair]))).toEqual(expect.arrayContaining(ids(feed())));
  });

  it('tells many additions of one day as one, which leads to that day', () => {
    const events = Array.from({ length: MOST_APART + 1 }, (_, index) => event(`e-${index}`));
    const added = new Map(events.map(({ id }) => [`event:${id}`, '2025-03-04']));
    const { entries } = readFeed(feed({}, events, added));
    expect(entries.map(({ link, title }) => [link, title])).toEqual([
      ['https://a.example/base/thay-doi/#t-2025-03-04', `Thêm ${MOST_APART + 1} bản ghi`],
    ]);
  });

  it('is valid before anything happened: of the day of the build', () => {
    const { entries, updated } = readFeed(feed({}, []));
    expect(entries).toEqual([]);
    expect(updated).toBe('2026-01-01T00:00:00.000Z');
  });

  it('keeps to the latest', () => {
    const changes = Array.from({ length: 80 }, (_, index) => {
      return { date: dateOf(String(1900 + index)), note: { und: 'x' } };
    });
    const { entries } = readFeed(feed({}, [event('fair', { changes })]));
    expect(entries).toHaveLength(60);
    expect(entries[0]?.updated).toBe('1979-01-01T00:00:00.000Z');
  });
});
