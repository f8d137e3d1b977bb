import type { MeasureText } from '../arranging/labels.ts';

/**
 * Measures a text as the sum of its letters, each measured once. Thousands of titles are made of some
 * hundred letters, and asking a font is the dear part. Kerning makes a title a little narrower than that,
 * or wider by less than the pixel or two that labels have to spare.
 */
export function measureByLetters(measure: MeasureText): MeasureText {
  const letters = new Map<string, number>();
  const texts = new Map<string, number>();
  const widthOf = (letter: string): number => {
    const known = letters.get(letter);
    if (known !== undefined) return known;
    const width = measure(letter);
    letters.set(letter, width);
    return width;
  };
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    let width = 0;
    for (const letter of text) width += widthOf(letter);
    texts.set(text, width);
    return width;
  };
}
