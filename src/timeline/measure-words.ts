import type { MeasureText } from './labels.ts';

/**
 * Measures a text as the sum of its words and the spaces between them, each word once. Thousands of
 * titles are made of a few hundred words, and asking a font is the dear part.
 */
export function measureByWords(measure: MeasureText): MeasureText {
  const words = new Map<string, number>();
  const texts = new Map<string, number>();
  const widthOf = (word: string): number => {
    const known = words.get(word) ?? measure(word);
    words.set(word, known);
    return known;
  };
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const parts = text.split(' ');
    const width = parts.reduce(
      (sum, word) => sum + widthOf(word),
      (parts.length - 1) * widthOf(' '),
    );
    texts.set(text, width);
    return width;
  };
}
