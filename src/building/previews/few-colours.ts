/** A picture in few colours: which ones, and which of them each pixel has. */
export interface Indexed {
  /** Red, green and blue of each colour, 0 to 255. */
  readonly palette: Uint8Array;
  /** The picture's rows, each behind a byte that PNG keeps for how the row is written: 0, as it is. */
  readonly rows: Uint8Array;
}

/** Five bits a channel tell two colours apart as far as it matters here. */
const BINS = 1 << 15;
/** Colours nearer to one another than this (of 441 between black and white) are tried as one. */
const NEAR = 40;
const WIDER = 1.2;

/**
 * Reduces a picture of flat colours with soft edges to at most `most` colours; `pixels` are its red, green, blue and
 * opacity bytes, of which the last are not looked at. The commonest colours stay as they are; the many between two of
 * them become a few steps. The same picture always gives the same colours.
 */
export function fewColours(pixels: Uint8Array, width: number, most: number): Indexed {
  // Words begin at multiples of four bytes.
  const { buffer, byteOffset } = pixels.byteOffset % 4 === 0 ? pixels : Uint8Array.from(pixels);
  const words = new Int32Array(buffer, byteOffset, pixels.length / 4);
  const colours = coloursIn(words);
  const chosen = choose(colours, most);
  const indexes = new Uint8Array(BINS);
  for (const { bin, rgb } of colours) indexes[bin] = nearest(rgb, chosen);
  return { palette: Uint8Array.from(chosen.flat()), rows: rowsOf(words, width, indexes) };
}

/** By how many bits the red, green and blue of a pixel stand above the lowest of its word, on this machine. */
const [RED = 0, GREEN = 8, BLUE = 16] = new Uint8Array(Uint32Array.of(0x18_10_08_00).buffer);

function binOf(word: number): number {
  const red = (word >>> RED) & 0xf8;
  const green = (word >>> GREEN) & 0xf8;
  return (red << 7) | (green << 2) | (((word >>> BLUE) & 0xff) >> 3);
}

/** The colours that are there, those of one bin taken together. */
function coloursIn(words: Int32Array): Colour[] {
  const counts = new Uint32Array(BINS);
  const sums = [new Uint32Array(BINS), new Uint32Array(BINS), new Uint32Array(BINS)] as const;
  const [reds, greens, blues] = sums;
  // Plain loops over numbers: a picture has three quarters of a million pixels, most like the one before.
  for (let at = 0, from = 0; at < words.length; from = at) {
    const word = words[at] as number;
    while (at < words.length && words[at] === word) at += 1;
    const bin = binOf(word);
    const run = at - from;
    counts[bin] = (counts[bin] as number) + run;
    reds[bin] = (reds[bin] as number) + run * ((word >>> RED) & 0xff);
    greens[bin] = (greens[bin] as number) + run * ((word >>> GREEN) & 0xff);
    blues[bin] = (blues[bin] as number) + run * ((word >>> BLUE) & 0xff);
  }
  return meansOf(counts, sums);
}

function meansOf(counts: Uint32Array, sums: readonly Uint32Array[]): Colour[] {
  const colours: Colour[] = [];
  for (const [bin, count] of counts.entries()) {
    if (count === 0) continue;
    const [red = 0, green = 0, blue = 0] = sums.map((sum) => Math.round((sum[bin] ?? 0) / count));
    colours.push({ bin, count, rgb: [red, green, blue] });
  }
  return colours;
}

function rowsOf(words: Int32Array, width: number, indexes: Uint8Array): Uint8Array {
  const height = words.length / width;
  const rows = new Uint8Array((width + 1) * height);
  let word = words[0] ?? 0;
  let index = indexes[binOf(word)] as number;
  for (let row = 0, at = 0, to = 0; row < height; row += 1) {
    to += 1;
    for (const end = at + width; at < end; at += 1, to += 1) {
      const next = words[at] as number;
      if (next !== word) {
        word = next;
        index = indexes[binOf(word)] as number;
      }
      rows[to] = index;
    }
  }
  return rows;
}

type Rgb = readonly [red: number, green: number, blue: number];

interface Colour {
  readonly bin: number;
  readonly count: number;
  readonly rgb: Rgb;
}

/** The commonest colours that are apart from one another; the more apart, the fewer they are. */
function choose(colours: readonly Colour[], most: number): Rgb[] {
  const ordered = [...colours].sort((a, b) => b.count - a.count || a.bin - b.bin);
  for (let apart = NEAR; ; apart *= WIDER) {
    const chosen: Rgb[] = [];
    for (const { rgb } of ordered) {
      if (chosen.every((other) => distance(other, rgb) >= apart * apart)) chosen.push(rgb);
      if (chosen.length > most) break;
    }
    if (chosen.length <= most) return chosen;
  }
}

function nearest(rgb: Rgb, palette: readonly Rgb[]): number {
  let [best, least] = [0, Infinity];
  for (const [index, colour] of palette.entries()) {
    const far = distance(rgb, colour);
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

/** The square of how far two colours are apart, which is enough to compare. */
function distance(one: Rgb, other: Rgb): number {
  const [red, green, blue] = [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
  return red * red + green * green + blue * blue;
}
