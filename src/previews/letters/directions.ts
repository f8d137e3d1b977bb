/** A stretch of a line that is read one way. */
export interface Stretch {
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LEFT_TO_RIGHT = /[\p{L}\p{Nd}]/u;

/** The way a text is read as a whole: that of its first letter. */
export function directionOf(text: string): Stretch['direction'] {
  for (const letter of text) {
    if (RIGHT_TO_LEFT.test(letter)) return 'rtl';
    if (/\p{L}/u.test(letter)) return 'ltr';
  }
  return 'ltr';
}

/**
 * A line in the order in which its stretches stand from left to right. Simpler than Unicode's own rules
 * (UAX 9): signs between two letters of one way go with them, others with the line, and nothing is mirrored.
 */
export function stretchesOf(line: string, base = directionOf(line)): Stretch[] {
  const stretches: { text: string; direction: Stretch['direction'] }[] = [];
  let between = '';
  const add = (text: string, direction: Stretch['direction']) => {
    const last = stretches.at(-1);
    if (last?.direction === direction) last.text += text;
    else stretches.push({ text, direction });
  };
  for (const letter of line) {
    const direction = wayOf(letter);
    if (direction === null) {
      between += letter;
      continue;
    }
    if (between !== '') add(between, stretches.at(-1)?.direction === direction ? direction : base);
    between = '';
    add(letter, direction);
  }
  if (between !== '') add(between, base);
  return base === 'rtl' ? stretches.reverse() : stretches;
}

function wayOf(letter: string): Stretch['direction'] | null {
  if (RIGHT_TO_LEFT.test(letter)) return 'rtl';
  return LEFT_TO_RIGHT.test(letter) ? 'ltr' : null;
}
