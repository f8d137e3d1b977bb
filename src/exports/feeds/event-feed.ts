import { Feed, type Item } from 'feed';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { timeOf } from '#domain/catalogue/history.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import type { Event } from '#domain/records/event.ts';
import { textIn } from '#domain/records/text.ts';
import type { FeedFormat } from '#i18n/follow-paths.ts';
import type { Voice } from '#i18n/voice.ts';
import type { DataHead } from '../data/head.ts';
import { entryHtml } from './entry-html.ts';
import {
  asHtml,
  asJsonFeed11,
  generatorOf,
  inLanguage,
  languageApart,
  nameBased,
  wholeAddress,
  withoutStandIn,
} from './feed-parts.ts';

/** The latest entries a feed has: readers of feeds ask every day. */
export const MOST_ENTRIES = 60;

/** What a feed of events is made of. */
export interface EventFeed {
  readonly catalogue: Catalogue;
  readonly voice: Voice;
  /** Public origin of the site; null while it has none, and then the feed's readers add the one it came from. */
  readonly origin: string | null;
  /** The day of the build (ms, UTC). */
  readonly now: number;
  /** Version and day of the data. */
  readonly head: Pick<DataHead, 'version' | 'date'>;
  /** What is followed, in words. */
  readonly title: string;
  /** The feed's own path, by format; they are one feed in two forms. */
  readonly paths: Readonly<Record<FeedFormat, string>>;
  /** Path of the page that shows what is followed. */
  readonly page: string;
  /** In any order, the cancelled ones included: that they are is news. */
  readonly events: readonly Event[];
  /** The HTML of an event's text as its page has it; null where it has none. */
  readonly bodyOf: (event: Event) => string | null;
  /** When the record was last added to or corrected (ms, UTC), where that is known. */
  readonly changedOn: (event: Event) => number | undefined;
}

/** The events as Atom or JSON Feed, those told last first, with their whole text; the same bytes for the same records. */
export function eventFeed(feed: EventFeed, format: FeedFormat): string {
  const { voice, catalogue, origin, paths, page } = feed;
  const items = latest(feed).map((told) => itemOf(told, feed, format));
  const made = new Feed({
    id: idOf(feed, paths.xml),
    title: `${feed.title} · ${voice.text(catalogue.site.name)}`,
    // The day of the build would make an empty feed another one every day.
    updated: items[0]?.date ?? new Date(feed.head.date),
    author: { name: voice.text(catalogue.site.publisher) },
    copyright: catalogue.site.contentLicence.name,
    language: voice.lang,
    link: wholeAddress(origin, page),
    feedLinks: {
      atom: wholeAddress(origin, paths.xml),
      json: wholeAddress(origin, paths.json),
    },
    generator: generatorOf(feed.head),
  });
  items.forEach((item) => made.addItem(item));
  const { version, date } = feed.head;
  if (format === 'json') made.addExtension({ name: '_chronicle', objects: { version, date } });
  const text =
    format === 'xml'
      ? inLanguage(made.atom1(), voice.lang)
      : asJsonFeed11(made.json1(), voice.lang);
  return withoutStandIn(text, origin);
}

interface Told {
  readonly event: Event;
  /** When readers were told (ms, UTC). */
  readonly on: number;
}

function latest(feed: EventFeed): Told[] {
  return feed.events
    .map((event) => ({ event, on: toldOn(event, feed) }))
    .sort((a, b) => b.on - a.on || compareNewest(a.event, b.event))
    .slice(0, MOST_ENTRIES);
}

function compareNewest(a: Event, b: Event): number {
  return timeOf(b.date) - timeOf(a.date) || (a.id < b.id ? -1 : 1);
}

/**
 * When readers were told of an event. A copy of the repository without its history does not know; the day on which
 * its sources were last read comes closest, and moves with no build.
 */
function toldOn(event: Event, { catalogue, changedOn, now, head }: EventFeed): number {
  const known = changedOn(event);
  if (known !== undefined) return Math.min(known, now);
  const read = event.sources.flatMap(({ source: id }) => {
    const source = catalogue.find('source', id);
    return [source?.accessed, source?.published].flatMap((date) => (date ? [timeOf(date)] : []));
  });
  const days = [...read, startOf(event.date)].filter((day) => day <= now);
  return days.length > 0 ? Math.max(...days) : Date.parse(head.date);
}

function startOf(date: ChronicleDate): number {
  const time = timeOf(date);
  return Number.isFinite(time) ? time : -Infinity;
}

function itemOf({ event, on }: Told, feed: EventFeed, format: FeedFormat): Item {
  const { voice, catalogue, origin } = feed;
  const link = wholeAddress(origin, voice.routes.record('event', event.id));
  // Atom's titles are HTML as the library writes them; those of JSON Feed are plain text.
  const words = (text: string) => (format === 'xml' ? asHtml(text) : text);
  const category = catalogue.taxonomy.categories.find(({ id }) => id === event.category);
  return {
    id: idOf(feed, 'event', event.id, ...languageApart(voice)),
    title: words(voice.text(event.title) || event.id),
    link,
    date: new Date(on),
    description: words(voice.text(event.summary)),
    content: entryHtml(event, feed, link),
    category: category ? [{ name: voice.text(category.label), term: category.id }] : [],
  };
}

/** An identifier that stays, wherever the site is served from. */
function idOf({ catalogue, voice }: EventFeed, ...parts: readonly string[]): string {
  const chronicle = textIn(catalogue.site.name, voice.main)?.text ?? '';
  return nameBased([chronicle, ...parts].join(' '));
}
