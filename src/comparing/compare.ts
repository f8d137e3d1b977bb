import { changedAddresses, type Addresses } from './addresses.ts';
import type { EntryChange } from './change.ts';
import { changedPages, type ChangedPages } from './changed-pages.ts';
import { compareEntries } from './compare-entries.ts';
import { ENTRY_KINDS, type Edition } from './edition.ts';
import { newProblems, type NewProblems } from './new-problems.ts';
import { pairEntries, type Pair } from './pair-entries.ts';

/** All that readers would find otherwise in one edition than in another. */
export interface Comparison {
  readonly before: Edition;
  readonly after: Edition;
  readonly changes: readonly EntryChange[];
  readonly pages: ChangedPages;
  readonly addresses: Addresses;
  readonly problems: NewProblems;
  /** Files of either edition of which nothing could be compared. */
  readonly unread: readonly string[];
}

/** Compares two editions; pure, so the same for the same two. */
export function compareEditions(before: Edition, after: Edition): Comparison {
  const pairs = ENTRY_KINDS.flatMap((kind) => pairEntries(before, after, kind));
  const changes = pairs.flatMap((pair) => compareEntries(pair) ?? []);
  return {
    before,
    after,
    changes,
    pages: changedPages(before, after, changes),
    addresses: changedAddresses(before, after),
    problems: newProblems(before.problems, after.problems, earlierPaths(pairs)),
    unread: [...new Set([...before.unread, ...after.unread])],
  };
}

/** What each file was called before, a translation after the file that it stands beside. */
function earlierPaths(pairs: readonly Pair[]): (file: string) => string {
  const stems = new Map(
    pairs.flatMap(({ before, after }) =>
      before && after ? [[stemOf(after.file), stemOf(before.file)] as const] : [],
    ),
  );
  return (file) => {
    const stem = stemOf(file);
    return (stems.get(stem) ?? stem) + file.slice(stem.length);
  };
}

/** A path without all that follows the first full stop of its name. */
function stemOf(file: string): string {
  return /^(?:.*\/)?[^./]*/.exec(file)?.[0] ?? file;
}

/** True where nobody would find anything otherwise. */
export function isUnchanged({ changes, problems, addresses }: Comparison): boolean {
  const { vanished, uprooted, withdrawn, moved } = addresses;
  const counts = [changes, vanished, uprooted, withdrawn, moved, problems.broken, problems.others];
  return counts.every(({ length }) => length === 0);
}
