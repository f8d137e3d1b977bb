import type { Entry } from './documents.ts';
import { excerptOf, markTerms, type Segment } from './excerpt.ts';
import { readText, type Term } from './reading.ts';
import type { Synonyms } from './synonyms.ts';

/** A result as it is drawn: plain texts and pieces to mark, never markup. */
export interface ResultView {
  readonly entry: Entry;
  readonly title: readonly Segment[];
  /** The name by which it was found, when that is not its title. */
  readonly name: readonly Segment[] | null;
  /** Set when the result is not in the page's language. */
  readonly foreign: string | null;
}

/** A result's title with the words that were looked for. */
export function resultView(
  entry: Entry,
  terms: readonly Term[],
  language: string,
  synonyms: Synonyms,
): ResultView {
  const signs = new Set(terms.map(({ sign }) => sign));
  const hits = (text: string) =>
    readText(text, synonyms).passages.filter(({ sign }) => signs.has(sign)).length;
  const [name] = hits(entry.title) > 0 ? [] : entry.names.filter((text) => hits(text) > 0);
  return {
    entry,
    title: markTerms(readText(entry.title, synonyms), terms),
    name: name === undefined ? null : markTerms(readText(name, synonyms), terms),
    foreign: entry.lang === language ? null : entry.lang,
  };
}

/** The stretch of a result's text that shows most of the words. */
export function excerptFrom(
  { text }: Pick<Entry, 'text'>,
  terms: readonly Term[],
  synonyms: Synonyms,
): Segment[] {
  return excerptOf(readText(text, synonyms), terms);
}
