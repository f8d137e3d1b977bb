import { foldWord, settleVowel, wordsIn, type Word } from '../folding/folding.ts';
import { endingOf, type Ending } from '../inflection.ts';
import { isHidden, type Term } from '../reading.ts';

/**
 * The form in which text goes into Pagefind. It drops combining marks to find words and keeps them
 * to prefer the exact spelling, so whatever must not count for finding is written as a combining
 * letter: the bar of "đ", y for i, capitals inside a word, dots in numbers, English endings.
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

/** Parts passages whose words do not stand side by side. */
export const GAP = '``';

/** A text's words as Pagefind is to know them, with a gap wherever a sentence ends. */
export function toIndexForm(text: string): string {
  const source = text.normalize('NFC');
  let at = 0;
  const pieces = wordsIn(source).flatMap((word) => {
    const parted = at > 0 && /[.!?;:\n]/.test(source.slice(at, word.start));
    at = word.end;
    const encoded = encodeWord(source.slice(word.start, word.end), word);
    return parted ? [GAP, encoded] : [encoded];
  });
  return pieces.join(' ');
}

/** A term of a query as the index knows it: a word in its encoded spelling, all else by its sign. */
export function indexedForm({ sign, written, first, last }: Term): string {
  const [word] = wordsIn(written);
  if (isHidden(sign) || first < last || !word) return sign + WORD_END;
  return encodeWord(written, word);
}

/** One word of a query or text as the index knows it, with its end. */
function encodeWord(written: string, word: Pick<Word, 'folded'>): string {
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
