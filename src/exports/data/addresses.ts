import { KINDS, type RecordKind } from '#domain/records/kinds.ts';

/** Where the first version of the data lies below the site's root. */
const API = 'api/v1';

/** Path of what leads to all of it. */
export const INDEX_FILE = `${API}/index.json`;

/** Path of its description for programs. */
export const OPENAPI_FILE = `${API}/openapi.json`;

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
