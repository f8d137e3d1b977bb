/** A picture in few colours: which ones, and which of them each pixel has. */
export interface Indexed {
  /** Red, green and blue of each colour, 0 to 255. */
  readonly palette: Uint8Array;
  readonly pixels: Uint8Array;
}

/** Five bits a channel tell two colours apart as far as it matters here. */
const BINS = 1 << 15;
/** Colours nearer to one another than this (of 441 between black and white) are tried as one. */
const NEAR = 40;
const WIDER = 1.2;

/**
 * Reduces a picture of flat colours with soft edges, given as red, green and blue bytes, to at most `most`
 * colours. The commonest ones stay as they are; the many between two of them become a few steps.
 * The same picture always gives the same colours.
 */
export function fewColours(rgb: Uint8Array, most: number): Indexed {
  const bins = new Uint16Array(rgb.length / 3);
  const counts = new Uint32Array(BINS);
  const sums = [new Uint32Array(BINS), new Uint32Array(BINS), new Uint32Array(BINS)] as const;
  const [reds, greens, blues] = sums;
  // Plain loops over numbers: a picture has three quarters of a million pixels.
  for (let pixel = 0, at = 0; pixel < bins.length; pixel += 1, at += 3) {
    const red = rgb[at] as number;
    const green = rgb[at + 1] as number;
    const blue = rgb[at + 2] as number;
    const bin = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
    bins[pixel] = bin;
    counts[bin] = (counts[bin] as number) + 1;
    reds[bin] = (reds[bin] as number) + red;
    greens[bin] = (greens[bin] as number) + green;
    blues[bin] = (blues[bin] as number) + blue;
  }
  const colours = coloursIn(counts, sums);
  const chosen = choose(colours, most);
  const indexes = new Uint8Array(BINS);
  for (const { bin, rgb: own } of colours) indexes[bin] = nearest(own, chosen);
  const pixels = new Uint8Array(bins.length);
  for (let pixel = 0; pixel < pixels.length; pixel += 1)
    pixels[pixel] = indexes[bins[pixel] as number] as number;
  return { palette: Uint8Array.from(chosen.flat()), pixels };
}

function coloursIn(counts: Uint32Array, sums: readonly Uint32Array[]): Colour[] {
  const colours: Colour[] = [];
  for (const [bin, count] of counts.entries()) {
    if (count === 0) continue;
    const [red = 0, green = 0, blue = 0] = sums.map((sum) => Math.round((sum[bin] ?? 0) / count));
    colours.push({ bin, count, rgb: [red, green, blue] });
  }
  return colours;
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
      if (chosen.every((other) => distance(other, rgb) >= apart)) chosen.push(rgb);
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

function distance([red, green, blue]: Rgb, [otherRed, otherGreen, otherBlue]: Rgb): number {
  return Math.hypot(red - otherRed, green - otherGreen, blue - otherBlue);
}
