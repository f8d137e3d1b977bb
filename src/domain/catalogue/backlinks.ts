import { writtenRef, type RecordKind, type RecordRef } from '../records/kinds.ts';
import type { Records } from './records.ts';
import { referencesOf } from './references.ts';

/** Answers "who refers to this record". */
export interface Backlinks {
  /** Records of `by` kind that name the target, each once, in the order of their collection. */
  to(target: RecordRef, by: RecordKind): readonly string[];
  /** How many records name the target. */
  count(target: RecordRef): number;
}

/** Turns all references around, once. */
export function backlinksOf(records: Records): Backlinks {
  const inward = new Map<string, Map<RecordKind, Set<string>>>();
  for (const { from, to } of referencesOf(records)) {
    const key = writtenRef(to);
    const byKind = inward.get(key) ?? new Map<RecordKind, Set<string>>();
    byKind.set(from.kind, (byKind.get(from.kind) ?? new Set()).add(from.id));
    inward.set(key, byKind);
  }
  return {
    to: (target, by) => [...(inward.get(writtenRef(target))?.get(by) ?? [])],
    count: (target) =>
      [...(inward.get(writtenRef(target))?.values() ?? [])].reduce((sum, ids) => sum + ids.size, 0),
  };
}
