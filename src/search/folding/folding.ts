/** Vietnamese text folded for search; the readme beside this file says what counts as the same. */
export { foldInPlace, foldWord, settleVowel } from './letters.ts';
export { settleSpelling } from './tone.ts';
export { wordsIn, type Word } from './words.ts';
export { touches } from './touching.ts';
export { dateOfSign, dateSign, dateSigns, datesIn, type DateMention } from './dates.ts';

import { wordsIn } from './words.ts';

/** The folded words of any text, in order: "Quy chế, 11.000 người" → ["quy", "che", "11000", "nguoi"]. */
export function fold(text: string): string[] {
  return wordsIn(text.normalize('NFC')).map((word) => word.folded);
}
