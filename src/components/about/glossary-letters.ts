import { formsIn, termIn, type Glossary, type GlossaryTerm } from '#domain/records/glossary.ts';

/** The terms that begin with one letter. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly terms: readonly GlossaryTerm[];
}

/** Terms in the order of the language's alphabet, by their letters: in Vietnamese "đ" follows "d". */
export function glossaryLetters(
  glossary: Glossary,
  language: string,
  main: string,
): GlossaryLetter[] {
  const order = new Intl.Collator(language);
  const letters = new Intl.Collator(language, { sensitivity: 'base' });
  const sorted = glossary
    .map((term) => ({ term, name: termIn(term, language, main) }))
    .toSorted((a, b) => order.compare(a.name, b.name));
  const groups: { letter: string; terms: GlossaryTerm[] }[] = [];
  for (const { term, name } of sorted) {
    const letter = firstLetter(name, language);
    const last = groups.at(-1);
    if (last && letters.compare(last.letter, letter) === 0) last.terms.push(term);
    else groups.push({ letter, terms: [term] });
  }
  return groups;
}

/** Tones are no letters of their own; the marks of ă, â, ê, ô, ơ, ư are. */
function firstLetter(name: string, language: string): string {
  const [first = ''] = name
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return first.toLocaleUpperCase(language);
}

/** The forms of a term beside its name, those that differ in capitals alone once. */
export function otherForms(term: GlossaryTerm, name: string, language: string): string[] {
  const lower = (form: string) => form.toLocaleLowerCase(language);
  const forms = new Map(
    formsIn([term], language)
      .toReversed()
      .map(([form]) => [lower(form), form]),
  );
  forms.delete(lower(name));
  return [...forms.values()].toReversed();
}
