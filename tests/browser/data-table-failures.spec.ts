import { expect, test } from './failing-site.ts';
import { examplePage } from '../site/pages.ts';

test('a table that does not come is told, and comes when it is asked for once more', async ({
  page,
}) => {
  let isBroken = true;
  await page.route('**/data/partners.csv', (route) =>
    isBroken ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.goto(`${examplePage('data')}?table=partners`);
  const status = page.locator('table-explorer [data-status]');
  await expect(status).toContainText('Không tải được');
  isBroken = false;
  await page.locator('table-explorer [data-retry]').click();
  await expect(page.locator('[data-open-table="partners"]')).toBeVisible();
  await expect(status).toBeEmpty();
  await expect(page.locator('table-explorer [data-retry]')).toBeHidden();
});

test('without a connection the page says so and keeps its lists', async ({ page, context }) => {
  await page.goto(examplePage('data'));
  await expect(page.locator('table-explorer[data-ready]')).toBeVisible();
  await context.setOffline(true);
  await page.locator('table-explorer [data-open]').click();
  await expect(page.locator('table-explorer [data-status]')).toContainText('Không tải được');
  expect(await page.locator('a[data-file]').count()).toBeGreaterThan(10);
});
