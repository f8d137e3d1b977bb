import type { Locator, Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';
import { cutNames, openTimeline, ready } from './timeline-steps.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const TABLET = { viewport: { width: 900, height: 700 }, hasTouch: true, isMobile: true };

/** The least width and height of what can be pressed in the drawing and around it. */
async function smallest(timeline: Locator, targets: string): Promise<number[]> {
  const sizes = await timeline.locator(targets).evaluateAll((nodes) =>
    nodes
      .filter((node) => node.checkVisibility())
      .map((node) => node.getBoundingClientRect())
      .map(({ width, height }) => Math.min(width, height)),
  );
  return sizes.filter((size) => size < 43.5);
}

for (const [name, device] of [
  ['phone', PHONE],
  ['tablet', TABLET],
] as const) {
  test.describe(`on a ${name}`, () => {
    test.use(device);

    test('all that can be pressed is 44 pixels wide and high', async ({ page }) => {
      const timeline = await openTimeline(page);
      await timeline.locator('[data-shows="filters"]').tap();
      expect(await smallest(timeline, '.tl-toolbar :is(button, select, input)')).toEqual([]);
      expect(await smallest(timeline, '.tl-count, [data-place="mark"] .tl-title a')).toEqual([]);
      expect(await smallest(timeline, '.tl-rest, .tl-strip, .tl-legend summary')).toEqual([]);
      expect(await smallest(timeline, '.tl-bar[data-place] a')).toEqual([]);
    });
  });
}

test.describe('on a tablet', () => {
  test.use(TABLET);

  test('a tap leaves the page where it is', async ({ page }) => {
    const timeline = await openTimeline(page, '?from=2020-01-01&to=2024-01-01');
    const label = timeline.locator('[data-place]:not([data-place="mark"]) .tl-title a:visible');
    await label.last().scrollIntoViewIfNeeded();
    const box = await label.last().boundingBox();
    const before = await page.evaluate(() => scrollY);
    await page.touchscreen.tap((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    const detail = timeline.locator('.tl-detail');
    await expect(detail).toBeInViewport({ ratio: 0.9 });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});

test('strategies are 24 pixels high for a mouse', async ({ page }) => {
  const timeline = await openTimeline(page);
  const heights = await timeline
    .locator('.tl-bar[data-place] a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(heights.filter((height) => height < 24)).toEqual([]);
});

for (const width of [360, 1080, 1280]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('no window makes the toolbar move', async ({ page }) => {
      const timeline = await openTimeline(page);
      const places = () =>
        timeline
          .locator('.tl-row button:visible')
          .evaluateAll((nodes) =>
            nodes.map((node) => JSON.stringify(node.getBoundingClientRect())),
          );
      const before = await places();
      for (let step = 0; step < 8; step++) {
        await timeline.locator('[data-do="zoom-in"]').click();
        await page.waitForTimeout(350);
        expect(await places()).toEqual(before);
      }
    });
  });
}

for (const width of [320, 360, 640, 1280]) {
  test(`at ${width} pixels and text of 200 % nothing leaves the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await setTextSize(page, 32);
    await page.goto(examplePage('timeline'));
    const timeline = await ready(page);
    // Where time runs down a name may be cut; beside its path it ends with a whole word.
    if (width > 640) expect(await cutNames(timeline)).toEqual([]);
    await timeline.locator('[data-shows="filters"]').click();
    await timeline.locator('[data-pick="partner"]').selectOption({ index: 1 });
    const [wide, room] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(wide).toBeLessThanOrEqual(room);
    const outside = await timeline.evaluate((card) => {
      const edge = card.getBoundingClientRect().right;
      const parts = card.querySelectorAll(
        '.tl-toolbar :is(button, select, input), .tl-active button',
      );
      return [...parts].filter((part) => part.getBoundingClientRect().right > edge).length;
    });
    expect(outside).toBe(0);
  });
}

/** The reader's own text size, as the browser's settings have it. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}
