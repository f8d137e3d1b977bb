import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';

const waysOf = (page: Page): Locator => page.locator('[data-way]');
const addressesOf = (page: Page): Promise<string[]> =>
  waysOf(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

test.describe('with a script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('what is chosen by keyboard has its own feed and calendar, which are there', async ({
    page,
    request,
  }) => {
    await page.goto(examplePage('data'));
    const everything = await addressesOf(page);
    const choice = page.locator('follow-composer select');
    await choice.focus();
    await page.keyboard.press('End');
    await expect.poll(() => addressesOf(page)).not.toEqual(everything);
    const chosen = await addressesOf(page);
    expect(await page.locator('[data-address]').allTextContents()).toEqual(chosen);
    for (const address of chosen) expect((await request.get(address)).status()).toBe(200);
    await expect(page.locator('follow-composer [role=status]')).toHaveText(
      (await choice.locator('option:checked').textContent()) ?? '',
    );
  });

  test('an example is copied with the address the page is served at, and said to be', async ({
    page,
  }) => {
    await page.goto(examplePage('data'));
    const example = page.locator('copy-code').first();
    await example.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(example.getByRole('status')).not.toBeEmpty();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(new URL('.', new URL(page.url()).origin).href);
    expect(copied.trim()).toBe((await example.locator('code').textContent())?.trim());
  });
});

test('where copying is forbidden the example is selected, to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await page.goto(examplePage('data'));
  const example = page.locator('copy-code').first();
  await example.getByRole('button').click();
  await expect(example.getByRole('status')).toContainText('Ctrl');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
    (await example.locator('code').innerText()).trim(),
  );
});

test('the files and the samples have no fault of accessibility, opened too', async ({ page }) => {
  await page.goto(examplePage('data'));
  for (const summary of await page.locator('main summary').all()) await summary.click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the feeds of everything are there, and nothing that does not answer', async ({ page }) => {
    await page.goto(examplePage('data'));
    await expect(waysOf(page)).toHaveCount(3);
    await expect(page.locator('follow-composer select')).toBeHidden();
    await expect(page.locator('copy-code button').first()).toBeHidden();
  });
});
