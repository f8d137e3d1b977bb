import type { Typeface } from '../letters/typeface.ts';
import { px } from './box.ts';

/** The faces of a picture: of headings, of text, and of what stands out in it. */
export type FaceName = 'heading' | 'text' | 'strong';
export type Typefaces = Readonly<Record<FaceName, Typeface>>;

/** How words are set. */
interface Setting {
  readonly face: FaceName;
  /** Size of the letters (px). */
  readonly size: number;
  readonly fill: string;
  /** Which point of the line is at its place; its left end unless given. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Pixels of this colour around the letters, where something is behind them. */
  readonly halo?: { readonly width: number; readonly fill: string };
}

/** Sets words as outlines, and remembers what no typeface had. */
export interface Pen {
  readonly typefaces: Typefaces;
  /** Words as they can be set: letters that no face has are left out, and told. */
  legible(words: string, face: FaceName): string;
  /** How wide legible words are (px). */
  width(words: string, setting: Pick<Setting, 'face' | 'size'>): number;
  /** Legible words on the baseline `y`, as a piece of SVG that needs no font. */
  write(words: string, x: number, y: number, setting: Setting): string;
  /** Letters left out so far. */
  readonly lost: ReadonlySet<string>;
}

/** A pen with these typefaces, for one picture. */
export function penOf(typefaces: Typefaces): Pen {
  const lost = new Set<string>();
  const pen: Pen = {
    typefaces,
    lost,
    legible: (words, face) => {
      const { text, lost: missing } = typefaces[face].legible(words);
      for (const letter of missing) lost.add(letter);
      return text;
    },
    width: (words, { face, size }) => typefaces[face].width(words) * size,
    write: (words, x, y, setting) => written(pen, words, [x, y], setting),
  };
  return pen;
}

function written(
  pen: Pen,
  words: string,
  [x, y]: readonly [number, number],
  { face, size, fill, anchor = 'start', halo }: Setting,
): string {
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  const left = x - share * pen.width(words, { face, size });
  const letters = pen.typefaces[face].outlines(words).map((outline) => {
    const scale = size / outline.unitsPerEm;
    const at = `${(left + outline.x * size).toFixed(2)} ${(y - outline.y * size).toFixed(2)}`;
    const placed = `translate(${at}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`;
    return { placed, scale, d: outline.d };
  });
  const filled = letters.map(({ placed, d }) => `<path transform="${placed}" d="${d}"/>`).join('');
  const text = `<g fill="${fill}">${filled}</g>`;
  if (!halo) return text;
  // All of it before the first letter: the halo of one must not cover another.
  const around = letters.map(
    ({ placed, scale, d }) =>
      `<path transform="${placed}" stroke-width="${px((2 * halo.width) / scale)}" d="${d}"/>`,
  );
  return `<g fill="none" stroke="${halo.fill}" stroke-linejoin="round">${around.join('')}</g>${text}`;
}
