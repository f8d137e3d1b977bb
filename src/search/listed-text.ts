import { parseQuery } from './query.ts';
import { isHidden, readText, type Sign, type Term } from './reading.ts';
import type { Synonyms } from './synonyms.ts';
import { wantedTerms } from './texts/find.ts';

/** A short text that a list has at hand, read for filtering. */
export interface ListedText {
  /** The words in order: as they are compared, and without marks. */
  readonly stems: readonly Sign[];
  readonly folded: readonly string[];
  /** All that is said besides single words: dates, years, ideas, words that hyphens join. */
  readonly signs: ReadonlySet<Sign>;
}

/** Reads a text of a list as the search reads it; `more` are signs known otherwise, such as its exact dates. */
export function readListed(
  text: string,
  synonyms: Synonyms,
  more: readonly Sign[] = [],
): ListedText {
  const { words, passages } = readText(text, synonyms);
  const signs = passages.map(({ sign }) => sign);
  return {
    stems: signs.slice(0, words.length),
    folded: words.map(({ folded }) => folded),
    signs: new Set([...signs, ...more]),
  };
}

/**
 * A test whether a text says all that a reader asks for. The last word may be unfinished, since
 * the list is narrowed while it is typed; a text without any word narrows nothing.
 */
export function listedTest(written: string, synonyms: Synonyms): (text: ListedText) => boolean {
  const query = parseQuery(written, synonyms);
  const wanted = wantedTerms(query);
  const last = /[\p{L}\p{N}]$/u.test(query.text) ? query.terms.at(-1) : undefined;
  return (text) =>
    wanted.every((term) => says(text, term, term.sign === last?.sign)) &&
    query.phrases.every((phrase) => holds(text.stems, phrase));
}

function says({ signs, folded }: ListedText, { sign }: Term, unfinished: boolean): boolean {
  if (signs.has(sign)) return true;
  return unfinished && !isHidden(sign) && folded.some((word) => word.startsWith(sign));
}

function holds(stems: readonly Sign[], run: readonly Sign[]): boolean {
  return stems.some((_, at) => run.every((sign, step) => stems[at + step] === sign));
}
