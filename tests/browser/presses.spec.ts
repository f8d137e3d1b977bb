import type { Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { COMMON, searchFor } from './search-queries.ts';
import { expect, test } from './site.ts';
import { openTimeline, pointOn, press as pressControl, ready, windowOf } from './timeline-steps.ts';

// Presses that end where the page is told nothing of it, and clicks that only seem to be beside a dialog.

const WINDOW = '?from=2017-01-01&to=2024-01-01';

interface Point {
  readonly x: number;
  readonly y: number;
}

test('a drag ends when its button was released outside of the window', async ({ page }) => {
  const timeline = await openTimeline(page, WINDOW);
  const [from, to] = [await pointOn(timeline, 0.7, 0.6), await pointOn(timeline, 0.5, 0.6)];
  const mouse = await mouseOf(page);
  await mouse('mousePressed', from, 1);
  for (let step = 1; step <= 5; step++) {
    await mouse('mouseMoved', { ...from, x: from.x + ((to.x - from.x) * step) / 5 }, 1);
  }
  // It comes back with no button down.
  await mouse('mouseMoved', to, 0);
  await page.waitForTimeout(300);
  const left = await windowOf(timeline);
  expect(left).not.toBe('2017-01-01/2024-01-01');
  for (const x of [-60, 60, 150]) await mouse('mouseMoved', { ...to, x: to.x + x }, 0);
  await page.waitForTimeout(300);
  expect(await windowOf(timeline)).toBe(left);
});

test('a press that leaves the drawing before it moves is no drag later', async ({ page }) => {
  const timeline = await openTimeline(page, WINDOW);
  const start = await pointOn(timeline, 0.5, 0.02);
  const mouse = await mouseOf(page);
  await mouse('mousePressed', start, 1);
  for (const y of [0.4, 0.5]) await mouse('mouseMoved', await pointOn(timeline, 0.3, y), 0);
  await page.waitForTimeout(300);
  expect(await windowOf(timeline)).toBe('2017-01-01/2024-01-01');
});

test('a press that leaves the drawing at once drags from out there', async ({ page }) => {
  const timeline = await openTimeline(page, WINDOW);
  const start = await pointOn(timeline, 0.5, 0.9);
  const mouse = await mouseOf(page);
  const stage = await timeline.locator('.tl-stage').boundingBox();
  const below = { x: start.x - 200, y: (stage?.y ?? 0) + (stage?.height ?? 0) + 60 };
  await mouse('mousePressed', start, 1);
  await mouse('mouseMoved', below, 1);
  await expect.poll(() => windowOf(timeline)).not.toMatch(/^2017-01-01/);
  await page.waitForTimeout(150);
  await mouse('mouseReleased', below, 0);
  await page.waitForTimeout(300);
  const left = await windowOf(timeline);
  await mouse('mouseMoved', start, 0);
  await page.waitForTimeout(300);
  expect(await windowOf(timeline)).toBe(left);
});

test('a drag ends when the window loses the reader', async ({ page }) => {
  const timeline = await openTimeline(page, WINDOW);
  const [from, to] = [await pointOn(timeline, 0.7, 0.6), await pointOn(timeline, 0.6, 0.6)];
  const mouse = await mouseOf(page);
  await mouse('mousePressed', from, 1);
  await mouse('mouseMoved', to, 1);
  await expect.poll(() => windowOf(timeline)).not.toMatch(/^2017-01-01/);
  await page.evaluate(() => dispatchEvent(new Event('blur')));
  await page.waitForTimeout(300);
  const left = await windowOf(timeline);
  await mouse('mouseMoved', { ...to, x: to.x - 150 }, 1);
  await page.waitForTimeout(300);
  expect(await windowOf(timeline)).toBe(left);
});

test('the strip lets go when its button was released outside of the window', async ({ page }) => {
  const timeline = await openTimeline(page, WINDOW);
  await timeline.locator('[data-strip]').scrollIntoViewIfNeeded();
  const box = await timeline.locator('[data-strip] rect').boundingBox();
  const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 10 };
  const mouse = await mouseOf(page);
  await mouse('mousePressed', middle, 1);
  await mouse('mouseMoved', { ...middle, x: middle.x - 100 }, 1);
  await mouse('mouseMoved', { ...middle, x: middle.x - 100 }, 0);
  await page.waitForTimeout(300);
  const left = await windowOf(timeline);
  expect(left).not.toMatch(/^2017-01-01/);
  await mouse('mouseMoved', { ...middle, x: middle.x - 250 }, 0);
  await page.waitForTimeout(300);
  expect(await windowOf(timeline)).toBe(left);
});

