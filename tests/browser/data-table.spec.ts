import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { csvParse } from 'd3';
import { examplePage } from '../site/pages.ts';
import { accessibilityFaults } from './axe.ts';
import { EVENT_COUNT } from './own-content.ts';
import { expect, test } from './site.ts';

/** Rows of a page of the table. */
const AT_ONCE = 50;

const tableOf = (page: Page): Locator => page.locator('[data-open-table]');
const rowsOf = (page: Page): Locator => tableOf(page).locator('tbody tr');
const statusOf = (page: Page): Locator => page.locator('[data-rows-shown]');
const problemsOf = (page: Page): Locator => page.locator('[data-problems] li');

/** The page with a table open, by its address. */
async function openTable(page: Page, query: string): Promise<void> {
  await page.goto(`${examplePage('data')}?${query}`);
  await expect(tableOf(page)).toBeVisible();
}

/** What a press hands out, as text. */
async function taken(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tableOf(page).getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

for (const width of [360, 1280]) {
  test.describe(`at a width of ${width}`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('a table opens by keyboard, says how many rows it has, and has no fault', async ({
      page,
    }) => {
      await page.goto(examplePage('data'));
      await page.locator('table-explorer[data-ready] select').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(tableOf(page).getByRole('searchbox')).toBeFocused();
      expect(page.url()).toContain('?table=events');
      await expect(rowsOf(page)).toHaveCount(Math.min(AT_ONCE, EVENT_COUNT));
      await expect(statusOf(page)).toContainText(EVENT_COUNT.toLocaleString('vi'));
      await expect(tableOf(page).locator('table')).toHaveAttribute(
        'aria-rowcount',
        String(EVENT_COUNT + 1),
      );
      expect(await accessibilityFaults(page, { part: 'table-explorer' })).toEqual([]);
      const [inner, whole] = await page.evaluate(() => [
        innerWidth,
        document.documentElement.scrollWidth,
      ]);
      expect(whole).toBeLessThanOrEqual(inner);
    });
  });
}

test('a head sorts both ways by keyboard and keeps the focus', async ({ page }) => {
  await openTable(page, 'table=events');
  const head = tableOf(page).locator('th[data-sort="date"]');
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(head.getByRole('button')).toBeFocused();
  expect(page.url()).toContain('sort=-date');
  await page.goBack();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
});

test('a range of years narrows, is in the address, and goes with its field', async ({ page }) => {
  await openTable(page, 'table=events');
  await tableOf(page).locator('.list-fields select').first().selectOption('date');
  await expect(tableOf(page).locator('[data-filter="date"] input').first()).toBeFocused();
  await page.keyboard.type('2021');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2020');
  await page.keyboard.press('Tab');
  await expect(tableOf(page).getByRole('alert')).not.toBeEmpty();
  expect(page.url()).not.toContain('..2020');
  await tableOf(page).locator('[data-filter="date"] input').last().fill('2023');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.url()).toContain('where=date:2021..2023');
  await expect(tableOf(page).getByRole('alert')).toBeEmpty();
  await tableOf(page).locator('[data-filter="date"] button').click();
  await expect.poll(() => page.url()).not.toContain('where=');
});

test('what is found is handed out whole, not the page of it that is shown', async ({ page }) => {
  await openTable(page, 'table=sources&sort=title&columns=id,title,url');
  const [csv, json, excel] = [
    await taken(page, 'CSV'),
    await taken(page, 'JSON'),
    await taken(page, 'CSV cho Excel'),
  ];
  const rows = csvParse(csv.slice(1));
  expect(csv.codePointAt(0)).toBe(0xfeff);
  expect(rows.columns).toEqual(['id', 'title', 'url']);
  const told = JSON.parse(json) as { count: number; sources: { id: string }[] };
  expect(told.sources.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  expect(told.count).toBe(rows.length);
  await expect(statusOf(page)).toContainText(rows.length.toLocaleString('vi'));
  // The browser of the tests is set to Vietnamese, where numbers have a decimal comma.
  expect(excel.slice(1).startsWith('id;title;url\r\n')).toBe(true);
});

test('columns are picked, and the first one leads to the page of its record', async ({ page }) => {
  await openTable(page, 'table=events');
  await tableOf(page).locator('summary').click();
  await tableOf(page).getByRole('checkbox', { name: /^Mã$/ }).check();
  await expect(tableOf(page).locator('th[data-sort="id"]')).toBeVisible();
  await expect.poll(() => page.url()).toContain('columns=');
  const link = rowsOf(page).first().locator('th a');
  const id = await rowsOf(page).first().locator('td').first().textContent();
  expect(await link.getAttribute('href')).toContain(`/${id ?? ''}/`);
});

test('an address that is partly wrong says which part, and all else of it holds', async ({
  page,
}) => {
  await openTable(page, 'table=events&where=nothing:1&where=date:x&sort=-date&page=two&%E0%A4%A');
  await expect(problemsOf(page)).toHaveCount(3);
  await expect(problemsOf(page).first()).toContainText('where=nothing:1');
  await expect(tableOf(page).locator('th[data-sort="date"]')).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('an address of no table is told, and the tables are there to be chosen', async ({ page }) => {
  await page.goto(`${examplePage('data')}?table=%3Cb%3Ex`);
  await expect(problemsOf(page)).toHaveText(/table=<b>x/);
  await expect(page.locator('table-explorer select')).toBeVisible();
});

test('a table in which nothing is found says so and offers the way back', async ({ page }) => {
  await openTable(page, 'table=events&q=zzzzzzz');
  await expect(rowsOf(page)).toHaveCount(0);
  await expect(statusOf(page)).toContainText('Không dòng nào');
  await tableOf(page).getByRole('button', { name: 'Xoá các điều kiện' }).click();
  await expect(rowsOf(page)).toHaveCount(Math.min(AT_ONCE, EVENT_COUNT));
});

test('whatever a file says stays text, and leads nowhere but to pages', async ({ page }) => {
  await page.route('**/data/sources.csv', async (route) => {
    const answer = await route.fetch();
    const [heads = ''] = (await answer.text()).split('\r\n');
    const cells = heads
      .slice(1)
      .split(',')
      .map((name) => {
        if (name === 'title') return '"<img src=x onerror=""document.title=1"">"';
        return name === 'url' ? 'javascript:document.title=1' : '';
      });
    await route.fulfill({ response: answer, body: `${heads}\r\n${cells.join(',')}\r\n` });
  });
  await openTable(page, 'table=sources&columns=title,url');
  await expect(rowsOf(page).first()).toContainText('<img src=x onerror="document.title=1">');
  await expect(rowsOf(page).locator('img, td a')).toHaveCount(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what exploring needs, and lists the files', async ({ page }) => {
    await page.goto(`${examplePage('data')}?table=events`);
    await expect(page.locator('.explorer noscript p')).toBeVisible();
    await expect(page.locator('table-explorer select')).toBeHidden();
    expect(await page.locator('a[data-file]').count()).toBeGreaterThan(10);
  });
});
