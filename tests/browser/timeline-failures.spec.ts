import { examplePage } from '../site/pages.ts';
import { expect, test } from './failing-site.ts';
import { nearWindow } from './timeline-contents.ts';
import { countListed, openTimeline, press } from './timeline-steps.ts';

test('data that does not arrive leave the list, which says so and offers to try again', async ({
  page,
}) => {
  const address = examplePage('timeline');
  // The chronicle is small enough to come with its page; a larger one's events are in a file.
  await page.route(`**${address}`, async (route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    await route.fulfill({
      response: answer,
      body: body.replace('{"bounds":', '{"file":{"href":"/gone.json","rows":1},"bounds":'),
    });
  });
  await page.goto(address);
  const timeline = page.locator('[data-timeline]').first();
  await expect(timeline).toHaveAttribute('data-state', 'failed');
  await expect(timeline.getByRole('status').getByRole('button')).toBeVisible();
  await expect(timeline.locator('[data-event-id] a').first()).toBeVisible();
});

test('a download whose data do not arrive says so, and can be asked for again', async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  await press(timeline, '[data-opens="share"]');
  const dialog = timeline.locator('dialog[data-dialog="share"]');
  await page.route('**/assets/timeline/details.*', (route) => route.abort());
  await dialog.locator('[data-take="csv"]').click();
  await expect(dialog.getByRole('status')).not.toBeEmpty();
  await page.unroute('**/assets/timeline/details.*');
  const download = page.waitForEvent('download');
  await dialog.locator('[data-take="csv"]').click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test('without the network the letters are compared', async ({ page }) => {
  const timeline = await openTimeline(page);
  const title = await timeline.locator('.tl-title').first().textContent();
  const [word = ''] = /\p{L}{3,}/u.exec(title ?? '') ?? [];
  await timeline.locator('[data-shows="filters"]').click();
  await page.context().setOffline(true);
  await timeline.locator('[data-q]').fill(`(${word})`);
  await expect(timeline.locator('[data-active] button')).toHaveCount(1);
  expect(await countListed(page, timeline)).toBeGreaterThan(0);
});

for (const [where, device] of [
  ['beside a wide axis', { viewport: { width: 1280, height: 900 } }],
  ['along a rail', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const) {
  test.describe(where, () => {
    test.use(device);

    test('cards whose words do not arrive have date and title, say so, and ask again', async ({
      page,
    }) => {
      const near = nearWindow();
      await page.route('**/assets/timeline/cards.*', (route) => route.abort());
      const timeline = await openTimeline(page, near.query);
      const card = timeline.locator('[data-event-card]').first();
      await expect(card.locator('.tl-title a')).toBeVisible();
      await expect(card.locator('.tl-when')).not.toBeEmpty();
      const again = card.locator('.tl-card-retry');
      await expect(again).toBeVisible();
      await page.unroute('**/assets/timeline/cards.*');
      await again.click();
      await expect(again).toHaveCount(0);
      await expect(card.locator('.tl-card-facts')).not.toBeEmpty();
    });
  });
}
