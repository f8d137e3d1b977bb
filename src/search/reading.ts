import { dateSign, dateSigns, datesIn, wordsIn, type Word } from './folding/folding.ts';
import { stemOf } from './inflection.ts';
import { encodeWord, WORD_END } from './spelling.ts';
import { ideasInQuery, ideasInText, type Synonyms } from './synonyms.ts';

/** A sign under which a passage is found: a word's stem, a date ("ǂd20230426") or an idea ("ǂs7"). */
export type Sign = string;

/** Opens every sign that is no word, so that no word can be mistaken for one. */
const HIDDEN = 'ǂ';

/** A run of words, `last` inclusive, and a sign it stands for. */
export interface Passage {
  readonly sign: Sign;
  readonly first: number;
  readonly last: number;
}

/** What a text says to the search. */
export interface Reading {
  /** The text in NFC, to which the words' offsets belong. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Single words by their stem, then dates and ideas, which may overlap them. */
  readonly passages: readonly Passage[];
}

/** One part of a query; all parts must be found. */
export interface Term extends Passage {
  /** Lower case with marks, as the reader wrote it. */
  readonly spelling: string;
  /** As the index knows it. */
  readonly indexed: string;
}

/** Reads a text of the chronicle: every sign under which it is to be found. */
export function readText(written: string, synonyms: Synonyms): Reading {
  const text = written.normalize('NFC');
  const words = wordsIn(text);
  const single = words.map((word, at) => ({ sign: stemOf(word.folded), first: at, last: at }));
  const dates = datesIn(text).flatMap((mention) => {
    const run = wordsWithin(words, mention.start, mention.end);
    return run ? dateSigns(mention).map((sign) => ({ sign: HIDDEN + sign, ...run })) : [];
  });
  const ideas = ideasInText(text, words, synonyms).map(({ group, first, last }) => ({
    sign: ideaSign(group),
    first,
    last,
  }));
  return { text, words, passages: [...single, ...dates, ...ideas] };
}

/** Reads a query: its terms in order, none overlapping, a date or an idea standing for all its words. */
export function readQuery(written: string, synonyms: Synonyms): Term[] {
  const text = written.normalize('NFC');
  const words = wordsIn(text);
  const dates = datesIn(text).flatMap((mention) => {
    const run = wordsWithin(words, mention.start, mention.end);
    return run ? [{ sign: HIDDEN + dateSign(mention), ...run }] : [];
  });
  const dated = new Set(dates.flatMap(({ first, last }) => range(first, last)));
  const ideas = ideasInQuery(text, words, synonyms)
    .filter(({ first, last }) => !range(first, last).some((at) => dated.has(at)))
    .map(({ group, first, last }) => ({ sign: ideaSign(group), first, last }));
  const longer = [...dates, ...ideas];
  const covered = new Set(longer.flatMap(({ first, last }) => range(first, last)));
  const single = range(0, words.length - 1)
    .filter((at) => !covered.has(at))
    .map((at) => ({ sign: stemOf(words[at]?.folded ?? ''), first: at, last: at }));
  return [...longer, ...single]
    .sort((a, b) => a.first - b.first)
    .map((passage) => ({ ...passage, ...spelled(text, words, passage) }));
}

function spelled(text: string, words: readonly Word[], { sign, first, last }: Passage) {
  const run = words.slice(first, last + 1);
  const spelling = run.map((word) => word.spelling).join(' ');
  const [word] = run;
  if (sign.startsWith(HIDDEN) || !word) return { spelling, indexed: sign + WORD_END };
  return { spelling, indexed: encodeWord(text.slice(word.start, word.end), word) };
}

/** The signs of a reading that are no words of it, each once, as the index knows them. */
export function hiddenSigns(reading: Reading): string[] {
  const signs = reading.passages.map(({ sign }) => sign).filter((sign) => sign.startsWith(HIDDEN));
  return [...new Set(signs)].map((sign) => sign + WORD_END);
}

/** True for a sign that stands for a date or an idea, not for a word. */
export function isHidden(sign: Sign): boolean {
  return sign.startsWith(HIDDEN);
}

function ideaSign(group: number): Sign {
  return `${HIDDEN}s${group}`;
}

function wordsWithin(words: readonly Word[], start: number, end: number) {
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  return first < 0 || last < first ? null : { first, last };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
