import { examplePage, hasTemplate } from '../site/pages.ts';
import { expect, test } from './site.ts';
import { ready } from './timeline-steps.ts';

const TEMPLATES = ['strategy', 'person', 'organisation'].filter(hasTemplate);

for (const template of TEMPLATES) {
  test(`the longest page of a ${template} draws its own events`, async ({ page }) => {
    await page.goto(examplePage(template));
    if ((await page.locator('[data-timeline]').count()) === 0) {
      // Fewer than three events need no drawing; the page lists them.
      expect(await page.locator(`main a[href^="${examplePage('events')}"]`).count()).toBeLessThan(
        3,
      );
      return;
    }
    const timeline = await ready(page);
    const marks = timeline.locator('[data-event-id]');
    expect(await marks.count()).toBeGreaterThanOrEqual(3);
    const before = page.url();
    await timeline.locator('[data-do="zoom-in"]').click();
    await page.waitForTimeout(500);
    expect(page.url()).toBe(before);
  });
}

test('a partner’s page leads to the full timeline, narrowed to that partner', async ({ page }) => {
  await page.goto(examplePage('partner'));
  const id = new URL(page.url()).pathname.split('/').filter(Boolean).at(-1) ?? '';
  await page.locator(`main a[href*="?partner=${id}"]`).click();
  const full = await ready(page);
  await expect(full.locator('[data-active] button')).toHaveCount(1);
});

test('a page of prose draws the timeline that its author put there', async ({ page }) => {
  await page.goto(examplePage('guide'));
  const timeline = await ready(page);
  expect(await timeline.locator('[data-event-id]').count()).toBeGreaterThan(0);
});
