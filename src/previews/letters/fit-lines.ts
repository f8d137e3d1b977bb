import type { Typeface } from './typeface.ts';

/** A size of letters (px), and how many lines of it there is room for. */
export interface Setting {
  readonly size: number;
  readonly lines: number;
}

/** Text that has been given its place. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
  /** Whether its end had to be left off. */
  readonly isCut: boolean;
}

const ELLIPSIS = '…';
const STEPS = 12;

/**
 * Sets legible text in the first of the settings that has room for all of it, its lines about equally
 * long; in the last one, whatever does not fit gives way to an ellipsis behind a whole word.
 */
export function fitLines(
  text: string,
  width: number,
  settings: readonly Setting[],
  typeface: Typeface,
): Fitted {
  const last = settings.at(-1) ?? { size: 16, lines: 1 };
  for (const setting of settings) {
    const { size, lines: most } = setting;
    // Smaller letters are better than a word in two pieces.
    if (setting !== last && isTooWide(text, width / size, typeface)) continue;
    const lines = brokenInto(text, width / size, typeface);
    if (lines.length <= most)
      return { size, lines: balanced(text, width / size, lines, typeface), isCut: false };
  }
  const lines = brokenInto(text, width / last.size, typeface).slice(0, last.lines);
  const end = cutLine(lines.at(-1) ?? '', width / last.size, typeface);
  return { size: last.size, lines: [...lines.slice(0, -1), end], isCut: true };
}

/** A single line no wider than `width` ems, its end left off behind a whole word where it is longer. */
export function fitLine(text: string, width: number, typeface: Typeface): string {
  return typeface.width(text) <= width ? text : cutLine(text, width, typeface);
}

/** Breaks between words and behind hyphens; a word wider than a line, and a script without spaces, between letters. */
function brokenInto(text: string, width: number, typeface: Typeface): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { before, word } of wordsOf(text)) {
    const longer = line === '' ? word : line + before + word;
    if (typeface.width(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesOf(word, width, typeface);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** The parts of a text that may stand on a line of their own, each with what joins it to the one before. */
function wordsOf(text: string): { before: string; word: string }[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) =>
      part
        .split(/(?<=\p{L}-)(?=\p{L})/u)
        .map((word, index) => ({ before: index === 0 ? ' ' : '', word })),
    );
}

function isTooWide(text: string, width: number, typeface: Typeface): boolean {
  return wordsOf(text).some(({ word }) => typeface.width(word) > width);
}

function piecesOf(word: string, width: number, typeface: Typeface): string[] {
  if (typeface.width(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of lettersOf(word)) {
    if (piece !== '' && typeface.width(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** The least width that needs no further line makes all lines about as long. */
function balanced(
  text: string,
  width: number,
  lines: readonly string[],
  typeface: Typeface,
): readonly string[] {
  if (lines.length < 2 || isTooWide(text, width, typeface)) return lines;
  let [narrow, wide, best] = [width / 2, width, lines];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (narrow + wide) / 2;
    const tried = brokenInto(text, middle, typeface);
    if (tried.length > lines.length || isTooWide(text, middle, typeface)) narrow = middle;
    else [wide, best] = [middle, tried];
  }
  return best;
}

function cutLine(line: string, width: number, typeface: Typeface): string {
  const words = line.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const shorter = ended(words.slice(0, count).join(' '));
    if (typeface.width(shorter) <= width) return shorter;
  }
  const letters = lettersOf(words[0] ?? '');
  while (letters.length > 0 && typeface.width(ended(letters.join(''))) > width) letters.pop();
  return ended(letters.join(''));
}

/** No sign of a sentence stands before the ellipsis. */
function ended(words: string): string {
  return words.replace(/[\s,.;:!?–—(/-]+$/u, '') + ELLIPSIS;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function lettersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
