import { RECORD_KINDS, type RecordKind, type RecordRef } from '../records/kinds.ts';
import { recordsOf, type Records } from './records.ts';

/** A record that was published under another id; the address of that id leads to it. */
export interface Moved {
  readonly from: RecordRef;
  readonly to: RecordRef;
}

/** Every earlier id of every record. */
export function movedRecords(records: Records): Moved[] {
  return RECORD_KINDS.flatMap((kind) =>
    recordsOf(records, kind).flatMap(({ id, aliases }) =>
      aliases.map((alias) => ({ from: { kind, id: alias }, to: { kind, id } })),
    ),
  );
}

/**
 * Every id that records of a kind have or had, with the one it is now: what stands in pages of others, which nobody
 * here can correct, shows itself at each.
 */
export function idsEver(records: Records, kind: RecordKind): { written: string; id: string }[] {
  return recordsOf(records, kind).flatMap(({ id, aliases }) =>
    [id, ...aliases].map((written) => ({ written, id })),
  );
}
