import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './site.ts';

const composerOf = (page: Page): Locator => page.locator('follow-composer');

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
    await composerOf(page).locator('select').first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => addressesOf(page)).not.toEqual(everything);
    const chosen = await addressesOf(page);
    expect(await page.locator('[data-address]').allTextContents()).toEqual(chosen);
    for (const address of chosen) expect((await request.get(address)).status()).toBe(200);
    const calendar = chosen.find((address) => address.endsWith('.ics')) ?? '';
    await expect(composerOf(page).locator('[data-subscribe]')).toHaveAttribute(
      'href',
      calendar.replace(/^https?:/, 'webcal:'),
    );
    await composerOf(page).locator('[data-copy="ics"]').click();
    await expect(composerOf(page).locator('[data-said]')).toHaveText('Đã chép.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(calendar);
  });

  test('what is to come has the calendar of it, in the language chosen', async ({
    page,
    request,
  }) => {
    await page.goto(examplePage('data'));
    await composerOf(page).getByRole('checkbox').check();
    const calendar = composerOf(page).locator('[data-way="ics"]');
    await expect(calendar).toHaveAttribute('href', /\/calendar\/upcoming\.ics$/);
    await expect(composerOf(page).locator('[data-way="xml"]')).toBeHidden();
    const href = (await calendar.getAttribute('href')) ?? '';
    expect((await request.get(href)).status()).toBe(200);
  });

  test('two conditions at once make a file that is said to stay as it is', async ({ page }) => {
    await page.goto(examplePage('data'));
    const [first, second] = await composerOf(page).locator('select[data-facet]').all();
    await first?.selectOption({ index: 1 });
    await second?.selectOption({ index: 1 });
    const plan = composerOf(page).locator('[data-plan]');
    await expect(plan).not.toBeEmpty();
    await expect(composerOf(page).locator('[data-ways]')).toBeHidden();
    const button = composerOf(page).locator('[data-make="ics"]');
    // Where no event meets both, there is nothing to make, and it is said.
    await expect(plan).toContainText(/sự kiện/);
    if (await button.isHidden()) return;
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const calendar = readFileSync(await download.path(), 'utf8');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    await expect(composerOf(page).locator('[data-said]')).toContainText('không tự cập nhật');
  });

  test('a choice is in the address: who is sent it has it, and going back takes it back', async ({
    page,
  }) => {
    await page.goto(examplePage('data'));
    const first = composerOf(page).locator('select[data-facet]').first();
    const chosen = (await first.locator('option').nth(1).getAttribute('value')) ?? '';
    const everything = await addressesOf(page);
    await first.selectOption(chosen);
    await expect(page).toHaveURL(new RegExp(`[?&]follow=\\w+:${chosen}$`));
    const narrowed = await addressesOf(page);
    expect(narrowed).not.toEqual(everything);
    await page.reload();
    await expect(first).toHaveValue(chosen);
    expect(await addressesOf(page)).toEqual(narrowed);
    await page.goBack();
    await expect(first).toHaveValue('');
    expect(await addressesOf(page)).toEqual(everything);
  });

  test('an example is copied with the address the page is served at, and said to be', async ({
    page,
  }) => {
    await page.goto(examplePage('data'));
    await page.locator('[data-use] summary').first().click();
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
  await page.locator('[data-use] summary').first().click();
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
  expect(await accessibilityFaults(page)).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the feeds of everything are there, and nothing that does not answer', async ({ page }) => {
    await page.goto(examplePage('data'));
    await expect(waysOf(page)).toHaveCount(3);
    await expect(page.locator('follow-composer .choice')).toBeHidden();
    await expect(page.locator('copy-code button').first()).toBeHidden();
  });
});
