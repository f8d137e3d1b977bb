import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { addressHolds, addressOf, openFilters, openTimeline } from './timeline-steps.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const opener = (timeline: Locator) => timeline.locator('[data-shows="filters"]');
const chipIn = (sheet: Locator) => sheet.locator('[data-filter="pillar"]').first();
const topOf = async (part: Locator) => (await part.boundingBox())?.y ?? Infinity;

test('the controls are one row with the window, the zoom and the filters', async ({ page }) => {
  const timeline = await openTimeline(page);
  const row = await timeline.locator('.tl-row').boundingBox();
  expect(row?.height).toBeLessThanOrEqual(64);
  const names = await timeline
    .locator('.tl-row button:visible')
    .evaluateAll((nodes) => nodes.map(({ dataset }) => dataset['do'] ?? dataset['shows']));
  expect(names).toEqual(['zoom-out', 'zoom-in', 'filters']);
  // The drawing begins in the upper third of the screen.
  expect(await topOf(timeline.locator('.tl-stage'))).toBeLessThan(844 / 3);
});

const WAYS: Readonly<Record<string, (page: Page, sheet: Locator) => Promise<unknown>>> = {
  'its ×': (_page, sheet) => sheet.locator('.tl-panel-head [data-closes]').tap(),
  'its last button': (_page, sheet) => sheet.locator('[data-see]').tap(),
  Esc: (page) => page.keyboard.press('Escape'),
  Back: (page) => page.goBack(),
  'a press beside it': (page) => page.touchscreen.tap(195, 12),
  'a pull at its head': (page, sheet) => pull(page, sheet, 200),
};

for (const [way, leave] of Object.entries(WAYS)) {
  test(`${way} closes the sheet, keeps what was chosen and returns to the button`, async ({
    page,
  }) => {
    const timeline = await openTimeline(page);
    const plain = addressOf(page);
    const sheet = await openFilters(timeline);
    await chipIn(sheet).tap();
    await addressHolds(page, 'pillar=');
    const chosen = addressOf(page);
    await leave(page, sheet);
    await expect(sheet).toBeHidden();
    await expect(opener(timeline)).toBeFocused();
    await expect.poll(() => addressOf(page)).toBe(chosen);
    await expect(timeline.locator('[data-filter-count]')).toHaveText('1');
    // One step back is the view as it was before the sheet.
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe(plain);
    await expect(timeline.locator('[data-filter-count]')).toBeHidden();
  });
}

test('a sheet left as it was adds no step to the history', async ({ page }) => {
  await page.goto('about:blank');
  const timeline = await openTimeline(page);
  const sheet = await openFilters(timeline);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.waitForTimeout(200);
  await page.goBack();
  await expect.poll(() => page.url()).toBe('about:blank');
});

test('a short pull lets the sheet go back', async ({ page }) => {
  const timeline = await openTimeline(page);
  const sheet = await openFilters(timeline);
  await page.waitForTimeout(250);
  const before = await topOf(sheet);
  await pull(page, sheet, 30);
  await expect(sheet).toBeVisible();
  expect(await topOf(sheet)).toBe(before);
});

test('the button says how many events it shows, live', async ({ page }) => {
  const timeline = await openTimeline(page);
  const sheet = await openFilters(timeline);
  const see = sheet.locator('[data-see]');
  const all = await see.textContent();
  const said = await chipIn(sheet).locator('[data-tally]').textContent();
  await chipIn(sheet).tap();
  await expect(see).toContainText(said ?? '');
  await sheet.locator('[data-do="clear"]').tap();
  await expect(see).toHaveText(all ?? '');
});

test('what the row has on a desk is in the sheet: windows, lanes, the list', async ({ page }) => {
  const timeline = await openTimeline(page);
  const sheet = await openFilters(timeline);
  await sheet.locator('[data-preset="year"]').tap();
  await addressHolds(page, 'from=');
  await sheet.locator('[data-lanes]').selectOption('category');
  await addressHolds(page, 'lanes=category');
  await sheet.locator('[data-do="list"]').tap();
  await expect(sheet).toBeHidden();
  await expect(timeline).toHaveAttribute('data-as-list', '');
});

for (const [name, viewport] of Object.entries({
  upright: { width: 390, height: 844 },
  'on its side': { width: 600, height: 300 },
  small: { width: 320, height: 480 },
})) {
  test(`${name}, the sheet fits the screen, scrolls inside and keeps its buttons in sight`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const timeline = await openTimeline(page);
    const sheet = await openFilters(timeline);
    await page.waitForTimeout(250);
    const box = await sheet.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(viewport.height);
    expect(box?.width).toBe(viewport.width);
    await expect(sheet.locator('[data-see]')).toBeInViewport({ ratio: 1 });
    const body = sheet.locator('.tl-panel-body');
    expect(await body.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
    await body.evaluate((node) => node.scrollTo(0, node.scrollHeight));
    await expect(sheet.locator('[data-see]')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}

test('keys stay in the sheet while it is open', async ({ page }) => {
  const timeline = await openTimeline(page);
  const sheet = await openFilters(timeline);
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    const within = await sheet.evaluate(
      (panel) => panel.contains(document.activeElement) || document.activeElement === document.body,
    );
    expect(within).toBe(true);
  }
});

/** Pulls the sheet down by its head, slowly enough to be no flick. */
async function pull(page: Page, sheet: Locator, by: number): Promise<void> {
  const head = await sheet.locator('[data-grip]').boundingBox();
  const [x, y] = [(head?.x ?? 0) + 120, (head?.y ?? 0) + 20];
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: at, id: 1 }],
    });
  await send('touchStart', y);
  for (let step = 1; step <= 8; step++) {
    await send('touchMove', y + (by * step) / 8);
    await page.waitForTimeout(25);
  }
  await send('touchEnd', y + by);
}
