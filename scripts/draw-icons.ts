import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, systemChromium } from '../src/workshop/chromium.ts';

/** Draws the site's mark, `public/icon.svg`, in the sizes that devices ask for. */
const mark = readFileSync('public/icon.svg', 'utf8');
const [whole = '', ground = ''] = /<rect [^>]*fill="(#\w+)"\/>/.exec(mark) ?? [];
const signs = mark.slice(mark.indexOf(whole) + whole.length, mark.indexOf('</svg>'));

// A device may cut all but the middle four fifths away, in whatever shape its icons have.
const maskable = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${ground}"/><g transform="translate(6.4 6.4) scale(.8)">${signs}</g></svg>`;

const executablePath = systemChromium();
const browser = await chromium.launch({
  args: [...CHROMIUM_FLAGS],
  ...(executablePath === null ? {} : { executablePath }),
});
const page = await browser.newPage();
for (const [file, svg, size] of [
  ['icon-192.png', mark, 192],
  ['icon-512.png', mark, 512],
  ['icon-maskable-512.png', maskable, 512],
] as const) {
  await page.setViewportSize({ width: size, height: size });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:100vw}</style><img src="${source}">`,
  );
  await page.screenshot({ path: `public/${file}`, omitBackground: true });
}
await browser.close();
