import type { Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';

test('the page follows the system’s dark theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(examplePage('home'));
  const light = await brightness(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await brightness(page)).toBeLessThan(80);
  expect(light).toBeGreaterThan(200);
});

test('the theme a reader chooses stays on the next page, whatever the system says', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(examplePage('home'));
  await page.locator('theme-switch select').selectOption('dark');
  expect(await brightness(page)).toBeLessThan(80);
  await page.goto(examplePage('event'));
  expect(await brightness(page)).toBeLessThan(80);
});

/** Mean of the red, green and blue of the page's ground, 0 to 255. */
async function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) return -1;
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  });
}
