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

for (const [what, missing, asked] of [
  ['the texts', /\/search\/[^/]+\/(?:bodies|runs)\//, COMMON],
  ['what knows the places of words', /\/pagefind\//, `"${COMMON}"`],
] as const)
  test(`without ${what} the titles are searched, and the page says so`, async ({ page }) => {
    await page.route(missing, (route) => route.abort());
    await page.goto(searchFor(asked));
    await expect(page.locator('[data-search-result]').first()).toBeVisible();
    await expect(page.locator('.search-remark')).toBeVisible();
  });

test('what is asked without quotes needs no Pagefind', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(searchFor(COMMON));
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
  expect(asked.filter((path) => path.includes('/bodies/'))).not.toEqual([]);
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
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
