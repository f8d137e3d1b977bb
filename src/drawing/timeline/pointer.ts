/** True while the reader's main pointer is a finger; it may change, as when a keyboard is put to a tablet. */
export const COARSE = matchMedia('(pointer: coarse)');

/** Below this width of the page time runs down; the style sheet changes at the same width. */
export const NARROW = matchMedia('(width < 640px)');

/** From this width of the page the goal years stand over the drawing; the style sheet changes at the same width. */
export const WIDE = matchMedia('(width >= 900px)');

/** The least size of what can be pressed, pixels. */
export function targetSize(): number {
  return COARSE.matches ? 44 : 24;
}
