import { examplePage, hasTemplate } from '../site/pages.ts';
import { expect, test } from './site.ts';
import { ready, windowOf } from './timeline-steps.ts';

const TEMPLATES = ['strategy', 'person', 'organisation', 'year'].filter(hasTemplate);

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

test('the front page’s drawing leads to the same window of the full timeline', async ({ page }) => {
  await page.goto(examplePage('home'));
  const timeline = await ready(page);
  const window = await windowOf(timeline);
  await timeline.locator('[data-more]').click();
  expect(await windowOf(await ready(page))).toBe(window);
});

test('an event is selected in place, and its panel links to its page', async ({ page }) => {
  await page.goto(examplePage('home'));
  const timeline = await ready(page);
  const link = timeline.locator('[data-event-id]:not(:has(.tl-count)) a:visible').first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(timeline.getByRole('region').locator(`a[href$="${href}"]`)).toBeVisible();
});

test('a page of prose draws the timeline that its author put there', async ({ page }) => {
  await page.goto(examplePage('guide'));
  const timeline = await ready(page);
  expect(await timeline.locator('[data-event-id]').count()).toBeGreaterThan(0);
});
