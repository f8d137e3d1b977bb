import { readQuery, type Term } from './reading.ts';
import type { Synonyms } from './synonyms.ts';

/** Longer queries are cut: nobody types more, and nothing must stall when something is pasted. */
export const LONGEST_QUERY = 240;
/** More terms than this add nothing but time. */
const MOST_TERMS = 40;
/** Pagefind is asked for this many; the others only count in titles. */
const MOST_ASKED = 16;

/** A reader's text, understood. */
export interface Query {
  /** What the reader wrote, trimmed, white space evened out, at most `LONGEST_QUERY` long. */
  readonly text: string;
  /** In the reader's order; empty when nothing of the text can be searched for. */
  readonly terms: readonly Term[];
  /** Runs of words the reader put in quotes: they must stand side by side. */
  readonly phrases: readonly (readonly Term[])[];
}

const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/gu;

/**
 * Understands whatever a reader types or pastes: quotes ask for a phrase; operators, markup, emoji
 * and control characters are nothing but separators, so no text can be an error.
 */
export function parseQuery(written: string, synonyms: Synonyms): Query {
  const text = tidyQuery(written);
  const terms = readQuery(text, synonyms).slice(0, MOST_TERMS);
  return { text, terms, phrases: phrasesIn(text, synonyms) };
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
export function pagefindQuery(query: Pick<Query, 'terms'>): string {
  return wantedTerms(query)
    .map((term) => term.indexed)
    .join(' ');
}

/** The terms a record must have, each once. */
export function wantedTerms({ terms }: Pick<Query, 'terms'>): Term[] {
  const bySign = new Map(
    terms.filter(({ optional }) => !optional).map((term) => [term.sign, term] as const),
  );
  return [...bySign.values()].slice(0, MOST_ASKED);
}

function phrasesIn(text: string, synonyms: Synonyms): Term[][] {
  return [...text.matchAll(QUOTED)]
    .map(([, inside = '']) => readQuery(inside, synonyms, true))
    .filter((run) => run.length > 1);
}
