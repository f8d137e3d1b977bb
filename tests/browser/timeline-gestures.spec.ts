import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { busyYears } from './timeline-contents.ts';
import { addressHolds, daysOf, openTimeline, pointOn, windowOf } from './timeline-steps.ts';

const WINDOW = '?from=2017-01-01&to=2024-01-01';

test('a plain wheel scrolls the page and leaves the window alone', async ({ page }) => {
  const timeline = await openTimeline(page, WINDOW);
  const before = await windowOf(timeline);
  const { x, y } = await pointOn(timeline, 0.5, 0.5);
  await page.mouse.move(x, y);
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 50);
  expect(await windowOf(timeline)).toBe(before);
});

test('the wheel with Ctrl zooms around the pointer', async ({ page }) => {
  const timeline = await openTimeline(page, WINDOW);
  const before = await daysOf(timeline);
  const { x, y } = await pointOn(timeline, 0.5, 0.5);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => daysOf(timeline)).toBeLessThan(before * 0.7);
  const [from = '', to = ''] = (await windowOf(timeline)).split('/');
  expect(from > '2017-01-01' && to < '2024-01-01').toBe(true);
});

test('a wheel with Shift moves through time', async ({ page }) => {
  const timeline = await openTimeline(page, WINDOW);
  const { x, y } = await pointOn(timeline, 0.5, 0.5);
  await page.mouse.move(x, y);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 200);
  await page.keyboard.up('Shift');
  await expect.poll(() => windowOf(timeline)).toMatch(/^201[789]-\d\d-\d\d\/202[45]/);
  await expect.poll(() => windowOf(timeline)).not.toMatch(/^2017-01-01/);
});

test('a drag moves through time and opens no event', async ({ page }) => {
  const timeline = await openTimeline(page, WINDOW);
  const length = await daysOf(timeline);
  await drag(page, await pointOn(timeline, 0.7, 0.6), await pointOn(timeline, 0.5, 0.6));
  await addressHolds(page, 'from=2018');
  expect(Math.abs((await daysOf(timeline)) - length)).toBeLessThanOrEqual(1);
  await expect(timeline.getByRole('region')).toBeHidden();
});

test('a released drag runs on, and a press stops it', async ({ page }) => {
  const timeline = await openTimeline(page, '?from=1990-01-01&to=1995-01-01');
  const [from, to] = [await pointOn(timeline, 0.9, 0.6), await pointOn(timeline, 0.6, 0.6)];
  // On a busy machine the pointer may come to rest all the same: flick until it runs on.
  await expect(async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (let step = 1; step <= 4; step++) {
      await page.mouse.move(from.x + ((to.x - from.x) * step) / 5, from.y);
      await page.waitForTimeout(4);
    }
    // Sent together: an answer in between may take longer than a pointer may rest.
    await Promise.all([page.mouse.move(to.x, to.y), page.mouse.up()]);
    const released = await windowOf(timeline);
    // While it moves the window is written down now and then only.
    await expect.poll(() => windowOf(timeline), { timeout: 600 }).not.toBe(released);
  }).toPass();
  await page.mouse.down();
  await page.mouse.up();
  // It is written down for good when the view has come to rest, and that is after a pause and some frames.
  await page.waitForTimeout(400);
  const stopped = await windowOf(timeline);
  await page.waitForTimeout(400);
  expect(await windowOf(timeline)).toBe(stopped);
});

test('with reduced motion nothing glides: a button’s window is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const timeline = await openTimeline(page, WINDOW);
  const windows = await timeline.evaluate(async (element) => {
    const button = element.querySelector<HTMLElement>('[data-do="zoom-in"]');
    const seen = new Set<string>();
    button?.click();
    for (let frame = 0; frame < 12; frame++) {
      await new Promise(requestAnimationFrame);
      seen.add(String(element.getAttribute('data-from')));
    }
    return [...seen];
  });
  expect(windows.length).toBeLessThanOrEqual(2);
});

test('a double click zooms in, with Shift it zooms out', async ({ page }) => {
  const timeline = await openTimeline(page, WINDOW);
  const before = await daysOf(timeline);
  const { x, y } = await pointOn(timeline, 0.5, 0.02);
  await page.mouse.dblclick(x, y);
  await expect.poll(() => daysOf(timeline)).toBeLessThan(before / 2);
  await page.waitForTimeout(400);
  await page.keyboard.down('Shift');
  await page.mouse.dblclick(x, y);
  await page.keyboard.up('Shift');
  await expect.poll(() => daysOf(timeline)).toBeGreaterThan(before * 0.9);
});

test('the buttons zoom and move', async ({ page }) => {
  const timeline = await openTimeline(page, WINDOW);
  const before = await daysOf(timeline);
  await timeline.locator('[data-do="zoom-in"]').click();
  await expect.poll(() => daysOf(timeline)).toBeLessThan(before * 0.6);
  await timeline.locator('[data-do="zoom-out"]').click();
  await expect.poll(() => daysOf(timeline)).toBeGreaterThan(before * 0.99);
  await timeline.locator('[data-do="earlier"]').click();
  await expect.poll(() => windowOf(timeline)).toMatch(/^2013-0(6-30|7-0)/);
  await timeline.locator('[data-do="later"]').click();
  await expect.poll(() => windowOf(timeline)).toMatch(/^(2016-12-31|2017-01-0)/);
});

test('the strip’s window can be dragged and resized', async ({ page }) => {
  const timeline = await openTimeline(page, WINDOW);
  await timeline.locator('[data-strip]').scrollIntoViewIfNeeded();
  const strip = await timeline.locator('[data-strip] rect').boundingBox();
  if (!strip) throw new Error('the strip shows no window');
  const length = await daysOf(timeline);
  const middle = { x: strip.x + strip.width / 2, y: strip.y + strip.height / 2 };
  await drag(page, middle, { ...middle, x: middle.x - 150 });
  await expect.poll(() => windowOf(timeline)).toMatch(/^200/);
  expect(Math.abs((await daysOf(timeline)) - length)).toBeLessThanOrEqual(1);
  const edge = { x: strip.x - 150 + strip.width, y: middle.y };
  await drag(page, edge, { ...edge, x: edge.x + 100 });
  await expect.poll(() => daysOf(timeline)).toBeGreaterThan(length * 1.5);
});

test('a click on a count opens it, and Escape leads back', async ({ page }) => {
  const timeline = await openTimeline(page, busyYears());
  const before = await daysOf(timeline);
  await timeline.locator('.tl-count:visible').first().click();
  await expect.poll(() => daysOf(timeline)).toBeLessThan(before * 0.9);
  await page.waitForTimeout(400);
  await timeline.locator('[data-event-id] :is(a, button)[tabindex="0"]').first().focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => daysOf(timeline)).toBe(before);
});

async function drag(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++) {
    await page.mouse.move(from.x + ((to.x - from.x) * step) / 10, from.y, { steps: 1 });
    await page.waitForTimeout(10);
  }
  // At rest before the release, so that nothing runs on.
  await page.waitForTimeout(120);
  await page.mouse.up();
}
