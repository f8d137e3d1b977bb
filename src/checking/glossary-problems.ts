import type { Records } from '#domain/catalogue/records.ts';
import { formsIn, seenFrom, type Glossary } from '#domain/records/glossary.ts';
import { nearest } from '#domain/rules/nearest.ts';
import type { FieldPath, Ground } from '#domain/rules/rule.ts';
import { idsByKind, referenceFault } from '#domain/rules/unknown-reference.ts';
import { phraseFinder } from '#domain/words/find-phrases.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import type { Reading } from '#reading/read-files.ts';
import { valuesOf } from '#reading/read-record.ts';
import type { Problem } from './issue.ts';

/** What is wrong among the terms of glossary.yaml: two alike, a lead to nowhere, a word no text has. */
export function glossaryProblems(
  { records: files, languages }: Reading,
  records: Records,
  ground: Ground,
): Problem[] {
  const file = files.find(({ placed }) => placed.collection === 'glossary');
  const glossary = file?.read.value as Glossary | null | undefined;
  if (!file || !glossary) return [];
  return [
    ...repeatedTerms(glossary, languages),
    ...unknownSee(glossary, records, ground),
    ...unusedTerms(glossary, files, languages),
  ].map((fault) => ({ ...fault, ...placeOf(file, fault.field), file: file.placed.file }));
}

type TermFault = Pick<Problem, 'kind' | 'variant' | 'params'> & { readonly field: FieldPath };

function placeOf({ read }: PlacedRecord, field: FieldPath) {
  return read.document?.valueAt(field) ?? { line: 1, column: 1 };
}

/**
 * An id or a word that means two things leads to neither; forms of one entry may differ in capitals
 * alone.
 */
function repeatedTerms(glossary: Glossary, languages: readonly string[]): TermFault[] {
  const ids = glossary.map(({ id }, index) => ({ word: id, index, key: 'id' }));
  const words = languages.map((lang) =>
    glossary.flatMap((term, index) =>
      formsIn([term], lang).map(([word]) => ({ word, index, key: 'term' })),
    ),
  );
  const faults = [ids, ...words].flatMap((list) =>
    list.flatMap(({ word, index, key }, at): TermFault[] => {
      const lower = word.toLocaleLowerCase();
      const other = list
        .slice(0, at)
        .find((one) =>
          key === 'id' || one.index !== index
            ? one.word.toLocaleLowerCase() === lower
            : one.word === word,
        );
      if (!other) return [];
      return [
        { kind: 'term-twice', field: [index, key], params: { term: word, first: other.index + 1 } },
      ];
    }),
  );
  // “HUFO” is the same word in every language: told once.
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

function unknownSee(glossary: Glossary, records: Records, ground: Ground): TermFault[] {
  const terms = new Set(glossary.map(({ id }) => id));
  const known = idsByKind(records);
  return glossary.flatMap(({ id: own, see }, index): TermFault[] => {
    if (see === null) return [];
    const field = [index, 'see'];
    const seen = seenFrom(see);
    if (seen.kind !== 'term') {
      const fault = referenceFault(seen, known, ground);
      return fault ? [{ ...fault, field }] : [];
    }
    if (seen.id !== own && terms.has(seen.id)) return [];
    const near = nearest(
      seen.id,
      [...terms].filter((id) => id !== own),
    );
    const fault = { kind: 'unknown-see', field } as const;
    return near
      ? [{ ...fault, variant: 'nearest', params: { see, nearest: near } }]
      : [{ ...fault, params: { see } }];
  });
}

/** Files that name words without using them. */
const LISTS = new Set(['glossary', 'search', 'wording', 'taxonomy']);

function unusedTerms(
  glossary: Glossary,
  files: readonly PlacedRecord[],
  languages: readonly string[],
): TermFault[] {
  const find = phraseFinder(languages.flatMap((lang) => formsIn(glossary, lang)));
  const texts = files
    .filter(({ placed }) => !LISTS.has(placed.collection))
    .flatMap(({ read: { document, body } }) => [
      ...(document ? stringsIn(valuesOf(document)) : []),
      ...(body ? [body.text] : []),
    ]);
  const used = new Set(texts.flatMap((text) => find(text).map(({ meant }) => meant)));
  return glossary.flatMap(({ id }, index) =>
    used.has(id) ? [] : [{ kind: 'term-unused', field: [index, 'term'], params: { term: id } }],
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
