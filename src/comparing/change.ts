import type { Language } from '#domain/records/text.ts';
import type { Entry, EntryKind } from './edition.ts';
import type { Say } from './shapes.ts';

/** One thing said otherwise than before. Values are as authors wrote them; undefined where there is none. */
export type Change = ValueChange | ListChange | ItemChange;

export interface ValueChange {
  readonly what: 'value';
  /** The key it stands under; `body` for the text below the keys. */
  readonly field: string;
  readonly say: Say;
  /** Of words: the language they are in, `und` where they belong to none. */
  readonly lang: Language | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** A list of names or ids: what came into it and what left it. */
export interface ListChange {
  readonly what: 'list';
  readonly field: string;
  readonly say: Say;
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
  /** True when all stand in it as before, in another order. */
  readonly reordered: boolean;
}

/** A part of an entry, such as one value of a figure. */
export interface ItemChange {
  readonly what: 'item';
  readonly field: string;
  readonly how: 'added' | 'removed' | 'changed' | 'reordered';
  /** What names the part: the values of its naming keys, as it is now, or was. */
  readonly name: readonly Named[];
  /** All that is said of it where it came or went. */
  readonly changes: readonly Change[];
}

export interface Named {
  readonly field: string;
  readonly say: Say;
  readonly value: unknown;
}

/** What happened to one record, page or setting. */
export interface EntryChange {
  readonly kind: EntryKind;
  readonly before: Entry | null;
  readonly after: Entry | null;
  readonly changes: readonly Change[];
  /** Files that could not be read, of either edition: their keys are not compared. */
  readonly unread: readonly string[];
}

/** The id an entry has now, or had. */
export function idOf({ before, after }: Pick<EntryChange, 'before' | 'after'>): string {
  return after?.id ?? before?.id ?? '';
}

/** True where the same thing has another id than before. */
export function isRenamed({ before, after }: Pick<EntryChange, 'before' | 'after'>): boolean {
  return before !== null && after !== null && before.id !== after.id;
}
