import { expect, test, type Page } from '@playwright/test';
import { routesOf } from '#i18n/routes.ts';
import { ADDRESS } from '../site/built-site.ts';
import { examplePage, mainLanguage } from '../site/pages.ts';
import { startElsewhere, type Elsewhere } from './elsewhere.ts';
import { press } from './timeline-steps.ts';

// The quiet test of site.ts allows one origin only, and here are two on purpose.

let elsewhere: Elsewhere;
const origin = () => process.env['SITE_ORIGIN'] ?? '';

/** Opens a page of another site with this in a frame. */
async function openFramed(page: Page, framed: string): Promise<void> {
  elsewhere.show(
    `<iframe src="${framed.replaceAll('&', '&amp;')}" width="900" height="700"></iframe>`,
  );
  await page.goto(elsewhere.address);
}

test.beforeAll(async () => {
  elsewhere = await startElsewhere();
});

test.afterAll(() => {
  elsewhere.close();
});

for (const language of ADDRESS.languages) {
  const path = routesOf(language, mainLanguage(), ADDRESS.base).page('embedTimeline');

  test(`in ${language} it works in a frame of another origin`, async ({ page }) => {
    const framed = `${origin()}${path}?from=2020-01-01&to=2024-01-01`;
    await openFramed(page, framed);
    const timeline = page.frameLocator('iframe').locator('[data-timeline]');
    await expect(timeline).toHaveAttribute('data-state', 'ready');
    await expect(timeline).toHaveAttribute('data-from', '2020-01-01');
    await timeline.locator('[data-do="zoom-in"]').click();
    await expect(timeline).not.toHaveAttribute('data-from', '2020-01-01');
    await press(timeline, '[data-opens="share"]');
    const link = timeline.locator('[data-field="link"]');
    await expect(link).not.toHaveValue('');
    expect(await link.inputValue()).not.toContain(path);
  });

  test(`in ${language} it has no frame of the site, and is not for search engines`, async ({
    page,
  }) => {
    await page.goto(`${origin()}${path}`);
    await expect(page.locator('header.header, footer')).toHaveCount(0);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    const targets = await page.locator('[data-event-id] a').first().getAttribute('target');
    expect(targets).toBe('_blank');
  });
}

test('moving about in a frame adds no steps to the page around it', async ({ page }) => {
  const path = routesOf(mainLanguage(), mainLanguage(), ADDRESS.base).page('embedTimeline');
  await openFramed(page, origin() + path);
  const timeline = page.frameLocator('iframe').locator('[data-timeline]');
  await expect(timeline).toHaveAttribute('data-state', 'ready');
  const before = await page.evaluate(() => history.length);
  await press(timeline, '[data-preset="decade"]');
  await page.waitForTimeout(900);
  await press(timeline, '[data-preset="year"]');
  await page.waitForTimeout(900);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('no other page of the site can be framed', async ({ page }) => {
  const framed = `${origin()}${examplePage('timeline')}`;
  await openFramed(page, framed);
  await page.waitForTimeout(500);
  await expect(page.frameLocator('iframe').locator('[data-timeline]')).toHaveCount(0);
});
