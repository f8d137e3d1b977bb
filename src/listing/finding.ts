import { foldWord, settleVowel } from '#search/folding/letters.ts';

/** A word; a mark of its own belongs to the letter before it. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Words as they were folded before: the rows of a table have few of them, many times over. */
const KNOWN = new Map<string, string>();
/** Beyond what a table of ten thousand rows has, words are folded anew each time. */
const MOST_KNOWN = 100_000;

/** A text's words as the search folds them, each after a space: "Đà Nẵng" → " da nang". */
export function foldedWords(text: string): string {
  return (text.match(WORD) ?? []).map((word) => ` ${foldedWord(word)}`).join('');
}

function foldedWord(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const folded = settleVowel(foldWord(word));
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(word, folded);
  return folded;
}

/** True when each asked word begins a word of the others; both as `foldedWords` gives them. */
export function hasWords(words: string, asked: string): boolean {
  return asked.split(' ').every((word) => `${words} `.includes(` ${word}`));
}
