import { foldWord, wordsIn, type Word } from './folding/folding.ts';
import { QUOTED } from './quoted.ts';
import { readQuery, type Sign, type Term } from './reading.ts';
import type { Synonyms } from './synonyms.ts';

/** Longer queries are cut: nobody types more, and nothing must stall when something is pasted. */
export const LONGEST_QUERY = 240;
/** More terms than the longest titles have add nothing but time. */
const MOST_TERMS = 40;

/** A reader's text and its words, which every step of a search works with. */
export interface WrittenQuery {
  /** What the reader wrote, trimmed, white space evened out, at most `LONGEST_QUERY` long. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether the reader set marks: without them, words are not told apart by theirs. */
  readonly marked: boolean;
}

/** A reader's text, understood. */
export interface Query extends WrittenQuery {
  /** In the reader's order; empty when nothing of the text can be searched for. */
  readonly terms: readonly Term[];
  /** Runs of words the reader put in quotes: they must stand side by side. */
  readonly phrases: readonly (readonly Sign[])[];
}

/**
 * Understands whatever a reader types or pastes: quotes ask for a phrase; operators, markup, emoji
 * and control characters are nothing but separators, so no text can be an error.
 */
export function parseQuery(written: string, synonyms: Synonyms): Query {
  const read = readWords(written);
  const terms = readQuery(read.text, synonyms, false, read.words).slice(0, MOST_TERMS);
  return { ...read, terms, phrases: phrasesIn(read.text, synonyms) };
}

/** Reads a text word by word, once for all that is asked of it. */
export function readWords(written: string): WrittenQuery {
  const text = tidyQuery(written);
  return { text, words: wordsIn(text), marked: foldWord(text) !== text.toLowerCase() };
}

/** The text as it is kept, shown and put into the address. */
export function tidyQuery(written: string): string {
  const cut = [...written.slice(0, LONGEST_QUERY * 8).normalize('NFC')].slice(0, LONGEST_QUERY);
  return cut
    .join('')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}

function phrasesIn(text: string, synonyms: Synonyms): Sign[][] {
  return [...text.matchAll(QUOTED)]
    .map(([, inside = '']) => readQuery(inside, synonyms, true).map(({ sign }) => sign))
    .filter((run) => run.length > 1);
}
