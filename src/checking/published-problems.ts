import { goneFault } from '#domain/rules/address-gone.ts';
import {
  KINDS,
  RECORD_KINDS,
  writtenRef,
  type RecordKind,
  type RecordRef,
} from '#domain/records/kinds.ts';
import { BOUNDS } from '#schemas/bounds.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import { PUBLISHED_LIST } from '#reading/place-file.ts';
import { publishedLines, type PublishedLine } from '#reading/published-list.ts';
import type { Reading } from '#reading/read-files.ts';
import type { FieldFault } from './field-fault.ts';
import type { Problem } from './issue.ts';
import { withProposal } from './propose-value.ts';
import { textProblems } from './text-problems.ts';
import { oncePerKey } from '../made-once.ts';

/** Published addresses that nothing answers any more, and lines of their list that name no record. */
export function publishedProblems({ files, records }: Reading): Problem[] {
  const list = files.find(({ file }) => file === PUBLISHED_LIST);
  if (!list) return [];
  const lines = publishedLines(files);
  const isAnswered = answersOf(records);
  const listed = new Set(lines.map(({ written }) => written));
  const freshOf = oncePerKey((kind: RecordKind) => freshRecords(kind, records, listed));
  const faulty = lines.filter(({ record }) => record === null || !isAnswered(record));
  const problems = faulty.slice(0, BOUNDS.told).map(({ record, line, written }): Problem => {
    const fault = record ? goneFault(record, freshOf(record.kind)) : strange(written);
    return { ...fault, file: PUBLISHED_LIST, line, column: 1 };
  });
  return [...textProblems(list), ...problems];
}

function strange(value: PublishedLine['written']): Pick<Problem, 'kind' | 'variant' | 'params'> {
  const fault: FieldFault = { kind: 'not-a-record', field: [], on: 'value', params: { value } };
  const { kind, variant, params } = withProposal(fault);
  return variant === undefined ? { kind, params } : { kind, variant, params };
}

/** Records whose address nobody has published yet: id and file. */
function freshRecords(
  kind: RecordKind,
  records: readonly PlacedRecord[],
  listed: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    filesOf(kind, records)
      .map(({ placed: { id, file } }) => [id, file] as const)
      .filter(([id]) => !listed.has(writtenRef({ kind, id }))),
  );
}

/** Tells whether an address shows a record, leads to another, or says that it was taken back. */
function answersOf(records: readonly PlacedRecord[]): (record: RecordRef) => boolean {
  const answered = new Set([...withdrawnIds(records), ...RECORD_KINDS.flatMap(idsOf)]);
  const isUnknown = unreadable(records);
  return (record) => answered.has(writtenRef(record)) || isUnknown(record.kind);

  function idsOf(kind: RecordKind): string[] {
    return filesOf(kind, records)
      .flatMap((file) => [file.placed.id, ...textsIn(field(file, 'aliases'))])
      .map((id) => writtenRef({ kind, id }));
  }
}

function filesOf(kind: RecordKind, records: readonly PlacedRecord[]): PlacedRecord[] {
  return records.filter(({ placed }) => placed.collection === KINDS[kind].collection);
}

/** As typed, so that another fault of the file does not take its answer away. */
function withdrawnIds(records: readonly PlacedRecord[]): string[] {
  const file = records.find(({ placed }) => placed.collection === 'withdrawn');
  const entries: unknown = file && field(file, 'withdrawn');
  if (!Array.isArray(entries)) return [];
  return textsIn(entries.map((entry: unknown) => (entry as { id?: unknown } | null)?.id));
}

/**
 * Kinds of which a file cannot be read at all: it may be the one that takes an address over, and its
 * own fault is told.
 */
function unreadable(records: readonly PlacedRecord[]): (kind: RecordKind) => boolean {
  const broken = new Set(
    records
      .filter(({ read }) => read.document === null)
      .map(({ placed }) => placed.collection as string),
  );
  return (kind) => broken.has('withdrawn') || broken.has(KINDS[kind].collection);
}

function field({ read }: PlacedRecord, key: string): unknown {
  const data = read.document?.data;
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : null;
}

function textsIn(values: unknown): string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}
