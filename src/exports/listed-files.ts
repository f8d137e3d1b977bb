import { RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { oncePerObject } from '../made-once.ts';
import { collectionFile, INDEX_FILE, OPENAPI_FILE, schemaFile } from '#i18n/data-paths.ts';
import { beginningOf } from './beginning.ts';
import { apiFilesOf } from './data/api-files.ts';
import type { PublishedData } from './data/published.ts';
import { linkedFilesOf } from './linked/linked-files.ts';
import { tableFiles } from './tables/table-files.ts';

/** A file as the page about the data lists it. */
export interface ListedFile {
  /** Below the site's root. */
  readonly path: string;
  /** The table it holds, or what else it is. */
  readonly name: string;
  readonly bytes: number;
  /** Null for what has none. */
  readonly rows: number | null;
}

/** All records of a kind, and the schema they keep to. */
export interface ListedCollection extends ListedFile {
  readonly kind: RecordKind;
  /** Path of the schema below the site's root. */
  readonly schema: string;
}

/** The tables with what belongs to them. */
export function listedTables(published: PublishedData): ListedFile[] {
  return tableFiles(published).map(({ path, name, text, rows }) => {
    return { path, name, rows, bytes: Buffer.byteLength(text) };
  });
}

/** The collections of records, in the order in which lists of them are shown. */
export const listedCollections = oncePerObject((published: PublishedData): ListedCollection[] => {
  const { data } = published;
  const files = new Map(apiFilesOf(published).map((file) => [file.path, file.content]));
  return RECORD_KINDS.map((kind) => {
    const path = collectionFile(kind);
    const bytes = Buffer.byteLength(JSON.stringify(files.get(path)));
    return { kind, path, name: kind, schema: schemaFile(kind), rows: data[kind].length, bytes };
  });
});

/** How each text file that is listed begins, by its path. */
export const fileBeginnings = oncePerObject((published: PublishedData) => {
  const listed = new Set([INDEX_FILE, OPENAPI_FILE, ...RECORD_KINDS.map(collectionFile)]);
  const records = apiFilesOf(published).filter(({ path }) => listed.has(path));
  return new Map([
    ...tableFiles(published).map(({ path, text }) => [path, beginningOf(text)] as const),
    ...linkedFilesOf(published).map(({ path, text }) => [path, beginningOf(text)] as const),
    ...records.map(({ path, content }) => [path, beginningOf(JSON.stringify(content))] as const),
  ]);
});

/** A record as its file has it, to be shown: the latest turning point, else the latest event; null without events. */
export function sampleRecord({ data, ground }: PublishedData) {
  const held = ground.catalogue.events.filter(({ status }) => status === 'held');
  const chosen = held.findLast(({ importance }) => importance === 3) ?? held.at(-1);
  return data.event.find(({ id }) => id === chosen?.id) ?? null;
}
