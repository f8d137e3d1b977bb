import type { Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';
import { openTimeline, press } from './timeline-steps.ts';

const SHORT = 'Ký kết';

/** The timeline's page as it is where every event has a name made for drawings. */
async function giveShortNames(page: Page): Promise<void> {
  await page.route(
    (url) => url.pathname === new URL(examplePage('timeline'), url).pathname,
    async (route) => {
      const answer = await route.fetch();
      const body = await answer.text();
      const named = body.replaceAll(/(class="tl-title">\s*<a )/g, `$1data-short="${SHORT}" `);
      await route.fulfill({ response: answer, body: named });
    },
  );
}

/** What a name's link shows: the drawing's words if any, and whether its own are seen. */
function shown(link: Element): { before: string; isOwnSeen: boolean; isCut: boolean } {
  return {
    before: getComputedStyle(link, '::before').content,
    isOwnSeen: getComputedStyle(link).fontSize !== '0px',
    isCut: link.scrollWidth > link.clientWidth,
  };
}

for (const width of [360, 1280]) {
  test(`at ${width} px the drawing has the short name, the list the title`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await giveShortNames(page);
    const timeline = await openTimeline(page);
    const names = timeline.locator('[data-place]:not([data-place="mark"]) .tl-title a:visible');
    await expect(names.first()).toBeVisible();
    for (const name of await names.all()) {
      expect(await name.evaluate(shown)).toEqual({
        before: `"${SHORT}"`,
        isOwnSeen: false,
        isCut: false,
      });
    }
    const title = await names.first().textContent();
    expect(title?.trim()).not.toBe(SHORT);

    await press(timeline, '[data-do="list"]');
    const listed = timeline.locator('.tl-title a:visible').first();
    await expect
      .poll(() => listed.evaluate(shown))
      .toMatchObject({ before: 'none', isOwnSeen: true });
  });
}
