import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';

test('an event page says what, when and how we know', async ({ page }) => {
  await page.goto(examplePage('event'));
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(main.locator('time[datetime]').first()).toBeVisible();
  const source = main.locator(`a[href^="${examplePage('sources')}"]`).first();
  await expect(source).toBeVisible();
});

test('an event page leads to the events before and after it in time', async ({ page }) => {
  await page.goto(examplePage('event'));
  const neighbours = page.locator('a[rel~="prev"], a[rel~="next"]');
  await neighbours.first().click();
  await expect(page).not.toHaveURL(examplePage('event'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('each footnote mark leads to its note and back', async ({ page }) => {
  await page.goto(examplePage('event'));
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')]
      .map((link) => decodeURIComponent(link.hash.slice(1)))
      .filter((id) => !document.getElementById(id)),
  );
  expect(broken).toEqual([]);
});
