import { KINDS, RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import {
  collectionFile,
  INDEX_FILE,
  OPENAPI_FILE,
  recordFile,
  schemaFile,
} from '#i18n/data-paths.ts';
import { oncePerObject } from '../../made-once.ts';
import type { AllData } from './collections.ts';
import type { DataHead } from './head.ts';
import { recordSchema } from './json-schema.ts';
import { inRuns, MOST_BYTES, partPath } from '../formats/split.ts';
import { openApi } from './openapi.ts';
import type { DataGround } from './parts.ts';
import type { PublishedData } from './published.ts';

/** A file of the site: its path below the root, and what it says. */
export interface DataFile {
  readonly path: string;
  readonly content: object;
}

/** The terms that schemas name, and where files are. */
type SchemaGround = Pick<DataGround, 'catalogue' | 'file'>;

/** Every JSON file of the data: the index, the collections, each record, the schemas, the description. */
export function apiFiles(
  data: AllData,
  head: DataHead,
  ground: SchemaGround,
  most = MOST_BYTES,
): DataFile[] {
  return [
    { path: INDEX_FILE, content: indexOf(data, head, ground.file) },
    { path: OPENAPI_FILE, content: openApi(head, ground) },
    ...RECORD_KINDS.flatMap((kind) => filesOf(kind, data, { head, ground, most })),
  ];
}

/** The same of published data, made once for all that show or list them. */
export const apiFilesOf = oncePerObject(({ data, head, ground }: PublishedData) =>
  apiFiles(data, head, ground),
);

interface Setting {
  readonly head: DataHead;
  readonly ground: SchemaGround;
  /** The most bytes a file may have without the same in parts beside it. */
  readonly most: number;
}

function filesOf(kind: RecordKind, data: AllData, setting: Setting): DataFile[] {
  const { ground, head } = setting;
  const { version, date } = head;
  const records: readonly { readonly id: string }[] = data[kind];
  return [
    ...collectionFiles(kind, records, setting),
    { path: schemaFile(kind), content: recordSchema(kind, ground) },
    ...records.map((record) => ({
      path: recordFile(kind, record.id),
      content: { ...record, dataset: { version, date } },
    })),
  ];
}

/** All records of a kind in one file; where that is too large for hosts, in parts beside it too, which it names. */
function collectionFiles(
  kind: RecordKind,
  records: readonly object[],
  { head, ground: { file }, most }: Setting,
): DataFile[] {
  const { collection } = KINDS[kind];
  const path = collectionFile(kind);
  const of = (rows: readonly object[], more: object) => {
    const schema = file(schemaFile(kind));
    return { ...head, schema, ...more, count: rows.length, [collection]: rows };
  };
  const runs = inRuns(records, (one) => Buffer.byteLength(JSON.stringify(one)) + ','.length, most);
  if (runs.length === 1) return [{ path, content: of(records, {}) }];
  const paths = runs.map((_, index) => partPath(path, index + 1));
  return [
    { path, content: of(records, { parts: paths.map(file) }) },
    ...runs.map((run, index) => ({
      path: paths[index] ?? path,
      content: of(run, { part: index + 1, whole: file(path) }),
    })),
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
