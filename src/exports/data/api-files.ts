import { KINDS, RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { collectionFile, INDEX_FILE, OPENAPI_FILE, recordFile, schemaFile } from './addresses.ts';
import type { AllData } from './collections.ts';
import type { DataHead } from './head.ts';
import { recordSchema } from './json-schema.ts';
import { openApi } from './openapi.ts';

/** A file of the site: its path below the root, and what it says. */
export interface DataFile {
  readonly path: string;
  readonly content: object;
}

/** Every JSON file of the data: the index, the collections, each record, the schemas, the description. */
export function apiFiles(
  data: AllData,
  head: DataHead,
  file: (path: string) => string,
): DataFile[] {
  return [
    { path: INDEX_FILE, content: indexOf(data, head, file) },
    { path: OPENAPI_FILE, content: openApi(head, file) },
    ...RECORD_KINDS.flatMap((kind) => filesOf(kind, data, head, file)),
  ];
}

function filesOf(
  kind: RecordKind,
  data: AllData,
  head: DataHead,
  file: (path: string) => string,
): DataFile[] {
  const { collection } = KINDS[kind];
  const records = data[kind];
  const schema = file(schemaFile(kind));
  const all = { ...head, schema, count: records.length, [collection]: records };
  return [
    { path: collectionFile(kind), content: all },
    { path: schemaFile(kind), content: recordSchema(kind, file) },
    ...records.map((record) => ({ path: recordFile(kind, record.id), content: record })),
  ];
}

function indexOf(data: AllData, head: DataHead, file: (path: string) => string) {
  const collections = RECORD_KINDS.map((kind) => ({
    name: KINDS[kind].collection,
    count: data[kind].length,
    all: file(collectionFile(kind)),
    one: file(recordFile(kind, '{id}')).replace(/%7B(\w+)%7D/, '{$1}'),
    schema: file(schemaFile(kind)),
  }));
  return { ...head, openapi: file(OPENAPI_FILE), collections };
}
