import { KINDS, type RecordKind, type RecordRef } from '#domain/records/kinds.ts';
import type { Language } from '#domain/records/text.ts';
import type { Routes } from './routes.ts';

/** Where the first version of the data lies below the site's root. */
const API = 'api/v1';

/** Path of what leads to all of it. */
export const INDEX_FILE = `${API}/index.json`;

/** Path of its description for programs. */
export const OPENAPI_FILE = `${API}/openapi.json`;

/** Paths of all of it as linked data. */
export const LINKED_FILES = {
  turtle: 'data/chronicle.ttl',
  jsonLd: 'data/chronicle.jsonld',
} as const;

/** Path of what the releases of the data are. */
export const RELEASES_FILE = 'data/releases/index.json';

/** Name of the list of changes in a language: the main one's has none in it. */
export function changelogName(lang: Language, main: Language, ending: 'md' | 'json'): string {
  const name = ending === 'md' ? 'CHANGELOG' : 'changelog';
  return lang === main ? `${name}.${ending}` : `${name}.${lang}.${ending}`;
}

/** Path of the folder of a release, by its day. */
export function releaseFolder(day: string): string {
  return `data/releases/${day}`;
}

/** Path of all the data of a release in one archive. */
export function releaseArchive(day: string): string {
  return `${releaseFolder(day)}/chronicle.zip`;
}

/** Path of all records of a kind. */
export function collectionFile(kind: RecordKind): string {
  return `${API}/${KINDS[kind].collection}.json`;
}

/** Path of one record. */
export function recordFile(kind: RecordKind, id: string): string {
  return `${API}/${KINDS[kind].collection}/${id}.json`;
}

/** Path of the schema of a kind's records. */
export function schemaFile(kind: RecordKind): string {
  return `${API}/schemas/${KINDS[kind].collection}.json`;
}

/** Path of what programs that show a page in their own are told of it in a language, by its key: `events/busan-1995`. */
export function oembedFile(lang: Language, key: string): string {
  return `api/oembed/${lang}/${key}.json`;
}

/** Path of the table of a partner's events. */
export function partnerEventsFile(id: string): string {
  return `data/partners/${id}.csv`;
}

/** Path of the table of a figure's values. */
export function figureSeriesFile(id: string): string {
  return `data/figures/${id}.csv`;
}

/** Path of a record as a table: the events of a partner, the values of a figure; null for what has none. */
export function tableOfRecord({ kind, id }: RecordRef): string | null {
  if (kind === 'partner') return partnerEventsFile(id);
  return kind === 'figure' ? figureSeriesFile(id) : null;
}

/** The address of a table on the page about the data, narrowed to the rows with a value in a column, or whole. */
export function tableViewPath(
  routes: Pick<Routes, 'page'>,
  table: string,
  where?: { readonly column: string; readonly value: string },
): string {
  const params = new URLSearchParams({ table });
  if (where) params.set('where', `${where.column}:${where.value}`);
  return `${routes.page('data')}?${params.toString().replaceAll('%3A', ':')}#explore`;
}

/** The same for the rows of a table that belong to a record: the events of a partner, the values of a figure. */
export function recordViewPath(
  routes: Pick<Routes, 'page'>,
  { kind, id }: RecordRef,
): string | null {
  if (kind === 'partner' || kind === 'strategy') {
    const column = kind === 'partner' ? 'partners' : 'strategies';
    return tableViewPath(routes, 'events', { column, value: id });
  }
  if (kind !== 'figure') return null;
  return tableViewPath(routes, 'observations', { column: 'figure', value: id });
}