test('the brush of years gives up when its button was released outside', async ({ page }) => {
  await page.goto(searchFor(COMMON));
  await page.waitForLoadState('networkidle');
  const strip = page.locator('.year-strip');
  await strip.scrollIntoViewIfNeeded();
  const box = await strip.boundingBox();
  const start = { x: (box?.x ?? 0) + 4, y: (box?.y ?? 0) + 10 };
  const off = strip.locator('.year-off');
  const before = await off.count();
  const mouse = await mouseOf(page);
  await mouse('mousePressed', start, 1);
  await mouse('mouseMoved', { ...start, x: start.x + 8 }, 1);
  await expect.poll(() => off.count()).toBeGreaterThan(before);
  await mouse('mouseMoved', { ...start, x: start.x + 40 }, 0);
  await expect(off).toHaveCount(before);
});

const DIALOGS = {
  search: { template: 'home', opener: '[data-search-open]', dialog: '[data-search-dialog]' },
  share: { template: 'timeline', opener: '[data-opens="share"]', dialog: '[data-dialog="share"]' },
  keys: { template: 'timeline', opener: '[data-opens="keys"]', dialog: '[data-dialog="keys"]' },
} as const;

/** It fills the window: there is nothing beside it to be pressed. */
const FULL = '[data-dialog="present"]';

for (const [name, { template, opener, dialog: selector }] of Object.entries(DIALOGS)) {
  test(`${name}: a press that began inside of the dialog does not close it`, async ({ page }) => {
    const dialog = await openDialog(page, template, opener, selector);
    const [inside, beside] = await pointsAt(page, selector);
    await press(page, inside, beside);
    await expect(dialog).toBeVisible();
    await press(page, beside, inside);
    await expect(dialog).toBeVisible();
    await press(page, beside, beside);
    await expect(dialog).toBeHidden();
  });
}

test('no dialog of the site is without this test', async ({ page }) => {
  for (const template of ['home', 'timeline', 'search', 'event', 'partner', 'guide']) {
    await page.goto(examplePage(template));
    // The filters' panel is modal on a phone only and has tests of its own.
    const known = [...Object.values(DIALOGS).map(({ dialog }) => dialog), FULL, '[data-panel]'];
    await expect(page.locator(`dialog:not(${known.join(', ')})`)).toHaveCount(0);
  }
});

async function openDialog(page: Page, template: string, opener: string, selector: string) {
  await page.goto(examplePage(template));
  if (template === 'timeline') await pressControl(await ready(page), opener);
  else await page.locator(opener).first().click();
  const dialog = page.locator(selector);
  await expect(dialog).toBeVisible();
  // What searches is fetched while the dialog stands open already.
  await page.waitForLoadState('networkidle');
  return dialog;
}

/** A point inside of an open dialog, on no control, and one on its backdrop. */
async function pointsAt(page: Page, selector: string): Promise<[Point, Point]> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error('the dialog has no box');
  const y = box.y + box.height / 2;
  return [
    { x: box.x + 30, y: box.y + box.height - 12 },
    { x: box.x / 2, y },
  ];
}

async function press(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await page.waitForTimeout(100);
}

/** A mouse whose buttons are told with each movement, as when they were let go far away. */
async function mouseOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point, buttons: 0 | 1) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      buttons,
      button: type === 'mouseMoved' && buttons === 0 ? 'none' : 'left',
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
}
