import { tokensOf } from '#domain/words/tokens.ts';
import { functionWords } from '#i18n/function-words.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import type { Data } from '#schemas/collections.ts';
import type { Problem } from './issue.ts';

interface Phrase {
  readonly text: string;
  readonly group: number;
  readonly field: readonly (string | number)[];
}

/** Phrases of search.yaml that mean two things at once, or stand in every text. */
export function searchWordProblems(files: readonly PlacedRecord[]): Problem[] {
  const file = files.find(({ placed }) => placed.collection === 'search');
  const data = file?.read.value as Data<'search'> | null | undefined;
  if (!file || !data) return [];
  const first = new Map<string, Phrase>();
  return phrasesOf(data).flatMap((phrase): Problem[] => {
    const key = phrase.text.normalize('NFC').toLowerCase().trim();
    const other = first.get(key);
    if (!other) first.set(key, phrase);
    const isStop = LANGUAGES.some((language) => functionWords(language).has(key));
    if (isStop) return [at(file, phrase, 'synonym-in-every-text', {})];
    if (!other || tokensOf(key).length === 0) return [];
    const variant = other.group === phrase.group ? 'group' : undefined;
    return [at(file, phrase, 'synonym-twice', { first: other.group + 1 }, variant)];
  });
}

function phrasesOf({ synonyms }: Data<'search'>): Phrase[] {
  return synonyms.flatMap((phrases, group) =>
    phrases.map((text, index) => ({ text, group, field: ['synonyms', group, index] })),
  );
}

function at(
  { placed, read }: PlacedRecord,
  { text, field }: Phrase,
  kind: Problem['kind'],
  params: Problem['params'],
  variant?: string,
): Problem {
  const place = read.document?.valueAt(field) ?? { line: 1, column: 1 };
  const base = { kind, file: placed.file, field, ...place, params: { ...params, text } };
  return variant === undefined ? base : { ...base, variant };
}
