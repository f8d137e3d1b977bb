import { KINDS, RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import type { TermList } from '#domain/records/taxonomy.ts';
import type { FieldKeys } from './form-words.ts';

/** Fields whose value is a word of the taxonomy, and its list there. */
const TERMS: Readonly<Record<string, TermList>> = {
  'events.category': 'categories',
  'events.pillars': 'pillars',
  'partners.relation': 'relations',
  'figures.theme': 'themes',
};

/** The taxonomy's list that a field's value is taken from; null when it is from none. */
export function termsOf(keys: FieldKeys): TermList | null {
  return TERMS[keys.join('.')] ?? null;
}

/** The kind of record that a field names by its id; null when it names none. */
export function namedKind([collection, ...keys]: FieldKeys): RecordKind | null {
  const own = RECORD_KINDS.find((kind) => KINDS[kind].collection === collection);
  if (!own) return null;
  const path = keys.join('.');
  const reference = KINDS[own].references.find(
    (each) => ('written' in each ? each.written : each.at).replaceAll('.*', '') === path,
  );
  return reference?.to ?? null;
}
