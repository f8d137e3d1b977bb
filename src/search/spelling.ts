import { foldWord, settleVowel, wordsIn, type Word } from './folding/folding.ts';
import { endingOf, type Ending } from './inflection.ts';

/**
 * The form in which text goes into the index. Pagefind drops combining marks to find words and
 * keeps them to prefer the exact spelling, so whatever must not count for finding is written as a
 * combining letter: the bar of "đ", y for i, capitals inside a word, dots in numbers, English endings.
 */
const STROKE = '\u0369';
const CAPITAL = '\u0368';
/** After an i that was written as the y that is free, as in "kỷ". */
const FREE_Y = '\u036e';
const SEPARATORS: Readonly<Record<string, string>> = { '.': '\u0363', ',': '\u0364' };
const ENDINGS: Readonly<Record<Exclude<Ending, ''>, string>> = {
  s: '\u0365',
  es: '\u0366',
  y: '\u0367',
  ies: '\u036a',
  ed: '\u036b',
  e: '\u036c',
  ing: '\u036d',
};

/** Closes every indexed word, so that no word is the beginning of another and none matches in part. */
export const WORD_END = 'ǀ';
/**
 * Says that no space stands here. It goes before or after punctuation and never touches a word:
 * Pagefind would take such a word apart and index its pieces without their end.
 */
const GLUE = '`';

/** Text as an index form: pieces between spaces, each either one closed word or punctuation alone. */
export function toIndexForm(text: string): string {
  const source = text.normalize('NFC').replaceAll(GLUE, "'").replaceAll(WORD_END, '|');
  const pieces: string[] = [];
  let at = 0;
  for (const word of wordsIn(source)) {
    pieces.push(...punctuation(source.slice(at, word.start), at > 0, true));
    pieces.push(encodeWord(source.slice(word.start, word.end), word));
    at = word.end;
  }
  return [...pieces, ...punctuation(source.slice(at), at > 0, false)].join(' ');
}

/** One word of a query or text as the index knows it, with its end. */
export function encodeWord(written: string, word: Pick<Word, 'folded'>): string {
  const ending = endingOf(word.folded);
  const letters = [...written.normalize('NFC')];
  const stem = ending === '' ? letters : letters.slice(0, -ending.length);
  const free = settleVowel(foldWord(written)) !== foldWord(written);
  const body = stem.map((letter, index) => encodeLetter(letter, index, free)).join('');
  if (ending === '') return body + WORD_END;
  return body + encodeEnding(letters.slice(-ending.length), ending) + WORD_END;
}

function encodeLetter(letter: string, index: number, freeY: boolean): string {
  const separator = SEPARATORS[letter];
  if (separator) return separator;
  const lower = letter.toLowerCase();
  const capital = letter !== lower && index > 0;
  const plain = capital ? lower : letter;
  const barred = plain === 'đ' ? `d${STROKE}` : plain === 'Đ' ? `D${STROKE}` : plain;
  const settled = freeY && foldWord(plain) === 'y' ? swapBase(plain, 'i') + FREE_Y : barred;
  return capital ? settled + CAPITAL : settled;
}

/** A letter with its marks on another base: "ý" on "i" is "í". */
function swapBase(letter: string, base: string): string {
  return (base + letter.normalize('NFD').replace(/\P{M}/gu, '')).normalize('NFC');
}

function encodeEnding(letters: readonly string[], ending: Exclude<Ending, ''>): string {
  const written = letters.join('');
  const marks = written.normalize('NFD').replace(/\P{M}/gu, '');
  return ENDINGS[ending] + marks + (written !== written.toLowerCase() ? CAPITAL : '');
}

/** The punctuation between two words; an empty gap after a word is glue alone. */
function punctuation(gap: string, afterWord: boolean, beforeWord: boolean): string[] {
  const chunks = gap.split(/\s+/).filter((chunk) => chunk !== '');
  if (chunks.length === 0) return gap === '' && afterWord && beforeWord ? [GLUE] : [];
  return chunks.map((chunk, index) => {
    const before = index === 0 && afterWord && !/^\s/.test(gap) ? GLUE : '';
    const after = index === chunks.length - 1 && beforeWord && !/\s$/.test(gap) ? GLUE : '';
    return before + chunk + after;
  });
}

const GLUED = new RegExp(` ?${GLUE} ?`, 'g');
const CAPITALISED = new RegExp(`(\\P{M}\\p{M}*?)${CAPITAL}`, 'gu');
const FREED = new RegExp(`\\P{M}\\p{M}*?${FREE_Y}`, 'gu');
const ENDED = Object.entries(ENDINGS).map(
  ([ending, mark]) => [new RegExp(`${mark}(\\p{M}*)`, 'gu'), ending] as const,
);

/** The text an index form was made of, runs of white space as one space, in NFC. */
export function fromIndexForm(form: string): string {
  const words = form.replaceAll(WORD_END, '').replaceAll(GLUED, '');
  return words.split(' ').map(decodeWord).join(' ');
}

function decodeWord(encoded: string): string {
  if (!/[\u0363-\u036e]/.test(encoded)) return encoded;
  const freed = encoded.replace(FREED, (letter) => swapBase(letter.replace(FREE_Y, ''), 'y'));
  const barred = freed.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
  const numbered = Object.entries(SEPARATORS).reduce(
    (text, [separator, mark]) => text.replaceAll(mark, separator),
    barred,
  );
  const ended = ENDED.reduce(
    (text, [mark, ending]) => text.replace(mark, (_, marks: string) => withMarks(ending, marks)),
    numbered,
  );
  return ended.replace(CAPITALISED, (_, letter: string) => letter.toUpperCase()).normalize('NFC');
}

function withMarks(ending: string, marks: string): string {
  const capital = marks.includes(CAPITAL);
  const spelled = ending.slice(0, 1) + marks.replaceAll(CAPITAL, '') + ending.slice(1);
  return capital ? spelled.toUpperCase() : spelled;
}
