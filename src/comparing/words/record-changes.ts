import { RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import type { Language } from '#domain/records/text.ts';
import { idOf, isRenamed } from '../change.ts';
import { compareEntries } from '../compare-entries.ts';
import type { Edition } from '../edition.ts';
import { pairEntries } from '../pair-entries.ts';
import { nameOf, speakerOf } from './speaker.ts';
import { toldChanges, type ToldChange } from './told-change.ts';

/** What happened to one record between two editions, in the words of a language. */
export interface RecordChange {
  readonly happening: 'added' | 'changed' | 'withdrawn';
  readonly kind: RecordKind;
  readonly id: string;
  /** Its earlier id, where it has another now. */
  readonly earlierId: string | null;
  readonly name: string;
  /** By field, of a record that is in both; of one that came or went all of it did. */
  readonly fields: readonly ToldChange[];
}

/** What happened to the records, by kind; `before` is null for the first edition there is. */
export function recordChanges(
  before: Edition | null,
  after: Edition,
  lang: Language,
): RecordChange[] {
  const earlier = before ?? { ...after, entries: new Map() };
  const told = { before: speakerOf(earlier, lang), after: speakerOf(after, lang) };
  const speakers = { ...told, runs: false } as const;
  return RECORD_KINDS.flatMap((kind) =>
    pairEntries(earlier, after, kind).flatMap((pair): RecordChange[] => {
      const change = compareEntries(pair);
      if (!change) return [];
      const entry = change.after ?? change.before;
      const name = entry
        ? nameOf(entry, change.after ? speakers.after : speakers.before)
        : idOf(change);
      const happening = !change.before ? 'added' : !change.after ? 'withdrawn' : 'changed';
      const earlierId = isRenamed(change) ? (change.before?.id ?? null) : null;
      const fields = happening === 'changed' ? toldChanges(change, speakers) : [];
      return [{ happening, kind, id: idOf(change), earlierId, name, fields }];
    }),
  );
}
