const TONES = '\u0300\u0301\u0303\u0309\u0323';

/** "oa", "oe" and "uy" at the end of a syllable with the tone on the second vowel; "quý" is another matter. */
const NEW_STYLE = new RegExp(`(?:(o)([ae])|(?<!q)(u)(y))([${TONES}])$`, 'u');
const QU_MISPLACED = new RegExp(`(qu)([${TONES}])(y)$`, 'u');
/** "lý" and "lí" are one word: alone after these consonants i and y are written as one likes. */
const FREE_Y = new RegExp(`^(h|k|l|m|s|t|v|qu)y([${TONES}]?)$`, 'u');

/**
 * A lower-case word spelled the one way in which two spellings are compared: NFC, the tone of an
 * open "oa", "oe", "uy" on the first vowel ("hòa", "thủy"), that of "quy" on the last, and i for the y that is
 * free ("kỉ", "quí").
 */
export function settleSpelling(word: string): string {
  const apart = word.toLowerCase().normalize('NFD');
  return apart
    .replace(QU_MISPLACED, '$1$3$2')
    .replace(
      NEW_STYLE,
      (_, o = '', ae = '', u = '', y = '', tone = '') => `${o}${u}${tone}${ae}${y}`,
    )
    .replace(FREE_Y, '$1i$2')
    .normalize('NFC');
}
