import { Feed, type Item } from 'feed';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import {
  byMonth,
  foldAdditions,
  timeAnchor,
  timeOf,
  type HistoryEntry,
  type HistoryTime,
} from '#domain/catalogue/history.ts';
import { recordName } from '#domain/catalogue/record-name.ts';
import { writtenRef } from '#domain/records/kinds.ts';
import { textIn } from '#domain/records/text.ts';
import { asSentence } from '#i18n/as-sentence.ts';
import { readUntilInWords } from '#i18n/read-until-in-words.ts';
import type { Voice } from '#i18n/voice.ts';
import type { DataHead } from '../data/head.ts';
import {
  asHtml,
  generatorOf,
  inLanguage,
  languageApart,
  nameBased,
  wholeAddress,
  withoutStandIn,
} from './feed-parts.ts';

/** Where feed readers look for it, below the root of the language. */
export const CHANGES_FEED = 'feeds/changes.xml';

/** The latest entries a feed has: readers of feeds ask every day. */
const MOST = 60;

/** What the feed of changes is made of. */
export interface ChangesFeed {
  readonly catalogue: Catalogue;
  readonly voice: Voice;
  readonly history: readonly HistoryEntry[];
  /** Public origin of the site; null while it has none, and then the feed's readers add the one it came from. */
  readonly origin: string | null;
  /** The feed's own path. */
  readonly path: string;
  /** Version of the data, and its day: the feed's, as long as nothing happened. */
  readonly head: Pick<DataHead, 'version' | 'date'>;
}

/** The history of the records as an Atom feed, the latest first; the same bytes for the same history. */
export function changesFeed(feed: ChangesFeed): string {
  const { voice, catalogue, history, origin, path, head } = feed;
  const { t } = voice;
  const times = byMonth(history).flatMap((month) => month.times);
  const items = times.flatMap((time) => itemsOf(time, feed)).slice(0, MOST);
  const atom = new Feed({
    id: idOf(feed, voice.lang),
    title: `${t('changes.title')} · ${voice.text(catalogue.site.name)}`,
    description: [t('changes.intro'), ...reachOf(feed)].join(' '),
    updated: items[0]?.date ?? new Date(head.date),
    author: { name: voice.text(catalogue.site.publisher) },
    copyright: catalogue.site.contentLicence.name,
    link: wholeAddress(origin, voice.routes.page('changes')),
    feedLinks: { atom: wholeAddress(origin, path) },
    generator: generatorOf(head),
  });
  items.forEach((item) => atom.addItem(item));
  return withoutStandIn(inLanguage(atom.atom1(), voice.lang), origin);
}

/** Up to which day sources were read, as far as anybody has said. */
function reachOf({ catalogue, voice }: ChangesFeed): string[] {
  const words = readUntilInWords(catalogue.site, voice);
  return words === null ? [] : [asSentence(words, voice.lang)];
}

function itemsOf({ date, entries }: HistoryTime, feed: ChangesFeed): Item[] {
  const { apart, together } = foldAdditions(entries);
  const items = apart.map((entry, index) => itemOf(entry, apart.slice(0, index), feed));
  if (together.length === 0) return items;
  const { voice, origin } = feed;
  const title = voice.t('changes.addedMany', { n: together.length });
  const link = `${wholeAddress(origin, voice.routes.page('changes'))}#${timeAnchor(date)}`;
  const id = idOf(feed, 'added', date.written, ...languageApart(voice));
  return [...items, { id, title: asHtml(title), link, date: new Date(timeOf(date)) }];
}

/** `before` are those of the same time that stand before it. */
function itemOf(entry: HistoryEntry, before: readonly HistoryEntry[], feed: ChangesFeed): Item {
  const { voice, catalogue, origin } = feed;
  const { happening, record, date, note } = entry;
  const name = voice.text(entry.title ?? recordName(catalogue, record)) || writtenRef(record);
  const title = `${voice.t(`changes.${happening}`)}: ${name}`;
  // Several corrections of one record at one time are told apart by their order.
  const nth = before.filter((other) => isAlike(entry, other)).length;
  return {
    id: idOf(feed, happening, writtenRef(record), date.written, nth, ...languageApart(voice)),
    title: asHtml(title),
    link: wholeAddress(origin, voice.routes.record(record.kind, record.id)),
    date: new Date(timeOf(date)),
    ...(note ? { description: asHtml(voice.text(note)) } : {}),
  };
}

function isAlike(a: HistoryEntry, b: HistoryEntry): boolean {
  return a.happening === b.happening && writtenRef(a.record) === writtenRef(b.record);
}

/** An identifier that stays, wherever the site is served from. */
function idOf({ catalogue, voice }: ChangesFeed, ...parts: readonly (string | number)[]): string {
  const chronicle = textIn(catalogue.site.name, voice.main)?.text ?? '';
  return nameBased([chronicle, ...parts].join(' '));
}
