import { readQuery, type Term } from './reading.ts';
import type { Synonyms } from './synonyms.ts';

/** Longer queries are cut: nobody types more, and nothing must stall when something is pasted. */
export const LONGEST_QUERY = 240;
/** More terms than this add nothing but time. */
const MOST_TERMS = 16;

/** A reader's text, understood. */
export interface Query {
  /** What the reader wrote, trimmed, white space evened out, at most `LONGEST_QUERY` long. */
  readonly text: string;
  /** All must be found, in any order; empty when nothing of the text can be searched for. */
  readonly terms: readonly Term[];
  /** Runs the reader put in quotes, as indexes into `terms`: their terms must stand side by side. */
  readonly phrases: readonly (readonly number[])[];
}

const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/gu;

/**
 * Understands whatever a reader types or pastes: quotes ask for a phrase; operators, markup, emoji
 * and control characters are nothing but separators, so no text can be an error.
 */
export function parseQuery(written: string, synonyms: Synonyms): Query {
  const text = tidyQuery(written);
  const terms = unique(readQuery(text, synonyms)).slice(0, MOST_TERMS);
  return { text, terms, phrases: phrasesIn(text, terms, synonyms) };
}

/** The text as it is kept, shown and put into the address. */
export function tidyQuery(written: string): string {
  const cut = [...written.slice(0, LONGEST_QUERY * 8).normalize('NFC')].slice(0, LONGEST_QUERY);
  return cut
    .join('')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}

/** What is handed to Pagefind: closed words only, so neither its quotes nor its prefixes come into play. */
export function pagefindQuery({ terms }: Pick<Query, 'terms'>): string {
  return terms.map((term) => term.indexed).join(' ');
}

function unique(terms: readonly Term[]): Term[] {
  const seen = new Set<string>();
  return terms.filter(({ sign }) => !seen.has(sign) && Boolean(seen.add(sign)));
}

function phrasesIn(text: string, terms: readonly Term[], synonyms: Synonyms): number[][] {
  return [...text.matchAll(QUOTED)]
    .map(([, inside = '']) =>
      readQuery(inside, synonyms).map(({ sign }) => terms.findIndex((term) => term.sign === sign)),
    )
    .filter((run) => run.length > 1 && !run.includes(-1));
}
