import { createHash } from 'node:crypto';
import type { Voice } from '#i18n/voice.ts';
import type { DataHead } from '../data/head.ts';

/** The library takes whole addresses only. */
const STAND_IN = 'https://address.invalid';

/** A path as the library takes it: below the site's origin, or below none that can be. */
export function wholeAddress(origin: string | null, path: string): string {
  return new URL(path, origin ?? STAND_IN).href;
}

/** The text of a feed without the origin that stood in: readers of feeds add the one it came from. */
export function withoutStandIn(text: string, origin: string | null): string {
  return origin === null ? text.replaceAll(`"${STAND_IN}/`, '"/') : text;
}

/** An identifier made of a name, the same for the same name: a UUID (RFC 9562, version 5). */
export function nameBased(name: string): string {
  const hash = createHash('sha1').update(name).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}

/**
 * What tells the id of an entry from that of its twin in the main language: a program that has both feeds takes
 * entries of one id for one. The main language's ids stay as they were.
 */
export function languageApart({ lang, main }: Pick<Voice, 'lang' | 'main'>): readonly string[] {
  return lang === main ? [] : [lang];
}

/** What made a feed: the data of that version. */
export function generatorOf({ version }: Pick<DataHead, 'version'>): string {
  return `chronicle ${version}`;
}

/** Plain words where a format takes HTML. */
export function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An Atom feed with the language of its words, which the library leaves out. */
export function inLanguage(atom: string, lang: string): string {
  return atom.replace('<feed ', `<feed xml:lang="${lang}" `);
}

interface FirstFeed {
  readonly title: string;
  readonly author?: object;
}

/** A JSON Feed of version 1.0, which the library writes, as 1.1: it has a language, and authors in a list. */
export function asJsonFeed11(text: string, language: string): string {
  const { author, title, ...rest } = JSON.parse(text) as FirstFeed;
  const authors = author === undefined ? {} : { authors: [author] };
  const version = 'https://jsonfeed.org/version/1.1';
  return `${JSON.stringify({ ...rest, version, title, language, ...authors }, null, 4)}\n`;
}
