import { dateOfSign, dateSign, dateSigns, datesIn, wordsIn, type Word } from './folding/folding.ts';
import { isFunctionWord } from './function-words.ts';
import { stemOf } from './inflection.ts';
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
  /** Single words by their stem, then joined words, years, dates and ideas, which may overlap them. */
  readonly passages: readonly Passage[];
}

/** One part of a query. */
export interface Term extends Passage {
  /** Lower case with marks, as the reader wrote it. */
  readonly spelling: string;
  /** As the reader wrote it. */
  readonly written: string;
  /** True for "của", "the": counts where it is found and excludes nothing where it is not. */
  readonly optional: boolean;
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
  const joined = joinedWords(text, words);
  return { text, words, passages: [...single, ...joined, ...yearsIn(words), ...dates, ...ideas] };
}

/**
 * Reads a query: its terms in order, none overlapping, a date or an idea standing for all its words.
 * Taken `literally`, as inside quotes, every word stands for itself. `known` are the text's words
 * where they were read already.
 */
export function readQuery(
  written: string,
  synonyms: Synonyms,
  literally = false,
  known?: readonly Word[],
): Term[] {
  const text = written.normalize('NFC');
  const words = known ?? wordsIn(text);
  const longer = literally ? [] : longerTerms(text, words, synonyms);
  const covered = new Set(longer.flatMap(({ first, last }) => range(first, last)));
  const single = range(0, words.length - 1)
    .filter((at) => !covered.has(at))
    .map((at) => ({ sign: stemOf(words[at]?.folded ?? ''), first: at, last: at }));
  const passages = [...longer, ...single].sort((a, b) => a.first - b.first);
  const telling = passages.some((passage) => !isOptional(words, passage));
  return passages.map((passage) => ({
    ...passage,
    spelling: spelledRun(words, passage),
    written: text.slice(words[passage.first]?.start, words[passage.last]?.end),
    optional: telling && !literally && isOptional(words, passage),
  }));
}

/** Dates, years and ideas of a query, none overlapping. */
function longerTerms(text: string, words: readonly Word[], synonyms: Synonyms): Passage[] {
  const dates = datesIn(text, true).flatMap((mention) => {
    const run = wordsWithin(words, mention.start, mention.end);
    return run ? [{ sign: HIDDEN + dateSign(mention), ...run }] : [];
  });
  const free = (taken: readonly Passage[]) => {
    const places = new Set(taken.flatMap(({ first, last }) => range(first, last)));
    return ({ first, last }: { first: number; last: number }) =>
      !range(first, last).some((at) => places.has(at));
  };
  const years = yearsIn(words).filter(free(dates));
  const ideas = ideasInQuery(text, words, synonyms)
    .filter(free([...dates, ...years]))
    .map(({ group, first, last }) => ({ sign: ideaSign(group), first, last }));
  return [...dates, ...years, ...ideas];
}

/** "năm 2017" is the year 2017, and stands beside what stands before it. */
function yearsIn(words: readonly Word[]): Passage[] {
  return words.flatMap(({ folded }, at) =>
    at > 0 && /^[0-2]\d{3}$/.test(folded) && words[at - 1]?.folded === 'nam'
      ? [{ sign: folded, first: at - 1, last: at }]
      : [],
  );
}

/** Words that hyphens join are also one word: "Mát-xcơ-va" is found as "Matxcova". */
function joinedWords(text: string, words: readonly Word[]): Passage[] {
  return joinedRuns(text, words).map(({ first, last }) => {
    const run = words.slice(first, last + 1).map(({ folded }) => folded);
    return { sign: stemOf(run.join('')), first, last };
  });
}

/** Runs of words without digits that hyphens join, `last` inclusive. */
export function joinedRuns(
  text: string,
  words: readonly Word[],
): { readonly first: number; readonly last: number }[] {
  const joins = (at: number) => {
    const [word, next] = [words[at], words[at + 1]];
    return word && next && /^[-‐‑]$/.test(text.slice(word.end, next.start));
  };
  const runs: { first: number; last: number }[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let last = first;
    while (joins(last)) last += 1;
    const letters = words.slice(first, last + 1).every(({ folded }) => /^\p{L}+$/u.test(folded));
    if (last > first && letters) runs.push({ first, last });
    first = last;
  }
  return runs;
}

/** Two words side by side, as the index of pairs knows them. */
export function pairSign(a: Sign, b: Sign): Sign {
  return `${a} ${b}`;
}

/** Pairs of neighbouring words that no full stop parts. */
export function pairsIn({ text, words }: Reading): Sign[] {
  return words.slice(1).flatMap((word, at) => {
    const before = words[at];
    if (!before || /[.!?;:\n]/.test(text.slice(before.end, word.start))) return [];
    return [pairSign(stemOf(before.folded), stemOf(word.folded))];
  });
}

/** The words of a passage in lower case with marks. */
export function spelledRun(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
): string {
  if (first === last) return words[first]?.spelling ?? '';
  return words
    .slice(first, last + 1)
    .map((word) => word.spelling)
    .join(' ');
}

/** The signs of a reading that its single words do not give, each once: dates, ideas, and words that hyphens join. */
export function addedSigns({ words, passages }: Reading): Sign[] {
  const single = new Set(words.map(({ folded }) => stemOf(folded)));
  const added = passages.map(({ sign }) => sign).filter((sign) => !single.has(sign));
  return [...new Set(added)];
}

/** True for a sign that stands for a date or an idea, not for a word. */
export function isHidden(sign: Sign): boolean {
  return sign.startsWith(HIDDEN);
}

/** The signs of a date, as texts that name it carry them. */
export function signsOfDate(date: Parameters<typeof dateSigns>[0]): Sign[] {
  return dateSigns(date).map((sign) => HIDDEN + sign);
}

/** The date a sign stands for; null for words and ideas. */
export function dateOfTerm({ sign }: Pick<Term, 'sign'>): ReturnType<typeof dateOfSign> {
  return isHidden(sign) ? dateOfSign(sign.slice(HIDDEN.length)) : null;
}

function isOptional(words: readonly Word[], { first, last, sign }: Passage): boolean {
  return first === last && !isHidden(sign) && isFunctionWord(words[first]?.spelling ?? '');
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
