import { foldWord, settleVowel } from './letters.ts';
import { settleSpelling } from './tone.ts';

/** A word or number of a text. */
export interface Word {
  /** Offsets of the word in the NFC text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Without marks, case and the dots or commas that group thousands: "doi", "11000"; i for a free y: "ki". */
  readonly folded: string;
  /** Lower case, marks kept and in their settled place: "đối". */
  readonly spelling: string;
}

/** Letters of scripts that stand beside Latin ones without a space: "Busan부산" is two words. */
const UNSPACED =
  '(?=[\\p{L}\\p{N}])[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}]';
/** Groups of three digits make one number; all other punctuation separates words. */
const WORD = new RegExp(
  [
    '(?<![\\d.,])\\d{1,3}(?:[.,]\\d{3})+(?![\\d])',
    `(?:${UNSPACED}\\p{M}*)+`,
    `(?:(?!${UNSPACED})[\\p{L}\\p{N}]\\p{M}*)+`,
  ].join('|'),
  'gu',
);
const GROUPED = /^\d[\d.,]*$/;

/** The words of a text in their order; hyphens, slashes, quotes and emoji are never part of one. Expects NFC. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const written = GROUPED.test(match[0]) ? match[0].replace(/[.,]/g, '') : match[0];
    return {
      start: match.index,
      end: match.index + match[0].length,
      folded: settleVowel(foldWord(written)),
      spelling: settleSpelling(written),
    };
  });
}
