import type { Locator } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';
import { addressHolds, countListed, openFilters, openTimeline } from './timeline-steps.ts';

/** Margins beside the drawing, and the most it may be wide, pixels. */
const MARGIN = 28;
const WIDEST = 2560;

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox();
  if (!box) throw new Error('the part has no box');
  return box;
};

/** What can be pressed in the row, from left to right. */
function inRow(timeline: Locator) {
  return timeline.locator('.tl-row :is(button, select)').evaluateAll((nodes) =>
    nodes
      .filter((node) => node.checkVisibility())
      .map((node) => {
        const { top, bottom, height } = node.getBoundingClientRect();
        const { preset, do: act, shows, opens } = (node as HTMLElement).dataset;
        return { name: preset ?? act ?? shows ?? opens ?? node.tagName, top, bottom, height };
      }),
  );
}

/** The number in the heading. */
async function counted(timeline: Locator): Promise<number> {
  return Number(await timeline.locator('[data-count]').getAttribute('data-count'));
}

for (const [width, height] of [
  [1280, 900],
  [1920, 1080],
  [3000, 1400],
] as const) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height } });

    test('the drawing has the width and the height that the window leaves', async ({ page }) => {
      const timeline = await openTimeline(page);
      const stage = await boxOf(timeline.locator('.tl-stage'));
      const room = Math.min(width, WIDEST);
      expect(stage.width).toBeGreaterThan(room - 2 * MARGIN - 20);
      expect(stage.x).toBeGreaterThanOrEqual((width - room) / 2 + MARGIN - 20);
      const strip = await boxOf(timeline.locator('.tl-strip'));
      expect(strip.y + strip.height).toBeLessThanOrEqual(height);
      expect(stage.height).toBeGreaterThan(height * 0.6);
    });

    test('the controls are one row, 36 pixels high', async ({ page }) => {
      const timeline = await openTimeline(page);
      const parts = await inRow(timeline);
      const middles = parts.map(({ top, bottom }) => Math.round((top + bottom) / 2));
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(2);
      const buttons = parts.filter(({ name }) => name !== 'SELECT');
      expect([...new Set(buttons.map((part) => Math.round(part.height)))]).toEqual([36]);
      const names = parts.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['zoom-in', 'filters', 'list']));
      expect(names.includes('whole')).toBe(width > 1500);
      expect(names.includes('others')).toBe(width < 1500);
    });

    test('the heading tells the window and counts what is in it', async ({ page }) => {
      const timeline = await openTimeline(page, '?from=2015-01-01&to=2024-01-01');
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toContainText('2015');
      await expect.poll(() => counted(timeline)).toBe(await countListed(page, timeline));
      const before = await counted(timeline);
      await timeline.locator('[data-do="zoom-in"]').click();
      await expect.poll(() => counted(timeline)).toBeLessThan(before);
    });
  });
}

test('the heading counts the filters, and an address may bring them', async ({ page }) => {
  const plain = await openTimeline(page);
  const chip = plain.locator('[data-filter="pillar"]').first();
  const value = (await chip.getAttribute('data-value')) ?? '';
  const words = plain.locator('[data-count-filters]');
  const unfiltered = await words.textContent();
  const all = await counted(plain);
  const timeline = await openTimeline(page, `?pillar=${value}&importance=2`);
  await expect(words).toContainText('2');
  await expect.poll(() => counted(timeline)).toBe(await countListed(page, timeline));
  expect(await counted(timeline)).toBeLessThanOrEqual(all);
  await openFilters(timeline);
  await timeline.locator('.tl-panel [data-do="clear"]').click();
  await expect(words).toHaveText(unfiltered ?? '');
  await expect.poll(() => counted(timeline)).toBe(all);
});

test('each choice tells how many events it leaves, and the last button how many are shown', async ({
  page,
}) => {
  const timeline = await openTimeline(page, '?from=2010-01-01&to=2024-01-01');
  const panel = await openFilters(timeline);
  const chip = panel.locator('[data-filter="category"]').first();
  const said = await chip.locator('[data-tally]').textContent();
  await chip.click();
  await expect.poll(() => counted(timeline)).toBe(Number(said?.replace(/\D/g, '')));
  await expect(panel.locator('[data-see]')).toContainText(said ?? '');
  // Of one kind any value will do: the others still say what they would add.
  const other = panel.locator('[data-filter="category"]').nth(1);
  const more = Number((await other.locator('[data-tally]').textContent())?.replace(/\D/g, ''));
  await other.click();
  await expect.poll(() => counted(timeline)).toBe(Number(said?.replace(/\D/g, '')) + more);
});

test('what the row has no room for is in a menu, for keys and pointers', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const timeline = await openTimeline(page);
  const opener = timeline.locator('[data-shows="others"]');
  const menu = timeline.locator('[data-panel="others"]');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.locator('[data-preset]').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await menu.locator('[data-preset="year"]').click();
  await expect(menu).toBeHidden();
  await addressHolds(page, 'from=');
  await opener.click();
  await page.mouse.click(300, 600);
  await expect(menu).toBeHidden();
});

test('a window made wider gives the row its parts back, in their order', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  const timeline = await openTimeline(page);
  const before = (await inRow(timeline)).map(({ name }) => name);
  for (const width of [1280, 500]) {
    await page.setViewportSize({ width, height: 900 });
    await openFilters(timeline);
    await page.keyboard.press('Escape');
  }
  await page.setViewportSize({ width: 1920, height: 900 });
  await expect.poll(async () => (await inRow(timeline)).map(({ name }) => name)).toEqual(before);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 1280]) {
    test(`at ${width} pixels there is the heading and the list, and no dead control`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(examplePage('timeline'));
      const timeline = page.locator('[data-timeline]').first();
      await expect(page.locator('h1')).toBeVisible();
      await expect(timeline.locator('.tl-toolbar :is(button, select, input):visible')).toHaveCount(
        0,
      );
      await expect(timeline.locator('[data-event-id]').first()).toBeVisible();
    });
  }
});

test('the first press of a button does what it says, however slow the finger is', async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  const button = timeline.locator('[data-do="list"]');
  await button.hover();
  await page.mouse.down();
  // What answers the controls comes with the press, before it ends.
  await page.waitForTimeout(1000);
  await page.mouse.up();
  await expect(timeline).toHaveAttribute('data-as-list', '');
});
