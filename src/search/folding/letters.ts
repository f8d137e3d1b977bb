/** Letters that carry no mark Unicode could take off, and what a reader types instead of them. */
const STROKED: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
};

const MARKS = /\p{M}+/gu;
const COMBINING = /^\p{M}$/u;

/** One letter without marks, in lower case; a combining mark standing alone gives "". */
export function foldLetter(letter: string): string {
  const lower = letter.toLowerCase().normalize('NFD').replace(MARKS, '');
  return STROKED[lower] ?? lower;
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
