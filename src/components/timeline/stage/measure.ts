import type { MeasureText } from '#timeline/arranging/labels.ts';

/** Average advance of the text face at 12.5 px, a little on the wide side: the server has no fonts. Its digits are wide. */
const ADVANCE = { letter: 6.9, digit: 8.3 } as const;

/** Estimates a label's width where no font can be asked; combining marks take no room. */
export const estimateWidth: MeasureText = (text) => {
  const letters = [...text.normalize('NFC')];
  const digits = letters.filter((letter) => /\d/.test(letter)).length;
  return (letters.length - digits) * ADVANCE.letter + digits * ADVANCE.digit;
};
