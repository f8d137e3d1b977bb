import type { MeasureText } from '#timeline/arranging/labels.ts';
import { measureByLetters } from '#timeline/picture/measure-letters.ts';

/** Measures in the font `sample` has, and remembers: titles come back at every zoom step. */
export function textMeasurer(sample: Element): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const { fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(sample);
  if (context) {
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    // A reader's own style sheet may set letters apart.
    if (letterSpacing !== 'normal') context.letterSpacing = letterSpacing;
    context.wordSpacing = wordSpacing;
  }
  return measureByLetters((text) => context?.measureText(text).width ?? text.length * 7);
}
