import { stretchesOf, type Stretch } from './directions.ts';
import type { Face, Outline } from './face.ts';

/** A text that can be set, and what had to be left out for want of an outline, a letter each once. */
interface Legible {
  readonly text: string;
  readonly lost: readonly string[];
}

/** Files of letters, each looked through when those before it lack a letter. */
export interface Typeface {
  /** The text without what no face has, composed (NFC), every space a single one. */
  legible(text: string): Legible;
  /** How wide a line of legible text is, in ems. */
  width(line: string): number;
  /** The outlines of a line of legible text, in ems, from its left end. */
  outlines(line: string): readonly Outline[];
}

/** Signs that are seen by what they do to the letters beside them, if at all. */
const UNSEEN = /[\p{Cf}\uFE00-\uFE0F\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/u;
/** Pictures in colour, which outlines cannot be. */
const PICTURE = /[\p{Emoji_Presentation}\p{Emoji_Modifier}\uFE0F\u20E3\u{E0020}-\u{E007F}]/u;
const SPACE = /[\p{Zl}\p{Zp}\p{Cc} ]+/gu;

/** A typeface of these faces; `more` is asked for further ones when a letter is in none of them. */
export function typefaceOf(
  faces: readonly Face[],
  more: (codePoint: number) => Face | null = () => null,
): Typeface {
  const found = new Map<number, Face | null>();
  const faceOf = (letter: string): Face | null => {
    const codePoint = letter.codePointAt(0) ?? 0;
    const known = found.get(codePoint);
    if (known !== undefined) return known;
    const face = faces.find((one) => one.has(codePoint)) ?? more(codePoint);
    found.set(codePoint, face);
    return face;
  };
  const words = new Map<string, number>();
  const widthOf = (word: string): number => {
    const known = words.get(word) ?? setLine(word, faceOf).advance;
    words.set(word, known);
    return known;
  };
  return {
    legible: (text) => legible(text, faceOf),
    // A word is measured once, wherever it stands: no letter comes nearer to a space than to another.
    width: (line) => {
      const parts = line.split(' ');
      return parts.reduce((sum, word) => sum + widthOf(word), (parts.length - 1) * widthOf(' '));
    },
    outlines: (line) => setLine(line, faceOf).outlines,
  };
}

type FaceOf = (letter: string) => Face | null;

function legible(text: string, faceOf: FaceOf): Legible {
  const lost = new Set<string>();
  let kept = '';
  for (const letter of text.toWellFormed().normalize('NFC').replace(SPACE, ' ')) {
    if (PICTURE.test(letter)) {
      if (!UNSEEN.test(letter)) lost.add(letter);
    } else if (UNSEEN.test(letter)) {
      // Arabic and the scripts of India join their letters by them.
      if (/[\u200C\u200D]/.test(letter)) kept += letter;
    } else if (faceOf(letter)) kept += letter;
    else lost.add(letter);
  }
  return { text: kept.replace(/ +/g, ' ').trim(), lost: [...lost] };
}

interface SetLine {
  readonly outlines: readonly Outline[];
  readonly advance: number;
}

function setLine(line: string, faceOf: FaceOf): SetLine {
  const outlines: Outline[] = [];
  let advance = 0;
  for (const { text, direction } of stretchesOf(line)) {
    const runs = runsOf(text, faceOf);
    for (const { letters, face } of direction === 'rtl' ? runs.reverse() : runs) {
      const shaped = face.shape(letters, direction);
      for (const outline of shaped.outlines) outlines.push({ ...outline, x: outline.x + advance });
      advance += shaped.advance;
    }
  }
  return { outlines, advance };
}

/** Letters beside one another that one face has all of. */
function runsOf(text: Stretch['text'], faceOf: FaceOf): { letters: string; face: Face }[] {
  const runs: { letters: string; face: Face }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const isAttached = /[\p{M}\u200C\u200D]/u.test(letter);
    const codePoint = letter.codePointAt(0) ?? 0;
    const face = isAttached && last?.face.has(codePoint) ? last.face : faceOf(letter);
    if (last && (face === null || face === last.face)) last.letters += letter;
    else if (face) runs.push({ letters: letter, face });
  }
  return runs;
}
