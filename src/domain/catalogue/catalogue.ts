import { compareDates, yearsOf } from '../dates/compare.ts';
import { byKind, KINDS, RECORD_KINDS, writtenRef } from '../records/kinds.ts';
import type { RecordKind, RecordRef } from '../records/kinds.ts';
import { backlinksOf, type Backlinks } from './backlinks.ts';
import { recordsOf, type Records, type RecordsByKind } from './records.ts';

/** All records joined: ordered, findable by id, and knowing who refers to whom. */
export interface Catalogue extends Records {
  /** The record of that kind and id; undefined when there is none. */
  find<K extends RecordKind>(kind: K, id: string): RecordsByKind[K] | undefined;
  readonly backlinks: Backlinks;
  /** The records of one kind that name the target, in the order of their collection. */
  naming<K extends RecordKind>(target: RecordRef, kind: K): readonly RecordsByKind[K][];
  /** Years that have events, ascending. */
  readonly years: readonly number[];
}

/** Joins the records; events come out in time order, the rest by id, in whatever order they were read. */
export function joinRecords(records: Records): Catalogue {
  const events = [...records.events].sort((a, b) => compareDates(a.date, b.date) || byId(a, b));
  const joined: Records = { ...records, ...recordsById(records), events };
  const index = indexById(joined);
  const years = [...new Set(events.flatMap((event) => yearsOf(event.date).slice(0, 1)))];
  const backlinks = backlinksOf(joined);
  const find = <K extends RecordKind>(kind: K, id: string) =>
    index[kind].get(id) as RecordsByKind[K] | undefined;
  return {
    ...joined,
    find,
    backlinks,
    naming: namingIn(backlinks, find),
    years: years.sort((a, b) => a - b),
  };
}

/** Each list is put together once: the page of every event asks for all events of its partners and people. */
function namingIn(backlinks: Backlinks, find: Catalogue['find']): Catalogue['naming'] {
  const known = byKind(() => new Map<string, readonly { readonly id: string }[]>());
  return <K extends RecordKind>(target: RecordRef, kind: K) => {
    const key = writtenRef(target);
    const list =
      known[kind].get(key) ??
      backlinks
        .to(target, kind)
        .map((id) => find(kind, id))
        .filter((record) => record !== undefined);
    known[kind].set(key, list);
    return list as readonly RecordsByKind[K][];
  };
}

/** The records of every kind, each kind by id. */
function recordsById(records: Records): Partial<Records> {
  return Object.fromEntries(
    RECORD_KINDS.map((kind) => [KINDS[kind].collection, recordsOf(records, kind).toSorted(byId)]),
  );
}

/** By code units: one reader goes by file names and another by ids, and "a-b.md" is before "a.md" but "a" before "a-b". */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function indexById(records: Records): Record<RecordKind, Map<string, RecordsByKind[RecordKind]>> {
  return byKind((kind) => new Map(recordsOf(records, kind).map((record) => [record.id, record])));
}
