import { readFileSync } from 'node:fs';
import { ICONS } from '../../src/exports/site-files/web-manifest.ts';
import { ADDRESS } from '../site/built-site.ts';
import { expect, test } from './site.ts';

/** How far apart two pictures may be: browsers of other versions smooth edges otherwise (of 255, on average). */
const NEAR = 3;

const drawn = ICONS.filter(({ type, purpose }) => type === 'image/png' && purpose === 'any');

for (const { file, sizes } of drawn) {
  test(`${file} shows the mark as it is now; npm run icons draws it anew`, async ({ page }) => {
    await page.goto(`${ADDRESS.base}404.html`);
    const mark = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`;
    const apart = await page.evaluate(
      async ({ pictures, size }) => {
        const pixelsOf = async (source: string) => {
          const image = new Image(size, size);
          image.src = source;
          await image.decode();
          const canvas = new OffscreenCanvas(size, size).getContext('2d');
          canvas?.drawImage(image, 0, 0, size, size);
          return canvas?.getImageData(0, 0, size, size).data ?? new Uint8ClampedArray();
        };
        const [one, other] = await Promise.all(pictures.map(pixelsOf));
        if (!one || !other || one.length === 0) return Infinity;
        return (
          one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length
        );
      },
      { pictures: [`${ADDRESS.base}${file}`, mark], size: Number.parseInt(sizes, 10) },
    );
    expect(apart).toBeLessThan(NEAR);
  });
}
