import type { Page } from '@playwright/test';
import { examplePage, hasTemplate, TEMPLATES } from '../site/pages.ts';
import { printedSheets } from './printed-sheets.ts';
import { expect, test } from './site.ts';

async function onPaper(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
}

test('the foot of a page is printed in one size, smaller than the text', async ({ page }) => {
  await onPaper(page, examplePage('home'));
  const sizes = await page
    .locator('footer p')
    .evaluateAll((nodes) => nodes.map((node) => parseFloat(getComputedStyle(node).fontSize)));
  const text = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  expect(new Set(sizes).size).toBe(1);
  expect(sizes[0]).toBeLessThan(text);
});

test('what is told small is printed smaller than the text beside it', async ({ page }) => {
  await onPaper(page, examplePage(hasTemplate('event') ? 'event' : 'home'));
  const larger = await page.locator('main .meta').evaluateAll((nodes) => {
    const text = parseFloat(getComputedStyle(document.body).fontSize);
    return nodes
      .filter((node) => node.checkVisibility())
      .filter((node) => parseFloat(getComputedStyle(node).fontSize) > text)
      .map((node) => node.textContent);
  });
  expect(larger).toEqual([]);
});

for (const { language, path } of TEMPLATES.filter(({ template }) => template === 'years')) {
  test(`the page of all years in ${language} prints them`, async ({ page }) => {
    await onPaper(page, path);
    await expect(page.locator('main ol a').first()).toBeVisible();
  });
}

const NAMES = ['people', 'organisations'].filter(hasTemplate);
for (const template of NAMES) {
  test(`the sheets of ${template} are full`, async ({ page }) => {
    await onPaper(page, examplePage(template));
    const rows = await page.locator('main tbody tr').count();
    // A sheet has room for twenty rows and more, though a role takes two lines.
    expect(await printedSheets(page)).toBeLessThanOrEqual(2 + Math.floor(rows / 20));
  });
}
