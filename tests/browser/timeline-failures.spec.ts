import { examplePage } from '../site/pages.ts';
import { expect, test } from './failing-site.ts';

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
