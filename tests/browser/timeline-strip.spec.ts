import type { Page } from '@playwright/test';
import { gutterOf } from '#timeline/arranging/frame.ts';
import { expect, test } from './site.ts';
import { daysOf, openTimeline, windowOf } from './timeline-steps.ts';

/** Drags over the strip between two shares of its width. */
async function dragStrip(page: Page, from: number, to: number): Promise<void> {
  const strip = page.locator('[data-strip]').first();
  await strip.scrollIntoViewIfNeeded();
  const box = await strip.boundingBox();
  if (!box) throw new Error('the strip has no box');
  const y = box.y + box.height / 2;
  const at = (share: number) => box.x + box.width * share;
  await page.mouse.move(at(from), y);
  await page.mouse.down();
  if (to !== from) await page.mouse.move(at(to), y, { steps: 5 });
  await page.mouse.up();
}

for (const width of [700, 1280]) {
  test(`at ${width} px the strip runs from edge to edge of the axis above it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const timeline = await openTimeline(page);
    const stage = await timeline.locator('.tl-stage').boundingBox();
    const strip = await timeline.locator('[data-strip] svg').boundingBox();
    if (!stage || !strip) throw new Error('the stage or the strip has no box');
    const gutter = gutterOf({ ...stage, compact: false });
    expect(Math.abs(strip.x - stage.x - gutter)).toBeLessThanOrEqual(1);
    expect(Math.abs(strip.x + strip.width - stage.x - stage.width)).toBeLessThanOrEqual(1);
  });
}

test('a drag over the strip of the whole draws a window', async ({ page }) => {
  const timeline = await openTimeline(page);
  const whole = await daysOf(timeline);
  await dragStrip(page, 0.3, 0.5);
  await expect.poll(() => daysOf(timeline)).toBeLessThan(whole * 0.25);
  expect(await daysOf(timeline)).toBeGreaterThan(whole * 0.15);
});

test('a drag beside the window draws another, a press alone goes there', async ({ page }) => {
  const timeline = await openTimeline(page, '?from=1980-01-01&to=1982-01-01');
  await dragStrip(page, 0.7, 0.6);
  await expect.poll(() => windowOf(timeline)).not.toContain('198');
  const drawn = await daysOf(timeline);
  await dragStrip(page, 0.2, 0.2);
  await expect.poll(() => windowOf(timeline)).toMatch(/^19/);
  await expect.poll(async () => Math.abs((await daysOf(timeline)) - drawn)).toBeLessThanOrEqual(1);
});

test('a press on the strip of the whole changes nothing', async ({ page }) => {
  const timeline = await openTimeline(page);
  const before = await windowOf(timeline);
  await dragStrip(page, 0.4, 0.4);
  await page.waitForTimeout(400);
  expect(await windowOf(timeline)).toBe(before);
});
