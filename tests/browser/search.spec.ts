import type { Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';

const event = examplePage('event');
const id = event.split('/').at(-2) ?? '';

const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is written': (text) => text.normalize('NFC'),
  'without marks': withoutMarks,
  'in decomposed letters (NFD)': (text) => text.normalize('NFD'),
  'in capital letters': (text) => text.toUpperCase(),
};

for (const [name, spell] of Object.entries(SPELLINGS)) {
  test(`a title typed ${name} finds its page first`, async ({ page }) => {
    const title = await titleOf(page);
    await page.goto(`${examplePage('search')}?q=${encodeURIComponent(spell(title))}`);
    await expect(page.locator('[data-search-result]').first()).toHaveAttribute('data-id', id);
  });
}

test('the search page announces how many it found, and says so when it found nothing', async ({
  page,
}) => {
  await page.goto(`${examplePage('search')}?q=${encodeURIComponent(await titleOf(page))}`);
  await expect(page.getByRole('main').locator('[data-search-status]')).toContainText(/\d/);
  await page.goto(`${examplePage('search')}?q=zxqwvzxqwv`);
  await expect(page.getByRole('main').locator('[data-search-status]')).not.toBeEmpty();
  await expect(page.locator('[data-search-result]')).toHaveCount(0);
});

for (const key of ['Control+k', '/']) {
  test(`${key} opens the search dialog; a result leads to its page; Escape closes it`, async ({
    page,
  }) => {
    const title = await titleOf(page);
    await page.goto(examplePage('home'));
    await page.keyboard.press(key);
    const dialog = page.locator('[data-search-dialog]');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press(key);
    await page.keyboard.type(withoutMarks(title));
    const first = dialog.locator('[data-search-result]').first();
    await expect(first).toHaveAttribute('data-id', id);
    await first.click();
    await expect(page).toHaveURL(event);
  });
}

async function titleOf(page: Page): Promise<string> {
  await page.goto(event);
  return (await page.getByRole('heading', { level: 1 }).innerText()).trim();
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
