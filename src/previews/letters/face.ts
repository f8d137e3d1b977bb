import { Blob, Buffer, Direction, Face as Shapes, Font, shape } from 'harfbuzzjs';

/** A letter's outline and where it stands on its line, in units of an em (y upwards). */
export interface Outline {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  /** Units of the outline in an em. */
  readonly unitsPerEm: number;
}

/** Some text in outlines, and how far it runs, in ems. */
interface Shaped {
  readonly outlines: readonly Outline[];
  readonly advance: number;
  /** Letters that the face has no outline for. */
  readonly missing: number;
}

/** One file of a typeface. */
export interface Face {
  /** Whether it has an outline for a code point. */
  has(codePoint: number): boolean;
  /** The outlines of a text whose letters it all has, from left to right as they are read. */
  shape(text: string, direction: 'ltr' | 'rtl'): Shaped;
}

/** Opens a font: TrueType or OpenType, or one of a collection by its `index`; null for one without outlines. */
export function openFace(bytes: Uint8Array, index = 0): Face | null {
  const shapes = new Shapes(new Blob(bytes), index);
  const isDrawn = ['glyf', 'CFF ', 'CFF2'].some((table) => shapes.referenceTable(table)?.length);
  if (!isDrawn) return null;
  const font = new Font(shapes);
  const known = new Set(shapes.collectUnicodes());
  const paths = new Map<number, string>();
  const pathOf = (glyph: number) => {
    const path = paths.get(glyph) ?? font.glyphToPath(glyph);
    paths.set(glyph, path);
    return path;
  };
  return {
    has: (codePoint) => known.has(codePoint),
    shape: (text, direction) => shapeText(text, direction, font, shapes.upem, pathOf),
  };
}

function shapeText(
  text: string,
  direction: 'ltr' | 'rtl',
  font: Font,
  unitsPerEm: number,
  pathOf: (glyph: number) => string,
): Shaped {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
  shape(font, buffer);
  let [x, missing] = [0, 0];
  const outlines: Outline[] = [];
  for (const glyph of buffer.getGlyphInfosAndPositions()) {
    const { codepoint, xOffset = 0, yOffset = 0, xAdvance = 0 } = glyph;
    // The first glyph of every font is the box that stands for a letter it lacks.
    if (codepoint === 0) missing += 1;
    const d = pathOf(codepoint);
    const at = { x: (x + xOffset) / unitsPerEm, y: yOffset / unitsPerEm };
    if (d !== '') outlines.push({ d, ...at, unitsPerEm });
    x += xAdvance;
  }
  return { outlines, advance: x / unitsPerEm, missing };
}
