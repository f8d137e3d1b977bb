import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { event, records, source } from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Event } from '#domain/records/event.ts';
import { voiceOf } from '#i18n/voice.ts';
import { readFeed } from '../../../tests/site/read-feed.ts';
import { eventFeed, MOST_ENTRIES, type EventFeed } from './event-feed.ts';

const NOW = Date.UTC(2026, 0, 1);
const HOSTILE = 'Gặp "A", <b> & ]]> 🙂\n=1+1';
const hostile = event('hostile', {
  title: { vi: HOSTILE },
  summary: { vi: HOSTILE },
  date: dateOf('2024-05'),
});
const planned = event('planned', { date: dateOf('2027-03-01'), status: 'planned', sources: [] });
const old = event('old', { date: dateOf('1976'), sources: [] });

function setting(given: Partial<EventFeed> = {}, events = [hostile, planned, old]): EventFeed {
  const catalogue = joinRecords(
    records({ events, sources: [source('press', { title: HOSTILE })] }),
  );
  return {
    catalogue,
    voice: voiceOf(catalogue.site, catalogue.taxonomy, 'vi', '/base'),
    origin: 'https://a.example',
    now: NOW,
    head: { version: '2026-01-01-0123abcd', date: '2026-01-01' },
    title: 'Busan & <b>',
    paths: { xml: '/base/feeds/partner/busan.xml', json: '/base/feeds/partner/busan.json' },
    page: '/base/dia-phuong/busan/',
    events: catalogue.events,
    bodyOf: () => '<p>Xem <a href="/base/x/?a=1&amp;b=2">đây</a> và <a href="#n1">[1]</a>]]></p>',
    changedOn: () => undefined,
    ...given,
  };
}

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly feed_url: string;
  readonly items: readonly Record<string, string>[];
}
const jsonOf = (feed: EventFeed) => JSON.parse(eventFeed(feed, 'json')) as JsonFeed;

