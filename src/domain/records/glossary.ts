import { RECORD_KINDS, type RecordKind } from './kinds.ts';
import { textIn, type Language, type LocalText } from './text.ts';

/** A word of the field, explained once; texts lead to it where they use it first. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: LocalText;
  /** Other forms of the word, by language: an abbreviation, a plural. */
  readonly also: Readonly<Record<Language, readonly string[]>>;
  readonly definition: LocalText;
  /** Where to read on: another term's id, or a record such as `strategy:nghi-quyet-98`. */
  readonly see: string | null;
}

export type Glossary = readonly GlossaryTerm[];

/** What a term's `see` points at. */
export type Seen =
  | { readonly kind: 'term'; readonly id: string }
  | { readonly kind: RecordKind; readonly id: string };

/** Reads `see`; a kind of record that is none makes it a term nobody has. */
export function seenFrom(see: string): Seen {
  const [kind = '', id] = see.split(':');
  const record = RECORD_KINDS.find((name) => name === kind);
  return record && id ? { kind: record, id } : { kind: 'term', id: see };
}

/** Every form of the terms in a language, with the term it means. */
export function formsIn(glossary: Glossary, language: Language): (readonly [string, string])[] {
  return glossary.flatMap(({ id, term, also }) => {
    const own = term[language] ?? term['und'];
    const forms = [...(own === undefined ? [] : [own]), ...(also[language] ?? [])];
    return forms.map((form) => [form, id] as const);
  });
}

/** The name a term goes by in a language, else in the main one. */
export function termIn({ term, id }: GlossaryTerm, language: Language, main: Language): string {
  return textIn(term, language, [main])?.text ?? id;
}
