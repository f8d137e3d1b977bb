import type { RecordKind, RecordRef } from '../records/kinds.ts';
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
    const key = keyOf(to);
    const byKind = inward.get(key) ?? new Map<RecordKind, Set<string>>();
    byKind.set(from.kind, (byKind.get(from.kind) ?? new Set()).add(from.id));
    inward.set(key, byKind);
  }
  return {
    to: (target, by) => [...(inward.get(keyOf(target))?.get(by) ?? [])],
    count: (target) =>
      [...(inward.get(keyOf(target))?.values() ?? [])].reduce((sum, ids) => sum + ids.size, 0),
  };
}

function keyOf({ kind, id }: RecordRef): string {
  return `${kind}:${id}`;
}
