import type { TimelineItem } from '#timeline/items/item.ts';
import { packFile } from '#timeline/items/item-file.ts';
import { oncePerPair } from '../../../made-once.ts';

/** Events above which a page's list holds only the latest, and all are in a file of their own. */
export const MOST_LISTED = 600;
/** How many that list then holds. */
export const LISTED = 120;

/** A file that pages refer to. */
export interface NamedFile {
  /** Name with a hash of the content, so that hosts and browsers may keep it for good. */
  readonly name: string;
  readonly text: string;
}

/** The file of one language's events. */
export interface EventFile extends NamedFile {
  /** Its items, in time order. */
  readonly items: readonly TimelineItem[];
}

/** Folder of the files under the site's base path: what is in it may be cached for good. */
export const FILE_FOLDER = 'assets/timeline';

const once = oncePerPair<Promise<EventFile>>();

/** The file of all events, made once for each `catalogue` and language. */
export function eventFile(
  catalogue: object,
  lang: string,
  items: () => readonly TimelineItem[],
): Promise<EventFile> {
  return once(catalogue, lang, () => makeFile(lang, items()));
}

async function makeFile(lang: string, items: readonly TimelineItem[]): Promise<EventFile> {
  return { items, ...(await nameByContent(lang, packFile(items), 'txt')) };
}

/** The text as a file whose name changes with it. */
export async function nameByContent(
  stem: string,
  text: string,
  ending: 'json' | 'svg' | 'txt' = 'json',
): Promise<NamedFile> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return { name: `${stem}.${hash.join('').slice(0, 12)}.${ending}`, text };
}
