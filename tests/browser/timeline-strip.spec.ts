import type { Locator, Page } from '@playwright/test';
import { ADDRESS } from '../site/built-site.ts';
import { gutterOf } from '#timeline/arranging/frame.ts';
import { TEAR } from '#timeline/paths/goal-places.ts';
import { expect, test } from './site.ts';
import { contents } from './timeline-contents.ts';
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
    // The axis ends where the first of the goal years begins, if any stand behind it.
    const years = await timeline.locator('.tl-axis .tl-beyond').all();
    const column = await years[0]?.boundingBox();
    const end = column ? column.x - TEAR - 4 : stage.x + stage.width;
    expect(Math.abs(strip.x + strip.width - end)).toBeLessThanOrEqual(1);
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
  const timeline = await openTimeline(page, '?from=1980-01-01&to=1988-01-01');
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

test('of a short window the strip shows what is around it, and a press there stays there', async ({
  page,
}) => {
  const { data } = contents();
  const decade = Math.floor(new Date(data.today).getUTCFullYear() / 10) * 10 - 10;
  const timeline = await openTimeline(page, `?from=${decade + 2}-01-01&to=${decade + 3}-01-01`);
  const shown = await timeline.locator('.tl-strip-span').textContent();
  const [first = 0, last = 0] = (shown ?? '').split('–').map(Number);
  // A chronicle of fewer years has all of them there.
  expect(last - first).toBeLessThan(10);
  await dragStrip(page, 0.8, 0.8);
  const away = `${first + Math.floor((last - first + 1) * 0.8)}`;
  await expect.poll(() => windowOf(timeline)).toContain(away);
  expect(await timeline.locator('.tl-strip-span').textContent()).toBe(shown);
});

/** Waits for what answers hands and keys on the strip, which comes after the first drawing. */
async function stripAnswers(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('timeline:strip').length > 0);
}

const grip = (timeline: Locator, edge: 'from' | 'to'): Locator =>
  timeline.locator(`.tl-grip[data-edge="${edge}"]`);

for (const language of ADDRESS.languages) {
  test(`the edges of the window are sliders for the keyboard, their days in words: ${language}`, async ({
    page,
  }) => {
    const timeline = await openTimeline(page, '?from=1990-01-01&to=2010-01-01', language);
    const from = grip(timeline, 'from');
    await expect(from).toHaveAttribute('aria-valuetext', /1990/);
    await stripAnswers(page);
    await from.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => windowOf(timeline)).toBe('1991-01-01/2010-01-01');
    await expect(from).toHaveAttribute('aria-valuetext', /1991/);
    await expect(from).toBeFocused();
    await grip(timeline, 'to').focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => windowOf(timeline)).toBe('1991-01-01/2000-01-01');
    // Its last day, not the midnight after it.
    await expect(grip(timeline, 'to')).toHaveAttribute('aria-valuetext', /1999/);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => windowOf(timeline)).toBe('1991-01-01/2001-01-01');
    await expect(page).toHaveURL(/to=2001/);
  });
}

test('an edge keeps the focus while the strip comes to show other years', async ({ page }) => {
  const timeline = await openTimeline(page, '?from=2000-01-01&to=2008-01-01');
  const to = grip(timeline, 'to');
  await stripAnswers(page);
  await to.focus();
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowDown');
  await expect(to).toBeFocused();
  const now = async () => Number(await to.getAttribute('aria-valuenow'));
  await expect.poll(now).toBeLessThan(Date.UTC(2004, 0, 1) / 86_400_000);
  await page.keyboard.press('End');
  await expect(to).toHaveAttribute('aria-valuenow', (await to.getAttribute('aria-valuemax')) ?? '');
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true });

  test('the edges are as large as a finger, and never on one another', async ({ page }) => {
    for (const query of ['', '?from=2015-01-01&to=2015-01-04']) {
      const timeline = await openTimeline(page, query);
      await stripAnswers(page);
      const [from, to] = await Promise.all(
        (['from', 'to'] as const).map((edge) => grip(timeline, edge).boundingBox()),
      );
      if (!from || !to) throw new Error('an edge has no box');
      for (const { width, height } of [from, to]) {
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
      expect(to.x - from.x).toBeGreaterThanOrEqual(43.9);
      expect(to.x + to.width).toBeLessThanOrEqual(1024);
    }
  });
});
