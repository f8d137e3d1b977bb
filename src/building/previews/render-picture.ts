import sharp from 'sharp';
import { fewColours } from './few-colours.ts';
import { palettePng } from './palette-png.ts';

/** The most bytes of a picture: some programs of conversations give up on larger ones. */
export const MOST_BYTES = 60 * 1024;

/** Numbers of colours, the finest first; fewer make a smaller file. */
const PALETTES = [48, 24, 12];

// Pictures are drawn beside one another, each by one thread; what was drawn before never comes again.
sharp.concurrency(1);
sharp.cache(false);

/**
 * An SVG as a PNG of few colours, the same bytes for the same drawing. sharp, which Astro brings too, draws
 * it (librsvg); its own reduction of colours takes four times as long and gives larger files. Throws a
 * RangeError for a picture too large for conversations, and sharp's error for what is no SVG.
 */
export async function renderPicture(svg: string): Promise<Uint8Array> {
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const colours of PALETTES) {
    const png = await palettePng(fewColours(data, info.width, colours), info.width);
    if (png.length <= MOST_BYTES) return png;
  }
  throw new RangeError(`the picture is larger than ${MOST_BYTES} bytes even in few colours`);
}