describe('A feed of events', () => {
  it('says of which version of the data it was made', () => {
    expect(eventFeed(setting(), 'xml')).toContain(
      '<generator>chronicle 2026-01-01-0123abcd</generator>',
    );
    expect(jsonOf(setting())).toMatchObject({
      _chronicle: { version: '2026-01-01-0123abcd', date: '2026-01-01' },
    });
  });

  it('is Atom, whose addresses are whole', () => {
    const { links, entries } = readFeed(eventFeed(setting(), 'xml'));
    expect(links).toEqual({
      alternate: 'https://a.example/base/dia-phuong/busan/',
      self: 'https://a.example/base/feeds/partner/busan.xml',
    });
    expect(entries.map(({ link }) => link)).toContain('https://a.example/base/su-kien/hostile/');
  });

  it('is JSON Feed, with the titles as they are', () => {
    const feed = jsonOf(setting());
    expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    expect(feed.feed_url).toBe('https://a.example/base/feeds/partner/busan.json');
    expect(feed.items.map(({ title }) => title)).toContain(HOSTILE);
    for (const item of feed.items) {
      expect(item['id']).toMatch(/^urn:uuid:/);
      expect(item['content_html']).not.toBe('');
      expect(Number.isNaN(Date.parse(item['date_modified'] ?? ''))).toBe(false);
    }
  });

  it('has the same entries, with the same ids, in both forms', () => {
    const atom = readFeed(eventFeed(setting(), 'xml')).entries.map(({ id }) => id);
    expect(jsonOf(setting()).items.map(({ id }) => id)).toEqual(atom);
  });

  it('has ids of its own in each language, the same wherever it is served', () => {
    const { catalogue } = setting();
    const english = voiceOf(catalogue.site, catalogue.taxonomy, 'en', '/base');
    const ids = (given: Partial<EventFeed>) => jsonOf(setting(given)).items.map(({ id }) => id);
    const all = [...ids({}), ...ids({ voice: english })];
    expect(new Set(all).size).toBe(all.length);
    expect(ids({ voice: english, origin: null })).toEqual(ids({ voice: english }));
  });

  it('says its language in both forms', () => {
    expect(eventFeed(setting(), 'xml')).toMatch(/<feed [^>]*xml:lang="vi"/);
    expect(jsonOf(setting())).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'vi',
    });
    expect(jsonOf(setting())).not.toHaveProperty('author');
  });

  it('has the whole text of an event, with addresses that lead on from anywhere', () => {
    const [entry] = jsonOf(setting({}, [hostile])).items;
    const html = entry?.['content_html'] ?? '';
    expect(html).toContain('href="https://a.example/base/x/?a=1&amp;b=2"');
    expect(html).toContain('href="https://a.example/base/su-kien/hostile/#n1"');
    expect(html).toContain('<p>Gặp "A", &lt;b&gt; &amp; ]]&gt; 🙂\n=1+1</p>');
    expect(html).toContain('tháng 5/2024');
  });

  it('has no address of another scheme, and its sources as the list the notes are numbered by', () => {
    const bodyOf = () => '<p><a href="organisation:x">a</a> <a href="mailto:a@b.example">b</a></p>';
    const html = jsonOf(setting({ bodyOf }, [hostile])).items[0]?.['content_html'] ?? '';
    expect(html).toContain('<a>a</a>');
    expect(html).toContain('href="mailto:a@b.example"');
    expect(html).toContain('<ol><li>');
  });

  it('has the title of a source in brackets where it is words of ours', () => {
    const titled = (titleIs: 'printed' | 'described') => {
      const sources = [source('press', { title: 'Tin', titleIs })];
      const catalogue = joinRecords(records({ events: [hostile], sources }));
      return jsonOf(setting({ catalogue }, [hostile])).items[0]?.['content_html'] ?? '';
    };
    expect(titled('described')).toContain('[Tin]');
    expect(titled('printed')).not.toContain('[Tin]');
  });

  it('survives in Atom what would end its quoted text', () => {
    const { entries } = readFeed(eventFeed(setting({}, [hostile]), 'xml'));
    expect(entries).toHaveLength(1);
  });

  it('says of what is announced that it is, and of what was called off', () => {
    const off = event('off', { status: 'cancelled' });
    const items = jsonOf(setting({}, [planned, off])).items;
    const of = (id: string) => items.find(({ url }) => url?.endsWith(`/${id}/`));
    expect(of('planned')?.['content_html']).toContain('dự kiến');
    expect(of('off')?.['content_html']).toContain('hủy');
  });

  it('tells first what was told last, and never of a day to come', () => {
    const changed = new Map([['old', Date.UTC(2025, 11, 1)]]);
    const items = jsonOf(setting({ changedOn: ({ id }) => changed.get(id) })).items;
    expect(items.map(({ url }) => url?.split('/').at(-2))[1]).toBe('old');
    for (const item of items)
      expect(Date.parse(item['date_modified'] ?? '')).toBeLessThanOrEqual(NOW);
  });

  it('keeps to the latest, and is valid without any', () => {
    const many = Array.from({ length: MOST_ENTRIES + 5 }, (_, i) => event(`e-${i}`));
    expect(jsonOf(setting({}, many)).items).toHaveLength(MOST_ENTRIES);
    const { entries, updated } = readFeed(eventFeed(setting({}, []), 'xml'));
    expect(entries).toEqual([]);
    expect(updated).toBe('2026-01-01T00:00:00.000Z');
  });

  it('is of the day of the data, whenever it was built, where nothing in it says another', () => {
    const head = { version: '2025-11-29-0123abcd', date: '2025-11-29' };
    const unread = event('unread', { date: dateOf('2027'), status: 'planned', sources: [] });
    for (const format of ['xml', 'json'] as const) {
      const built = (now: number, events: readonly Event[]) =>
        eventFeed(setting({ head, now }, [...events]), format);
      for (const events of [[], [unread]])
        expect(built(NOW, events)).toBe(built(NOW + 86_400_000, events));
    }
    expect(readFeed(eventFeed(setting({ head }, []), 'xml')).updated).toBe(
      '2025-11-29T00:00:00.000Z',
    );
    expect(jsonOf(setting({ head }, [unread])).items[0]).toMatchObject({
      date_modified: '2025-11-29T00:00:00.000Z',
    });
  });

  it('without an address of its own gives those that lead on from where it was read', () => {
    for (const format of ['xml', 'json'] as const) {
      const text = eventFeed(setting({ origin: null }), format);
      expect(text).not.toContain('.invalid');
    }
  });

  it('is the same bytes each time', () => {
    expect(eventFeed(setting(), 'xml')).toBe(eventFeed(setting(), 'xml'));
  });
});
