import type { Page } from '@playwright/test';
import { ADDRESS } from '../site/built-site.ts';
import { EMBEDS, examplePage, hasTemplate } from '../site/pages.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './site.ts';
import { openTimeline, press } from './timeline-steps.ts';

/** The pages whose parts other sites may show, by the kind of the part. */
const FULL = {
  map: 'partners',
  figure: 'figure',
  event: 'event',
  partner: 'partner',
  strategy: 'strategy',
};
const pages = Object.entries(FULL).flatMap(([part, template]) =>
  EMBEDS.some((one) => one.template === part) && hasTemplate(template)
    ? [{ part, path: examplePage(template) }]
    : [],
);

/** Opens the code by keyboard alone. */
async function opened(page: Page, path: string) {
  await page.goto(path);
  const box = page.locator('[data-embed]');
  await box.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(box.locator('[data-citation="embed"] pre')).toBeVisible();
  return box;
}

test.describe('with a script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const { part, path } of pages) {
    test(`the code of a ${part} is copied by keyboard, in the theme that is chosen`, async ({
      page,
      baseURL,
    }) => {
      const box = await opened(page, path);
      await box.locator('select').selectOption('?theme=dark');
      await box.locator('[data-citation="embed"] [data-copy]').focus();
      await page.keyboard.press('Enter');
      await expect(box.getByRole('status')).not.toBeEmpty();
      const code = await page.evaluate(() => navigator.clipboard.readText());
      expect(code).toMatch(
        /^<iframe src="[^"]+\?theme=dark" title="[^"]+" width="100%" height="\d+" /,
      );
      expect(code).toContain(' loading="lazy" ');
      // Its own address, where the build knows none, is that of the page that is open.
      expect(code).toContain(`src="${ADDRESS.site ?? baseURL ?? ''}/`);
      const [, address = ''] = /src="([^"?]+)/.exec(code) ?? [];
      const response = await page.request.get(new URL(address).pathname);
      expect(response.status()).toBe(200);
    });
  }

  for (const { part, path } of pages) {
    test(`axe finds no fault in the code of a ${part}, on a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await opened(page, path);
      expect(await accessibilityFaults(page, { part: '[data-embed]' })).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    });
  }

  const timelines = hasTemplate('timeline') ? ['dark', 'light'] : [];
  for (const theme of timelines) {
    test(`the code of the timeline is of the view, in the ${theme} theme`, async ({ page }) => {
      const timeline = await openTimeline(page, '');
      await press(timeline, '[data-opens="share"]');
      const code = timeline.locator('[data-field="embed"]');
      await expect(code).not.toHaveValue('');
      await timeline.locator('[data-field="theme"]').selectOption(theme);
      await expect(code).toHaveValue(new RegExp(`[?;]theme=${theme}" title=`));
      await expect(timeline.locator('[data-field="listener"]')).toHaveValue(/^<script>/);
    });
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { part, path } of pages) {
    test(`the code of a ${part} can be read, and no button is in sight that does nothing`, async ({
      page,
    }) => {
      await page.goto(path);
      const box = page.locator('[data-embed]');
      await box.locator('summary').click();
      await expect(box.locator('pre').first()).toContainText('<iframe src="');
      await expect(box.locator('button:visible, select:visible')).toHaveCount(0);
    });
  }
});
