import type { Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { faultsInBothThemes, NO_FAULTS } from './axe.ts';
import { expect, test } from './site.ts';
import { COMMON, EVENT, EVENT_ID, titleAt, withoutMarks } from './search-queries.ts';

const dialogIn = (page: Page) => page.locator('[data-search-dialog]');
const fieldIn = (page: Page) => dialogIn(page).getByRole('combobox');

for (const key of ['Control+k', '/']) {
  test(`${key} opens the search dialog; a result leads to its page; Escape closes it`, async ({
    page,
  }) => {
    const title = await titleAt(page, EVENT);
    await page.goto(examplePage('home'));
    await page.keyboard.press(key);
    await expect(dialogIn(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialogIn(page)).toBeHidden();
    await page.keyboard.press(key);
    await page.keyboard.type(withoutMarks(title));
    const first = dialogIn(page).locator('[data-search-result]').first();
    await expect(first).toHaveAttribute('data-id', EVENT_ID);
    await first.click();
    await page.waitForURL((url) => url.pathname === EVENT);
  });
}

test('arrows choose a result, which is announced; Enter opens it', async ({ page }) => {
  await page.goto(examplePage('home'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type(COMMON);
  const options = dialogIn(page).getByRole('option');
  await expect(options.nth(1)).toBeVisible();
  await expect(fieldIn(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const chosen = (await options.nth(1).getAttribute('id')) ?? '';
  await expect(fieldIn(page)).toHaveAttribute('aria-activedescendant', chosen);
  await page.keyboard.press('ArrowUp');
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
  const href = (await options.nth(0).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === href.split('?')[0]);
});

test('Enter without a choice opens the search page with the query', async ({ page }) => {
  await page.goto(examplePage('home'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type(COMMON);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === examplePage('search'));
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(COMMON);
});

test('Escape gives the focus back to what had it', async ({ page }) => {
  await page.goto(examplePage('home'));
  const opener = page.locator('[data-search-open]').first();
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(fieldIn(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('recent queries stay on the device until they are forgotten', async ({ page }) => {
  await page.goto(examplePage('home'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type(COMMON);
  await expect(dialogIn(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === examplePage('search'));
  await page.goto(EVENT);
  await page.keyboard.press('Control+k');
  const recent = dialogIn(page).getByRole('option', { name: COMMON });
  await expect(recent).toBeVisible();
  await dialogIn(page).locator('.search-forget').click();
  await expect(recent).toHaveCount(0);
});

for (const language of ['vi', 'en']) {
  test(`the dialog with results has no accessibility fault in either theme (${language})`, async ({
    page,
  }) => {
    await page.goto(examplePage('home', language));
    await page.keyboard.press('Control+k');
    await page.keyboard.type(COMMON);
    await expect(dialogIn(page).getByRole('option').first()).toBeVisible();
    expect(await faultsInBothThemes(page, '[data-search-dialog]')).toEqual(NO_FAULTS);
  });
}
