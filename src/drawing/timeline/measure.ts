import type { MeasureText } from '#timeline/labels.ts';

/** Measures in the font `sample` has, and remembers: titles come back at every zoom step. */
export function textMeasurer(sample: Element): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(sample);
  if (context) context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const known = new Map<string, number>();
  return (text) => {
    const last = known.get(text);
    if (last !== undefined) return last;
    const width = context?.measureText(text).width ?? text.length * 7;
    known.set(text, width);
    return width;
  };
}
