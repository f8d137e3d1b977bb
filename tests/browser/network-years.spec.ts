import { hasTemplate, TEMPLATES } from '../site/pages.ts';
import { pageAt } from '../site/built-site.ts';
import { expect, test } from './site.ts';
import type { Locator, Page } from '@playwright/test';

/** The lists of partners that have years to choose from; a chronicle of undated ties has none. */
const PAGES = TEMPLATES.filter(
  ({ template, path }) =>
    hasTemplate('partners') &&
    template === 'partners' &&
    pageAt(path).html.includes('data-network-years'),
);

/** The rows that a year leaves in the table. */
const rowsOf = (page: Page): Locator => page.locator('tr[data-partner-id]:not(.is-not-yet)');
const rangeOf = (page: Page): Locator => page.locator('[data-year-range]');
const yearOf = async (page: Page): Promise<number> => Number(await rangeOf(page).inputValue());

for (const { language, path } of PAGES) {
  test.describe(`the year of the network in ${language}`, () => {
    test('is the current one at first, with every tie there is', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('tr[data-partner-id].is-not-yet')).toHaveCount(0);
      expect(await yearOf(page)).toBe(Number(await rangeOf(page).getAttribute('max')));
    });

    test('takes rows, marks, words and address along, by keyboard', async ({ page }) => {
      await page.goto(path);
      const [all, sentence] = [await rowsOf(page).count(), page.locator('[data-network-sentence]')];
      const today = await sentence.textContent();
      await rangeOf(page).focus();
      await page.keyboard.press('Home');
      const first = await yearOf(page);
      await expect(page).toHaveURL(new RegExp(`as-of=${first}$`));
      expect(await rowsOf(page).count()).toBeLessThanOrEqual(all);
      await expect(sentence).not.toHaveText(today ?? '');
      await expect(sentence).toContainText(String(first));
      const gone = await page
        .locator('tr.is-not-yet')
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['partnerId']));
      const marks = await page
        .locator('svg [data-partner-id]:not(.is-not-yet)')
        .evaluateAll((all) => all.map((mark) => (mark as SVGElement).dataset['partnerId']));
      expect(marks.filter((id) => gone.includes(id))).toEqual([]);
      await page.keyboard.press('End');
      await expect(page).toHaveURL(/^[^?]*$/);
      await expect(rowsOf(page)).toHaveCount(all);
    });

    test('goes a year back and forth by buttons, and to today', async ({ page }) => {
      await page.goto(path);
      const last = await yearOf(page);
      await page.locator('[data-step="-1"]').click();
      expect(await yearOf(page)).toBe(last - 1);
      await expect(page.locator('[data-year-shown]')).toContainText(String(last - 1));
      await page.locator('[data-step="1"]').click();
      expect(await yearOf(page)).toBe(last);
      await page.locator('[data-step="1"]').click();
      expect(await yearOf(page)).toBe(last);
      await page.locator('[data-step="-1"]').click();
      await page.locator('[data-now]').click();
      expect(await yearOf(page)).toBe(last);
    });

    test('is read from the address, and a wrong one is the current one', async ({ page }) => {
      await page.goto(path);
      const [first, last] = [await rangeOf(page).getAttribute('min'), await yearOf(page)];
      await page.goto(`${path}?as-of=${first}`);
      expect(await yearOf(page)).toBe(Number(first));
      await page.goto(`${path}?as-of=tomorrow`);
      expect(await yearOf(page)).toBe(last);
    });

    test('runs from the first to the last, and stops at a press', async ({ page }) => {
      await page.goto(path);
      const play = page.locator('[data-play]');
      const words = (await play.textContent()) ?? '';
      await play.click();
      const first = Number(await rangeOf(page).getAttribute('min'));
      await expect.poll(() => yearOf(page)).toBeGreaterThan(first);
      await expect(play).not.toHaveText(words.trim());
      await play.click();
      await expect(play).toHaveText(words.trim());
      const stopped = await yearOf(page);
      await page.waitForTimeout(1000);
      expect(await yearOf(page)).toBe(stopped);
    });
  });

  test.describe(`without a script, the list of partners in ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('has the growth as drawing, sentence and table, and nothing to press', async ({
      page,
    }) => {
      await page.goto(path);
      const growth = page.locator('[data-network-years]');
      await expect(growth.getByRole('img')).toHaveCount(1);
      await expect(growth.locator('[data-network-sentence]')).toHaveText(/\d/);
      await growth.locator('summary').click();
      await expect(growth.locator('tr[data-year]').first()).toBeVisible();
      await expect(growth.getByRole('button')).toHaveCount(0);
      await expect(growth.getByRole('slider')).toHaveCount(0);
    });
  });
}
