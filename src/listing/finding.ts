import { wordsIn } from '#search/folding/words.ts';

/** A text's words as the search folds them, each after a space: "Đà Nẵng" → " da nang". */
export function foldedWords(text: string): string {
  return wordsIn(text.normalize('NFC'))
    .map(({ folded }) => ` ${folded}`)
    .join('');
}

/** True when each asked word begins a word of the others; both as `foldedWords` gives them. */
export function hasWords(words: string, asked: string): boolean {
  return asked
    .split(' ')
    .filter((word) => word !== '')
    .every((word) => words.includes(` ${word}`));
}
