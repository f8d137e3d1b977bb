import type { Change, EntryChange } from './change.ts';
import { compareFields, wordsChanges } from './compare-fields.ts';
import type { Entry } from './edition.ts';
import type { Pair } from './pair-entries.ts';
import { SHAPES } from './shapes.ts';
import { toldFields } from './told-fields.ts';

/** What is otherwise in an entry; null where nothing is. */
export function compareEntries(pair: Pair): EntryChange | null {
  const { before, after } = pair;
  const kind = (after ?? before)?.kind;
  if (!kind) return null;
  // What cannot be read has not been taken out.
  const unread = [...new Set([...(before?.unread ?? []), ...(after?.unread ?? [])])];
  const changes = [...keysChanges(before, after), ...bodyChanges(before, after)];
  const stays = before !== null && after !== null && before.id === after.id;
  const readable = !(stays && isSameList(before.unread, after.unread));
  if (stays && changes.length === 0 && !(readable && unread.length > 0)) return null;
  return { kind, before, after, changes, unread };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.join('\n') === b.join('\n');
}

function keysChanges(before: Entry | null, after: Entry | null): Change[] {
  const entry = after ?? before;
  if (!entry) return [];
  // A translation alone may be unreadable: then the words of its language are not compared.
  if (isFactsUnread(before) || isFactsUnread(after)) return [];
  const told = (one: Entry | null) => (one ? toldFields(one.kind, withoutAliases(one)) : {});
  const unreadLanguages = [before, after].flatMap((one) => one?.unread ?? []).map(languageIn);
  return compareFields(told(before), told(after), SHAPES[entry.kind]).filter(
    (change) =>
      !(change.what === 'value' && change.lang !== null && unreadLanguages.includes(change.lang)),
  );
}

/** The ids an entry had are told with its address. */
function withoutAliases({ fields }: Entry) {
  const { aliases, ...rest } = fields;
  return aliases === undefined ? fields : rest;
}

function isFactsUnread(entry: Entry | null): boolean {
  return entry?.unread.includes(entry.file) ?? false;
}

/** The language that a translation's name gives; the file's name where it gives none. */
function languageIn(file: string): string {
  return /\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md$/.exec(file)?.[1] ?? file;
}

function bodyChanges(before: Entry | null, after: Entry | null): Change[] {
  return wordsChanges('body', { as: 'text' }, before?.bodies, after?.bodies);
}
