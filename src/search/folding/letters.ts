import { withoutMarks } from '#domain/words/bare-letters.ts';

/** Letters that carry no mark Unicode could take off, and what a reader types instead of them. */
const STROKED: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
};

const COMBINING = /^\p{M}$/u;

/** Letters as they were folded before: a text has few of them, many times over. */
const KNOWN = new Map<string, string>();
/** No script that people write here has more; beyond, a pasted text is folded letter by letter. */
const MOST_KNOWN = 20_000;

/** One letter without marks, in lower case; a combining mark standing alone gives "". */
function foldLetter(letter: string): string {
  const known = KNOWN.get(letter);
  if (known !== undefined) return known;
  const lower = withoutMarks(letter.toLowerCase());
  const folded = STROKED[lower] ?? lower;
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(letter, folded);
  return folded;
}

/** A word without tone marks, vowel marks and case: "Đối" and "ĐỐI" give "doi". */
export function foldWord(word: string): string {
  return [...word.normalize('NFC')].map(foldLetter).join('');
}

const FREE_Y = /^(h|k|l|m|s|t|v|qu)y$/;

/** A folded word with i for the y that is written as one likes: "ly" and "li", "quy" and "qui". */
export function settleVowel(folded: string): string {
  return folded.replace(FREE_Y, '$1i');
}

/**
 * Text folded so that each UTF-16 unit stays at its place, for patterns whose hits are cut out of
 * the original: a unit that folding would remove or lengthen is kept as it is. Expects NFC.
 */
export function foldInPlace(text: string): string {
  return [...text]
    .map((letter) => {
      const folded = COMBINING.test(letter) ? letter : foldLetter(letter);
      return folded.length === letter.length ? folded : letter;
    })
    .join('');
}
