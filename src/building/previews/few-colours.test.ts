import { describe, expect, it } from 'vitest';
import { fewColours } from './few-colours.ts';

type Rgb = readonly [number, number, number];

const PAPER: Rgb = [252, 251, 247];
const INK: Rgb = [22, 33, 43];
/** A colour between two others. */
const between = (share: number): Rgb =>
  PAPER.map((from, channel) =>
    Math.round(from + ((INK[channel] ?? 0) - from) * share),
  ) as unknown as Rgb;
const picture = (...runs: readonly (readonly [Rgb, number])[]): Uint8Array =>
  Uint8Array.from(
    runs.flatMap(([rgb, count]) => new Array<number[]>(count).fill([...rgb, 255]).flat()),
  );
const coloursOf = (pixels: Uint8Array, most: number): Rgb[] => {
  const { palette } = fewColours(pixels, pixels.length / 4, most);
  return Array.from({ length: palette.length / 3 }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = palette.subarray(at * 3, at * 3 + 3);
    return [red, green, blue];
  });
};

describe('a picture in few colours', () => {
  it('keeps its flat colours as they are, the commonest first', () => {
    expect(coloursOf(picture([INK, 100], [PAPER, 900]), 8)).toEqual([PAPER, INK]);
  });

  it('has some of the many colours on a soft edge', () => {
    const edge = Array.from({ length: 64 }, (_, i) => [between(i / 64), 1] as const);
    const colours = coloursOf(picture([PAPER, 900], [INK, 500], ...edge), 48);
    expect(colours.length).toBeGreaterThan(4);
    expect(colours.length).toBeLessThan(12);
    expect(colours.slice(0, 2)).toEqual([PAPER, INK]);
  });

  it('never has more than are allowed', () => {
    const many = Array.from({ length: 500 }, (_, i): readonly [Rgb, number] => [
      [(i * 37) % 256, (i * 91) % 256, (i * 53) % 256],
      1,
    ]);
    for (const most of [4, 12, 48]) {
      expect(coloursOf(picture(...many), most).length).toBeLessThanOrEqual(most);
    }
  });

  it('gives each pixel the nearest colour, each row behind a byte of its own', () => {
    const pixels = picture([PAPER, 9], [INK, 5], [[30, 40, 50], 2]);
    const { palette, rows } = fewColours(pixels, 8, 8);
    expect(palette).toHaveLength(6);
    expect([...rows]).toEqual([0, ...Array<number>(8).fill(0), 0, 0, ...Array<number>(7).fill(1)]);
  });

  it('reads bytes wherever they begin', () => {
    const pixels = picture([PAPER, 3], [INK, 2]);
    const within = Uint8Array.from([7, ...pixels]).subarray(1);
    expect(fewColours(within, 5, 8)).toEqual(fewColours(pixels, 5, 8));
  });
});
