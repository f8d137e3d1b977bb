import { itemsOf, packItems } from './columns.ts';
import type { TimelineItem } from './item.ts';
import type { ItemColumns, WordsAt } from './packed-item.ts';
import { isoDay } from '#domain/dates/calendar.ts';

/** Items with their words as one file: what a page refers to when its list cannot hold them all. */
export interface ItemFile {
  readonly columns: ItemColumns;
  /** A line for each item: one long text is read in a fraction of the time of many short ones. */
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly when: string;
  /** 0 for none; a number for the first so many letters of the first day; else as it is. */
  readonly datetime: readonly (string | number)[];
  /** Addresses, or the one pattern of all with `{id}` in it. */
  readonly href: string | readonly string[];
}

/** Which items of a file a page shows: all, or those at these places, each counted from the last. */
export interface FileReference {
  readonly href: string;
  readonly rows: readonly number[] | null;
}

/** Items as a file, in the order they come in. */
export function packFile(items: readonly TimelineItem[]): ItemFile {
  return {
    columns: packItems(items),
    id: linesOf(items.map(({ id }) => id)),
    title: linesOf(items.map(({ title }) => title)),
    short: linesOf(items.map(({ short }) => short)),
    when: linesOf(items.map(({ when }) => when)),
    datetime: items.map(packDatetime),
    href: packAddresses(items),
  };
}

/** The items of a file again, those that `rows` asks for. */
export function unpackFile(file: ItemFile, rows: FileReference['rows']): TimelineItem[] {
  const items = itemsOf(file.columns, file.columns.flags.length, wordsOf(file));
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

function packAddresses(items: readonly TimelineItem[]): ItemFile['href'] {
  const pattern = items[0]?.href.replace(items[0].id, '{id}') ?? '';
  const fits = items.every(({ id, href }) => href === pattern.replace('{id}', id));
  return fits ? pattern : items.map(({ href }) => href);
}

/** Words of one line each; a line's end inside of them would shift all that follow. */
function linesOf(words: readonly string[]): string {
  return words.map((word) => word.replace(/\s*\n\s*/g, ' ')).join('\n');
}

/** The lines of a text, which is cut up when the first of them is asked for. */
function linesIn(text: string): (at: number) => string {
  let lines: readonly string[] | null = null;
  return (at) => (lines ??= text.split('\n'))[at] ?? '';
}

function wordsOf({ id, title, short, when, datetime, href }: ItemFile): WordsAt {
  const idAt = linesIn(id);
  return {
    id: idAt,
    title: linesIn(title),
    short: linesIn(short),
    when: linesIn(when),
    href: (at) => (typeof href === 'string' ? href.replace('{id}', idAt(at)) : (href[at] ?? '')),
    datetime: (at, start) => {
      const packed = datetime[at] ?? 0;
      if (typeof packed === 'string') return packed;
      return packed === 0 || start === null ? null : isoDay(start).slice(0, packed);
    },
  };
}
