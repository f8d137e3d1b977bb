import { editDistance } from '#domain/words/edit-distance.ts';
import { foldWord, settleVowel, type Word } from './folding/folding.ts';
import { stemOf } from './inflection.ts';
import type { WrittenQuery } from './query.ts';

/** A word of the index and in how many documents it stands. */
export interface KnownWord {
  /** Its commonest spelling, with marks. */
  readonly spelling: string;
  readonly folded: string;
  readonly count: number;
}

/** All words of the index, ready to be asked. */
export interface Vocabulary {
  readonly stems: ReadonlySet<string>;
  /** The commonest first; among equals in the order of the alphabet. */
  readonly words: readonly KnownWord[];
}

/** Prepares the list that the build wrote: spellings and counts by turns. */
export function vocabularyOf(
  list: readonly (readonly [spelling: string, count: number])[],
): Vocabulary {
  const words = list.map(([spelling, count]) => ({ spelling, count, folded: foldWord(spelling) }));
  words.sort((a, b) => b.count - a.count || (a.folded < b.folded ? -1 : 1));
  return { words, stems: new Set(words.map(({ folded }) => stemOf(settleVowel(folded)))) };
}

/** True when the index has the folded word, in whatever ending. */
function knows(vocabulary: Vocabulary, folded: string): boolean {
  return vocabulary.stems.has(stemOf(settleVowel(folded)));
}

/** The commonest word that begins with what was typed so far; null when there is none. */
export function completionOf(vocabulary: Vocabulary, folded: string): KnownWord | null {
  if (folded.length < 2) return null;
  return vocabulary.words.find((word) => word.folded.startsWith(folded)) ?? null;
}

/** The known word that differs by the fewest slips of the hand: one up to six letters, two beyond. */
export function nearestWord(vocabulary: Vocabulary, folded: string): KnownWord | null {
  if (folded.length < 3 || folded.length > LONGEST_WORD || /\d/.test(folded)) return null;
  const most = folded.length > 6 ? 2 : 1;
  let best: { word: KnownWord; slips: number } | null = null;
  for (const word of vocabulary.words) {
    if (Math.abs(word.folded.length - folded.length) > most || word.folded.length < 2) continue;
    const slips = editDistance(folded, word.folded);
    if (slips <= most && slips < (best?.slips ?? Infinity)) best = { word, slips };
    if (best?.slips === 1) break;
  }
  return best?.word ?? null;
}

/** All known words one slip away, the commonest first. */
export function neighboursOf(vocabulary: Vocabulary, folded: string): KnownWord[] {
  return vocabulary.words.filter(
    (word) =>
      Math.abs(word.folded.length - folded.length) <= 1 &&
      word.folded.length > 1 &&
      editDistance(folded, word.folded) === 1,
  );
}

/** Words a reader may have meant who made more slips than are put right unasked; the nearest first. */
export function farNeighbours(vocabulary: Vocabulary, folded: string, most = 3): KnownWord[] {
  if (folded.length < 4 || folded.length > LONGEST_WORD) return [];
  const reach = Math.ceil(folded.length / 3);
  return vocabulary.words
    .filter(({ folded: other }) => Math.abs(other.length - folded.length) <= reach)
    .map((word) => ({ word, slips: editDistance(folded, word.folded) }))
    .filter(({ slips }) => slips <= reach)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, most)
    .map(({ word }) => word);
}

/** Nothing is near to what is longer than any word; comparing it with all would take long. */
const LONGEST_WORD = 30;

/** A query with its unknown words replaced. */
export interface Repair {
  readonly text: string;
  /** Words taken for slips of the hand; a word merely completed is not among them. */
  readonly mistaken: readonly { readonly written: string; readonly meant: string }[];
  /** Words that are neither in the index nor near one that is. */
  readonly unknown: readonly string[];
}

/**
 * Replaces words the index does not have: the last one, when the reader may still be typing it, by
 * its completion, others by the nearest word. A reader who types without marks gets words without.
 * `spared` are the places of words that are part of a date or of a known phrase.
 */
export function repairQuery(
  { text, words, marked }: WrittenQuery,
  vocabulary: Vocabulary,
  unfinished: boolean,
  spared: ReadonlySet<number> = new Set(),
): Repair {
  const last = words.at(-1);
  const typing = unfinished && last?.end === text.length ? last : null;
  const mistaken: { written: string; meant: string }[] = [];
  const unknown: string[] = [];
  const repaired = words.map((word, index) => {
    const written = text.slice(word.start, word.end);
    if (spared.has(index) || /\d/.test(word.folded) || knows(vocabulary, word.folded))
      return written;
    // One letter of the next word says nothing yet.
    if (word === typing && word.folded.length < 2) return '';
    const completed = word === typing ? completionOf(vocabulary, word.folded) : null;
    const known = completed ?? nearestWord(vocabulary, word.folded);
    const meant = known ? (marked ? known.spelling : known.folded) : written;
    if (!known) unknown.push(written);
    else if (!completed) mistaken.push({ written, meant });
    return meant;
  });
  return { text: between(text, words, repaired), mistaken, unknown };
}

/** The text with each word replaced and all else as it was. */
function between(text: string, words: readonly Word[], replaced: readonly string[]): string {
  let at = 0;
  const parts = words.map(({ start, end }, index) => {
    const gap = text.slice(at, start);
    at = end;
    return gap + (replaced[index] ?? '');
  });
  return (parts.join('') + text.slice(at)).trim();
}
