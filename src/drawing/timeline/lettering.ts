import type { MeasureText } from '#timeline/arranging/labels.ts';

/** How names are written: the face of the list's own titles, and the width of a text in it. */
export interface Lettering {
  readonly font: string;
  /** Height of a line, pixels. */
  readonly line: number;
  readonly measure: MeasureText;
}

/** Reads the lettering of an element. */
export function letteringOf(sample: Element, measure: MeasureText): Lettering {
  const { fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(sample);
  const font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return { font, line: parseFloat(lineHeight) || parseFloat(fontSize) * 1.4, measure };
}
