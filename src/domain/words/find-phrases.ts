import { forPattern } from './for-pattern.ts';

/** A phrase found in a text, with what it stands for. */
export interface FoundPhrase<T> {
  /** Where it begins and how long it is, in UTF-16 code units. */
  readonly index: number;
  readonly length: number;
  /** As it is listed, or with a capital: blanks and line ends are one blank. */
  readonly written: string;
  readonly meant: T;
}

export type FindPhrases<T> = (text: string) => FoundPhrase<T>[];

/**
 * Finds listed phrases in texts: whole words, the longest that begins at a place, across line ends
 * and at a sentence's beginning, never one within another. Finds nothing when none is listed.
 */
export function phraseFinder<T>(phrases: readonly (readonly [string, T])[]): FindPhrases<T> {
  if (phrases.length === 0) return () => [];
  const meanings = new Map(phrases);
  // The longest first: “Phnom Penh City” is not to be told as “Phnom Penh”.
  const forms = [...meanings.keys()].toSorted((a, b) => b.length - a.length).map(formOf);
  const letter = String.raw`[\p{L}\p{M}\p{N}]`;
  const any = new RegExp(`(?<!${letter})(?:${forms.join('|')})(?!${letter})`, 'gu');
  return (text) =>
    [...text.matchAll(any)].map(({ 0: found, index }) => {
      const written = found.replace(/\s+/g, ' ');
      const listed = meanings.has(written) ? written : lowered(written);
      return { index, length: found.length, written, meant: meanings.get(listed) as T };
    });
}

/** As it stands in a text: at a sentence's beginning, and across the end of a line. */
function formOf(phrase: string): string {
  const [first = '', ...rest] = phrase;
  const upper = first.toLocaleUpperCase();
  const start = upper === first ? forPattern(first) : `[${first}${upper}]`;
  return start + forPattern(rest.join(''));
}

function lowered(written: string): string {
  const [first = '', ...rest] = written;
  return first.toLocaleLowerCase() + rest.join('');
}
