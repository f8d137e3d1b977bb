import { itemsOf, packItems } from './columns.ts';
import type { TimelineItem } from './item.ts';
import { allLines, LINE_END, singleLines, type Line } from './lines.ts';
import type { ItemColumns, WordsAt } from './packed-item.ts';
import { isoDay } from '#domain/dates/calendar.ts';

/** What a file of items begins with, as JSON on one line. */
interface FileHead {
  readonly columns: ItemColumns;
  /** 0 for none; a number for the first so many letters of the first day; else as it is. */
  readonly datetime: readonly (string | number)[];
  /** Bytes of each text that follows. */
  readonly lengths: readonly number[];
  /** Addresses, or the one pattern of all with `{id}` in it. */
  readonly href: string | readonly string[];
}

/** Which items of a file a page shows: all, or those at these places, each counted from the last. */
export interface FileReference {
  readonly href: string;
  readonly rows: readonly number[] | null;
}

/** The words that are texts of lines, in the order in which they stand in a file. */
const WORDS = ['id', 'title', 'short', 'when'] as const;

const encoder = new TextEncoder();

/**
 * Items with their words as one file, in the order they come in: what a page refers to when its list cannot hold them
 * all. After the head come the texts, each line of them an item's: no part of the JSON, of which a browser would look at
 * every letter, and made into strings only as they are asked for, since strings take twice the memory.
 */
export function packFile(items: readonly TimelineItem[]): string {
  const texts = WORDS.map((word) => linesOf(items.map((item) => item[word])));
  const head: FileHead = {
    columns: packItems(items),
    lengths: texts.map((text) => encoder.encode(text).length),
    datetime: items.map(packDatetime),
    href: packAddresses(items),
  };
  return [JSON.stringify(head), ...texts].join('\n');
}

/** The items of a file again, those that `rows` asks for. */
export function unpackFile(file: ArrayBuffer, rows: FileReference['rows']): TimelineItem[] {
  const bytes = new Uint8Array(file);
  const end = bytes.indexOf(LINE_END);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as FileHead;
  const words = wordsOf(head, bytes.subarray(end + 1));
  const items = itemsOf(head.columns, head.columns.flags.length, words);
  return rows ? placesOf(rows).flatMap((at) => items[at] ?? []) : items;
}

/** Where `items` stand in a file, as a page writes it down; null when they are all of them. */
export function rowsIn(
  file: readonly TimelineItem[],
  items: readonly TimelineItem[],
): FileReference['rows'] {
  if (items.length === file.length) return null;
  const wanted = new Set(items.map(({ id }) => id));
  const places = file.flatMap(({ id }, at) => (wanted.has(id) ? at : []));
  return places.map((at, index) => at - (places[index - 1] ?? 0));
}

function placesOf(rows: readonly number[]): number[] {
  let at = 0;
  return rows.map((step) => (at += step));
}

function packDatetime({ start, datetime }: TimelineItem): string | number {
  if (datetime === null) return 0;
  const day = start === null ? '' : isoDay(start);
  return day.startsWith(datetime) ? datetime.length : datetime;
}

function packAddresses(items: readonly TimelineItem[]): FileHead['href'] {
  const pattern = items[0]?.href.replace(items[0].id, '{id}') ?? '';
  const fits = items.every(({ id, href }) => href === pattern.replace('{id}', id));
  return fits ? pattern : items.map(({ href }) => href);
}

/** Words of one line each; a line's end inside of them would shift all that follow. */
function linesOf(words: readonly string[]): string {
  return words.map((word) => word.replace(/\s*\n\s*/g, ' ')).join('\n');
}

function wordsOf({ lengths, datetime, href }: FileHead, texts: Uint8Array): WordsAt {
  let start = 0;
  const [ids, ...others] = lengths.map((length) => {
    const own = texts.subarray(start, start + length);
    start += length + 1;
    return own;
  });
  const id = allLines(ids ?? texts);
  const [title, short, when] = others.map(singleLines) as [Line, Line, Line];
  return {
    id,
    title,
    short,
    when,
    href: (at) => (typeof href === 'string' ? href.replace('{id}', id(at)) : (href[at] ?? '')),
    datetime: (at, start) => {
      const packed = datetime[at] ?? 0;
      if (typeof packed === 'string') return packed;
      return packed === 0 || start === null ? null : isoDay(start).slice(0, packed);
    },
  };
}
