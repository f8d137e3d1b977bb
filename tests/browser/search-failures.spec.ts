import { expect, test } from './failing-site.ts';
import { COMMON, searchFor } from './search-queries.ts';

test('an index that does not load is told, and trying again helps', async ({ page }) => {
  await page.route('**/search/manifest.json', (route) => route.abort());
  await page.goto(searchFor(COMMON));
  const retry = page.locator('.search-retry');
  await expect(retry).toBeVisible();
  await page.unroute('**/search/manifest.json');
  await retry.click();
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
});

test('without the texts the titles are searched, and the page says so', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(searchFor(COMMON));
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  await expect(page.locator('.search-remark')).toBeVisible();
});

test('titles that are missing are told, and trying again helps', async ({ page }) => {
  await page.route('**/search/*/titles/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(searchFor(COMMON));
  const retry = page.locator('.search-retry');
  await expect(retry).toBeVisible();
  await page.unroute('**/search/*/titles/**');
  await retry.click();
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
});

test('a reader who goes offline is told, keeps what was typed, and goes on when back', async ({
  page,
  context,
}) => {
  await page.goto(searchFor(''));
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
  await context.setOffline(true);
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill(COMMON);
  const retry = page.locator('.search-retry');
  await expect(retry).toBeVisible();
  await expect(field).toHaveValue(COMMON);
  await context.setOffline(false);
  await retry.click();
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
});

test('a reader who searched before going offline still finds the same', async ({
  page,
  context,
}) => {
  await page.goto(searchFor(COMMON));
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
  const first = await page.locator('[data-search-result]').first().getAttribute('data-id');
  await context.setOffline(true);
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('');
  await field.fill(COMMON);
  await expect(page.locator('[data-search-result]').first()).toHaveAttribute(
    'data-id',
    first ?? '',
  );
});
