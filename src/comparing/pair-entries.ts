import type { Edition, Entry, EntryKind } from './edition.ts';
import { fingerprint, listOf } from './values.ts';

/** The same thing in both editions; null where one of them does not have it. */
export interface Pair {
  readonly before: Entry | null;
  readonly after: Entry | null;
}

/** Joins what is the same: by its id, by an earlier id that it names, by saying the very same under another id. */
export function pairEntries(before: Edition, after: Edition, kind: EntryKind): Pair[] {
  const old = before.entries.get(kind) ?? new Map<string, Entry>();
  const now = after.entries.get(kind) ?? new Map<string, Entry>();
  const gone = [...old.values()].filter(({ id }) => !now.has(id));
  const come = [...now.values()].filter(({ id }) => !old.has(id));
  const renamed = renamings(gone, come);
  const from = new Set([...renamed.values()]);
  return [
    ...[...now.values()].map((entry) => ({
      before: old.get(entry.id) ?? renamed.get(entry) ?? null,
      after: entry,
    })),
    ...gone.filter((entry) => !from.has(entry)).map((entry) => ({ before: entry, after: null })),
  ];
}

/** What each new entry was before, where it is an old one under another id. */
function renamings(gone: readonly Entry[], come: readonly Entry[]): Map<Entry, Entry> {
  const renamed = new Map<Entry, Entry>();
  const free = new Map(gone.map((entry) => [entry.id, entry]));
  const join = (entry: Entry, earlier: Entry | undefined) => {
    if (!earlier || renamed.has(entry)) return;
    renamed.set(entry, earlier);
    free.delete(earlier.id);
  };
  for (const entry of come) {
    for (const id of aliasesOf(entry)) join(entry, free.get(String(id)));
  }
  const byContent = Map.groupBy(free.values(), contentOf);
  for (const entry of come) {
    if (!renamed.has(entry)) join(entry, byContent.get(contentOf(entry))?.shift());
  }
  return renamed;
}

/** Earlier ids that an entry names. */
export function aliasesOf({ fields }: Entry): readonly unknown[] {
  return listOf(fields['aliases']);
}

/** All that an entry says, in one text; its own where it says nothing, so that it is like no other. */
function contentOf({ fields, bodies, file, unread }: Entry): string {
  const said = { ...fields, aliases: null };
  return unread.length > 0 ? file : fingerprint({ said, bodies });
}
