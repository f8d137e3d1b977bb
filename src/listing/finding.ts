import { foldWord, settleVowel } from '#search/folding/letters.ts';

/** What stands between words; a mark of its own belongs to the letter before it. */
const BETWEEN = /[^\p{L}\p{N}\p{M}]+/u;

/** A text's words as the search folds them, each after a space: "Đà Nẵng" → " da nang". */
export function foldedWords(text: string): string {
  return text
    .split(BETWEEN)
    .filter((word) => word !== '')
    .map((word) => ` ${settleVowel(foldWord(word))}`)
    .join('');
}

/** True when each asked word begins a word of the others; both as `foldedWords` gives them. */
export function hasWords(words: string, asked: string): boolean {
  return asked.split(' ').every((word) => `${words} `.includes(` ${word}`));
}
