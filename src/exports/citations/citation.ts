/** What a part of the chronicle is to those who cite it. */
export type CitedAs = 'page' | 'dataset';

/** One thing to be cited, in one language; whatever format it is written in says just this. */
export interface Citation {
  /** Key that stays with the thing, such as `event/1995-asean`: ASCII, without blanks. */
  readonly key: string;
  /** What tells this view of it from others, behind the key as it is written. */
  readonly view?: string | undefined;
  readonly as: CitedAs;
  readonly title: string;
  /** BCP 47 tag of the page's language. */
  readonly language: string;
  /** The site's name, and the body that publishes it and stands for its author. */
  readonly site: string;
  readonly publisher: string;
  /** Day of the data, as `2026-11-21`: what was read may have been corrected since. */
  readonly day: string;
  readonly url: string;
  /** Version of the data, `2026-11-21-0123abcd`; absent where the page does not know it. */
  readonly version?: string | undefined;
  /** Address at which that state of the data stays; absent where it is no release. */
  readonly release?: string | undefined;
}

/** The version of the data, else its day. */
export function versionOf({ version, day }: Pick<Citation, 'version' | 'day'>): string {
  return version ?? day;
}

/** Where what was read can be read again as it was: said of the whole data, which has the page's record too. */
export function releaseNote(citation: Citation): string | null {
  const { release } = citation;
  return release === undefined ? null : `${versionOf(citation)}: ${release}`;
}

/** A text in one line: line breaks of a title would begin a field of their own. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The key of a citation as programs take it. */
export function writtenKey({ key, view = '' }: Pick<Citation, 'key' | 'view'>): string {
  return plainKey(key) + view;
}

/**
 * What tells the views of one page apart in a library of citations: a few letters made of the query that asks for it
 * (FNV-1a, 32 bits, by code units); "" for the page itself.
 */
export function viewKey(query: string): string {
  if (query === '') return '';
  let hash = 0x811c9dc5;
  for (let at = 0; at < query.length; at += 1)
    hash = Math.imul(hash ^ query.charCodeAt(at), 0x01000193) >>> 0;
  return `-${hash.toString(36)}`;
}

/** A text as a key: letters, digits and hyphens. */
export function plainKey(key: string): string {
  return key.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
