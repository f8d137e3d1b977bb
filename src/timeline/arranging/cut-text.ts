import type { MeasureText } from './labels.ts';

const ELLIPSIS = '…';
const JOINS = /[\s,;:&(–—-]+$/;

/** The text, or as much of its beginning as fits `width` pixels with an ellipsis behind; at least a letter. */
export function cutText(text: string, width: number, measure: MeasureText): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  const fits = (count: number) => measure(cutAt(letters, count)) <= width;
  // Letters are about equally wide: the cut is seldom more than a few of them from its share of the text.
  const share = Math.floor((letters.length * width) / measure(text)) - 1;
  let count = Math.max(1, Math.min(letters.length - 1, share));
  while (count > 1 && !fits(count)) count--;
  while (count < letters.length && fits(count + 1)) count++;
  return cutAt(letters, count);
}

function cutAt(letters: readonly string[], count: number): string {
  return letters.slice(0, count).join('').trimEnd() + ELLIPSIS;
}

/** The same, but cut between words where a word fits at all. */
export function cutAtWord(text: string, width: number, measure: MeasureText): string {
  return wholeWords(text, width, measure) ?? cutText(text, width, measure);
}

/** As many words of the text as fit, with an ellipsis behind where that is not all; null where not even one does. */
export function wholeWords(text: string, width: number, measure: MeasureText): string | null {
  if (measure(text) <= width) return text;
  const words = text.split(/\s+/).filter(Boolean);
  let count = words.length - 1;
  // What joins words says nothing before an ellipsis.
  const cut = () => `${words.slice(0, count).join(' ').replace(JOINS, '')}${ELLIPSIS}`;
  while (count > 1 && measure(cut()) > width) count--;
  return count > 0 && measure(cut()) <= width ? cut() : null;
}

/** The text in at most `most` lines of `width` pixels, broken between words; the last is `cut` if need be. */
export function wrapText(
  text: string,
  width: number,
  most: number,
  measure: MeasureText,
  cut: typeof cutText = cutText,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    const full = lines.length === most;
    if (last !== undefined && (full || measure(joined) <= width)) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((line) => cut(line, width, measure));
}
