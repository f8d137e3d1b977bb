import type { Locator } from '@playwright/test';
import { expect, test } from './site.ts';
import { openTimeline } from './timeline-steps.ts';

async function boxOf(node: Locator) {
  const box = await node.boundingBox();
  if (!box) throw new Error('there is no box');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

/** What each path is filled with, or else drawn with. */
function coloursOf(paths: Locator): Promise<string[]> {
  return paths.evaluateAll((nodes) =>
    nodes.map((node) => {
      const { fill, stroke } = getComputedStyle(node);
      return fill === 'none' ? stroke : fill;
    }),
  );
}

for (const width of [1280, 1920, 2560])
  test(`at ${width} px the marks are explained in a line under the axis, which lies on nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const timeline = await openTimeline(page);
    const [key, strip, button] = await Promise.all([
      boxOf(timeline.locator('.tl-key')),
      boxOf(timeline.locator('.tl-strip svg')),
      boxOf(timeline.locator('.tl-legend summary')),
    ]);
    expect(key.y).toBeGreaterThanOrEqual(strip.bottom);
    expect(key.x).toBeGreaterThanOrEqual(button.right);
    expect(Math.abs(key.x - strip.x)).toBeLessThan(12);
    expect(key.right).toBeLessThanOrEqual(width);
    // The colours of pillars are theirs alone: what any mark may be is said in ink.
    const [inks, hues] = await Promise.all([
      coloursOf(timeline.locator('.tl-key .sign:not(.goal) path')),
      coloursOf(timeline.locator('.tl-key [data-hue]')),
    ]);
    expect(inks.length).toBeGreaterThan(0);
    expect(inks.filter((ink) => hues.includes(ink))).toEqual([]);
    // The whole legend says all of it, and more.
    await timeline.locator('.tl-legend summary').click();
    await expect(timeline.locator('.tl-key')).toBeHidden();
  });

test('a narrow screen has its legend in the drawing instead', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const timeline = await openTimeline(page);
  await expect(timeline.locator('.tl-key')).toBeHidden();
});
