/** Rows of one tile, a byte a pixel; nothing narrower than `LEAST` is ever taken. */
export interface Strips {
  /** Pixel of the axis that the first byte stands for, and how many bytes a row has. */
  readonly start: number;
  readonly length: number;
  readonly taken: Uint8Array;
}

/** The narrowest thing that stands in a row: a mark. Looking every so many pixels misses none. */
const LEAST = 13;

/** Bytes of strips that were given back. To fetch new memory takes longer than all that is done with it. */
const spare: Uint8Array[] = [];
/** So many are kept: as many as are at work at once while a window is arranged. */
const MOST_SPARE = 8;

/** `count` empty rows over `length` pixels from `start`. */
export function emptyStrips(count: number, start: number, length: number): Strips {
  const size = count * length;
  const at = spare.findIndex((bytes) => bytes.length === size);
  const taken = at < 0 ? new Uint8Array(size) : (spare.splice(at, 1)[0] as Uint8Array).fill(0);
  return { start, length, taken };
}

/** Gives strips back that nobody looks at any more. */
export function giveBack({ taken }: Strips): void {
  spare.push(taken);
  if (spare.length > MOST_SPARE) spare.shift();
}

/** True when nothing in the row reaches into `from`–`to`; beyond the strip nothing is free. */
export function isOpen(strips: Strips, row: number, from: number, to: number): boolean {
  const first = Math.floor(from) - strips.start;
  const last = Math.ceil(to) - strips.start - 1;
  if (first < 0 || last >= strips.length) return false;
  const { taken } = strips;
  const base = row * strips.length;
  for (let at = first; at < last; at += LEAST) if (taken[base + at] === 1) return false;
  return taken[base + last] === 0;
}

/** Takes a stretch of a row, as far as the strip reaches. */
export function fillStrip(strips: Strips, row: number, from: number, to: number): void {
  const first = Math.max(0, Math.floor(from) - strips.start);
  const last = Math.min(strips.length, Math.ceil(to) - strips.start);
  const base = row * strips.length;
  if (first < last) strips.taken.fill(1, base + first, base + last);
}

/** Takes the stretch when it is free and says whether it was. */
export function tryFill(strips: Strips, row: number, from: number, to: number): boolean {
  if (!isOpen(strips, row, from, to)) return false;
  fillStrip(strips, row, from, to);
  return true;
}
