import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the timeline is the full list of events, each with its date', async ({
  page,
}) => {
  await page.goto(examplePage('timeline'));
  const events = page.locator('[data-timeline] [data-event-id]');
  expect(await events.count()).toBeGreaterThan(0);
  expect(await events.locator('time[datetime]').count()).toBeGreaterThanOrEqual(
    await events.count(),
  );
  await expect(events.first().getByRole('link').first()).toBeVisible();
  await expect(events.last().getByRole('link').first()).toBeVisible();
});

test('without JavaScript an event page is complete', async ({ page }) => {
  await page.goto(examplePage('event'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main time').first()).toBeVisible();
});

test('without JavaScript the search page says what it needs and where else to look', async ({
  page,
}) => {
  await page.goto(examplePage('search'));
  await expect(
    page
      .locator('main')
      .locator(`a[href^="${examplePage('events')}"]`)
      .first(),
  ).toBeVisible();
});
