/** True while the reader's main pointer is a finger; it may change, as when a keyboard is put to a tablet. */
export const COARSE = matchMedia('(pointer: coarse)');

/** The least size of what can be pressed, pixels. */
export function targetSize(): number {
  return COARSE.matches ? 44 : 24;
}
