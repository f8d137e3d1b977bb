import type { Locator } from '@playwright/test';
import { yearAt } from '#domain/dates/calendar.ts';
import { lastBefore } from '#timeline/items/extent.ts';
import { examplePage } from '../site/pages.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './site.ts';
import { contents } from './timeline-contents.ts';
import { addressOf, openFilters, openTimeline, ready, windowOf } from './timeline-steps.ts';

/** The end of the axis as it comes and as it can be opened; null in a chronicle without a break. */
function breakIn(): { last: number; opened: number } | null {
  const { data } = contents();
  const { bounds, future } = data;
  if (future === undefined) return null;
  return { last: yearAt(lastBefore(bounds.to)), opened: yearAt(lastBefore(future)) };
}

const columnsOf = (timeline: Locator): Locator => timeline.locator('.tl-ahead-year');
const link = (timeline: Locator, to: 'open' | 'fold'): Locator =>
  timeline.locator(`[data-future-link="${to}"]`);

for (const width of [390, 1280, 1920]) {
  test(`at ${width} px the goal years stand behind the break, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: width < 640 ? 844 : 1000 });
    const torn = breakIn();
    const timeline = await openTimeline(page);
    if (!torn) return expect(columnsOf(timeline)).toHaveCount(0);
    const years = await columnsOf(timeline).evaluateAll((nodes) =>
      nodes.map((node) => Number((node as HTMLElement).dataset['horizon'])),
    );
    expect(years.length).toBeGreaterThan(0);
    expect(Math.min(...years)).toBeGreaterThan(torn.last);
    const stage = await timeline.locator('.tl-stage').boundingBox();
    const column = await columnsOf(timeline).first().boundingBox();
    if (!stage || !column) throw new Error('the stage or the column has no box');
    // In the drawing, whose axis ends where they begin, or under it where there is no room for that.
    const last = await columnsOf(timeline).last().boundingBox();
    if (width < 900) expect(column.y).toBeGreaterThanOrEqual(stage.y + stage.height);
    else {
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(stage.x + stage.width, 0);
      expect(column.y + column.height).toBeLessThanOrEqual(stage.y + stage.height + 1);
      const strip = await timeline.locator('.tl-strip').boundingBox();
      expect((strip?.x ?? 0) + (strip?.width ?? 0)).toBeCloseTo(column.x, 0);
    }
    expect(column.x + column.width).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(await accessibilityFaults(page, { part: '.tl-plot' })).toEqual([]);
  });
}

test('the break is opened and closed by keyboard on the page, with the filters and the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  const torn = breakIn();
  if (!torn) return;
  const timeline = await openTimeline(page, '?importance=2');
  const closed = await windowOf(timeline);
  expect(closed).toContain(`/${torn.last + 1}-01-01`);
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
  await link(timeline, 'open').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => windowOf(timeline)).toContain(`/${torn.opened + 1}-01-01`);
  expect(addressOf(page)).toContain('importance=2');
  expect(addressOf(page)).toContain('future=open');
  await expect(timeline.locator('[data-range]')).toContainText(String(torn.opened));
  await expect(columnsOf(timeline).first()).toBeHidden();
  await expect(link(timeline, 'fold')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => windowOf(timeline)).toBe(closed);
  expect(addressOf(page)).toContain('importance=2');
  expect(addressOf(page)).not.toContain('future');
  await expect(columnsOf(timeline).first()).toBeVisible();
  await expect(link(timeline, 'open')).toBeFocused();
  await page.goBack();
  await expect.poll(() => windowOf(timeline)).toContain(`/${torn.opened + 1}-01-01`);
  await page.goBack();
  await expect.poll(() => windowOf(timeline)).toBe(closed);
  await expect(page.locator('html[data-same-page]')).toHaveCount(1);
});

test('Back after a page was loaded again with its break open gives the view that was there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  const torn = breakIn();
  if (!torn) return;
  let timeline = await openTimeline(page, '?importance=2');
  const closed = await windowOf(timeline);
  await link(timeline, 'open').click();
  await expect.poll(() => windowOf(timeline)).toContain(`/${torn.opened + 1}-01-01`);
  await page.reload();
  timeline = await ready(page);
  const opened = await windowOf(timeline);
  expect(opened).toContain(`/${torn.opened + 1}-01-01`);
  // What follows the steps of history comes when the page has nothing else to do.
  await page.waitForFunction(() => performance.getEntriesByName('timeline:paper').length > 0);
  await page.goBack();
  await expect.poll(() => windowOf(timeline)).toBe(closed);
  await expect(columnsOf(timeline).first()).toBeVisible();
  await page.goForward();
  await expect.poll(() => windowOf(timeline)).toBe(opened);
  await expect(columnsOf(timeline).first()).toBeHidden();
});

test('a link from before the break shows the window it names', async ({ page }) => {
  const torn = breakIn();
  if (!torn) return;
  const window = [`${torn.last - 4}-01-01`, `${torn.last + 3}-01-01`];
  const timeline = await openTimeline(page, `?from=${window[0]}&to=${window[1]}`);
  expect(await windowOf(timeline)).toBe(window.join('/'));
});

for (const width of [390, 1280]) {
  test(`at ${width} px a year written behind the break opens it on the page, an end left empty does not`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const torn = breakIn();
    if (!torn) return;
    const timeline = await openTimeline(page, '?importance=2');
    const field = (edge: 'from' | 'to') => timeline.locator(`[data-window] [data-edge="${edge}"]`);
    const window = `${torn.last - 3}-01-01`;
    await openFilters(timeline);
    await field('from').fill(String(torn.last - 3));
    await field('to').fill('');
    await field('to').press('Enter');
    await expect.poll(() => windowOf(timeline)).toBe(`${window}/${torn.last + 1}-01-01`);
    await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
    await field('to').fill(String(torn.last + 2));
    await field('to').press('Enter');
    await expect.poll(() => windowOf(timeline)).toBe(`${window}/${torn.last + 3}-01-01`);
    await expect.poll(() => addressOf(page)).toContain(`to=${torn.last + 3}`);
    expect(addressOf(page)).toContain('importance=2');
    await expect(columnsOf(timeline).first()).toBeHidden();
    await expect(page.locator('html[data-same-page]')).toHaveCount(1);
    // The address shows the same again.
    await page.reload();
    const again = await ready(page);
    expect(await windowOf(again)).toBe(`${window}/${torn.last + 3}-01-01`);
  });
}

test('Back closes the break that a year has opened, and Forward opens it again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const torn = breakIn();
  if (!torn) return;
  const timeline = await openTimeline(page, '?importance=2');
  const before = await windowOf(timeline);
  await openFilters(timeline);
  const last = timeline.locator('[data-window] [data-edge="to"]');
  await last.fill(String(torn.opened));
  await last.press('Enter');
  await expect.poll(() => windowOf(timeline)).toContain(`/${torn.opened + 1}-01-01`);
  await expect.poll(() => addressOf(page)).toContain('future=open');
  const after = await windowOf(timeline);
  await page.goBack();
  await expect.poll(() => windowOf(timeline)).toBe(before);
  await expect(columnsOf(timeline).first()).toBeVisible();
  await page.goForward();
  await expect.poll(() => windowOf(timeline)).toBe(after);
  await expect(columnsOf(timeline).first()).toBeHidden();
});

test('whatever window is chosen once the break is open, its address shows it again', async ({
  page,
}) => {
  const torn = breakIn();
  if (!torn) return;
  const window = `?from=${torn.last - 4}-01-01&to=${torn.last + 3}-01-01`;
  let timeline = await openTimeline(page, window);
  const field = (edge: 'from' | 'to') => timeline.locator(`[data-window] [data-edge="${edge}"]`);
  for (const from of ['', String(torn.last - 2)]) {
    await openFilters(timeline);
    await field('from').fill(from);
    await field('to').fill('');
    await field('to').press('Enter');
    await expect.poll(() => windowOf(timeline)).toContain(`/${torn.opened + 1}-01-01`);
    await expect.poll(() => addressOf(page)).toContain('future=open');
    if (from) {
      await expect.poll(() => addressOf(page)).toContain(`from=${from}`);
      // The address is written ahead of a glide that is still on its way.
      await expect.poll(() => windowOf(timeline)).toContain(`${from}-01-01/`);
    }
    const shown = await windowOf(timeline);
    await page.reload();
    timeline = await ready(page);
    expect(await windowOf(timeline)).toBe(shown);
  }
});

test('a window of another time has no tear, and the drawing takes its room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  if (!breakIn()) return;
  const timeline = await openTimeline(page);
  // The strip lies exactly under the axis.
  const widthOf = async () => (await timeline.locator('.tl-strip').boundingBox())?.width ?? 0;
  const torn = await widthOf();
  await timeline.locator('[data-do="zoom-in"]').click();
  await expect(columnsOf(timeline).first()).toBeHidden();
  await expect.poll(widthOf).toBeGreaterThan(torn + 150);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the goal years are there, and nothing that would do nothing', async ({ page }) => {
    await page.goto(examplePage('timeline'));
    const timeline = page.locator('[data-timeline]');
    if ((await columnsOf(timeline).count()) === 0) return;
    await expect(columnsOf(timeline).first()).toBeVisible();
    await expect(link(timeline, 'open')).toBeHidden();
  });
});

test('what the columns show is whole: no goal hangs out of them, and all are a link away', async ({
  page,
}) => {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1280, height: 1100 },
  ]) {
    await page.setViewportSize(size);
    const torn = breakIn();
    const timeline = await openTimeline(page);
    if (!torn) return expect(columnsOf(timeline)).toHaveCount(0);
    const over = await columnsOf(timeline).evaluateAll((years) =>
      years.map((year) => {
        const inner = [...year.querySelectorAll('a, li, p')].filter(
          (node) => node.getClientRects().length > 0,
        );
        const end = Math.max(...inner.map((node) => node.getBoundingClientRect().bottom));
        return end - year.getBoundingClientRect().bottom;
      }),
    );
    for (const pixels of over) expect(pixels).toBeLessThanOrEqual(1);
  }
});

test('a link of the break that is pressed at once takes the filters along all the same', async ({
  page,
}) => {
  if (!breakIn()) return;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/follow-future.*.js', async (route) => {
    await held;
    await route.continue();
  });
  const timeline = await openTimeline(page, '?future=open&importance=2');
  await link(timeline, 'fold').click();
  release();
  await page.waitForURL((url) => !url.search.includes('future'));
  await ready(page);
  expect(addressOf(page)).toContain('importance=2');
});
