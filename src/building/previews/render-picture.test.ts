import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, renderPicture } from './render-picture.ts';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#fcfbf7"/>${inside}</svg>`;

/** Noise from a fixed seed: what compresses worst. */
function noise(count: number): string {
  let seed = 1;
  const next = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  return Array.from(
    { length: count },
    () =>
      `<rect x="${next(1200)}" y="${next(630)}" width="2" height="2" fill="rgb(${next(256)},${next(256)},${next(256)})"/>`,
  ).join('');
}

describe('a rendered picture', () => {
  it('is a PNG of its size with all its rows', async () => {
    const png = Buffer.from(await renderPicture(svg('<circle cx="600" cy="300" r="90"/>')));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const at = png.indexOf('IDAT');
    const packed = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    expect(inflateSync(packed)).toHaveLength(1201 * 630);
    expect(png.subarray(-8, -4).toString('latin1')).toBe('IEND');
  });

  it('has the same bytes each time', async () => {
    const drawing = svg(noise(300));
    expect(await renderPicture(drawing)).toEqual(await renderPicture(drawing));
  });

  it('gives up colours before it gets too large', async () => {
    const png = await renderPicture(svg(noise(16_000)));
    expect(png.length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('is refused where even few colours would be too large', async () => {
    await expect(renderPicture(svg(noise(30_000)))).rejects.toThrow(RangeError);
  });

  it('fails for what is no drawing', async () => {
    await expect(renderPicture('<svg')).rejects.toThrow();
  });
});
