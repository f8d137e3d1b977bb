import { RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';

/** `[^source-id]` in a body: a citation of one of the record's sources. */
export const CITATION = /\[\^([a-z0-9]+(?:-[a-z0-9]+)*)\]/g;

const RECORD_URL = new RegExp(`^(${RECORD_KINDS.join('|')}):([a-z0-9]+(?:-[a-z0-9]+)*)$`);

/** What a link such as `person:phan-van-mai` points at; null for any other address. */
export function recordOfUrl(url: string): { kind: RecordKind; id: string } | null {
  const match = RECORD_URL.exec(url);
  return match?.[1] && match[2] ? { kind: match[1] as RecordKind, id: match[2] } : null;
}
