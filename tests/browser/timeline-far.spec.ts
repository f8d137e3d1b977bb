import type { Locator } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { MONTHLY, ownId, serveEvents } from './own-events.ts';
import { expect, test } from './site.ts';
import { focusedEvent, openTimeline } from './timeline-steps.ts';

/** Where an own event stands in the drawing. */
async function placeOf(timeline: Locator, at: number) {
  const box = await timeline.locator(`[data-event-id="${ownId(at)}"]`).boundingBox();
  if (!box) throw new Error(`event ${String(at)} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const named = (timeline: Locator) => timeline.locator('.tl-item[data-place="above"]');

for (const [width, height, hasTouch] of [
  [1280, 900, false],
  [1280, 900, true],
  [1920, 1080, false],
] as const) {
  test.describe(`far off at ${width} pixels, ${hasTouch ? 'under a finger' : 'under a mouse'}`, () => {
    test.use({ viewport: { width, height }, hasTouch });

    test('every event is a dot in the stack of its quarter', async ({ page }) => {
      await serveEvents(page, MONTHLY);
      const timeline = await openTimeline(page);
      await expect(timeline.locator('.tl-item[data-place]')).toHaveCount(MONTHLY.length);
      // February and March of a year whose January is named.
      const [lower, upper, next] = [
        await placeOf(timeline, 1),
        await placeOf(timeline, 2),
        await placeOf(timeline, 4),
      ];
      expect(Math.abs(upper.x - lower.x)).toBeLessThan(1);
      expect(lower.y - upper.y).toBeGreaterThan(3);
      expect(next.x - lower.x).toBeGreaterThan(3);
    });

    test('turning points are named above their stack, with their year, and open', async ({
      page,
    }) => {
      await serveEvents(page, MONTHLY);
      const timeline = await openTimeline(page);
      const names = await named(timeline).all();
      expect(names.length).toBeGreaterThan(1);
      for (const name of names) {
        const at = Number((await name.getAttribute('data-event-id'))?.replace('own-', ''));
        expect(at % 12).toBe(0);
        await expect(name).toHaveAttribute('data-years', String(2000 + at / 12));
      }
      const link = named(timeline).first().locator('a');
      const title = (await link.textContent())?.trim() ?? '';
      await (hasTouch ? link.tap() : link.click());
      await expect(timeline.getByRole('region').filter({ hasText: title }).first()).toBeVisible();
    });

    test('arrow keys go through the dots in time, and Enter opens one', async ({ page }) => {
      await serveEvents(page, MONTHLY);
      const timeline = await openTimeline(page);
      await timeline.locator('.tl-item a:visible').first().focus();
      await page.keyboard.press('Home');
      await expect.poll(() => focusedEvent(page)).toBe(ownId(0));
      await page.keyboard.press('End');
      // The last quarter's events, of which one is the last.
      await expect.poll(() => focusedEvent(page)).toMatch(/^own-23[789]$/);
      await page.keyboard.press('Enter');
      await expect(timeline.locator('.tl-detail')).toBeVisible();
    });

    test('axe finds nothing', async ({ page }) => {
      await serveEvents(page, MONTHLY);
      await openTimeline(page);
      expect(await accessibilityFaults(page, { part: '.tl-stage' })).toEqual([]);
    });
  });
}

test('near, the same events are marks in rows with their names behind them', async ({ page }) => {
  await serveEvents(page, MONTHLY);
  const timeline = await openTimeline(page, '?from=2005-01-01&to=2008-01-01');
  await expect(timeline.locator('.tl-item[data-place^="after"]').first()).toBeVisible();
  await expect(named(timeline)).toHaveCount(0);
});

test('on a phone they are rows of dots, in which time runs down', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await serveEvents(page, MONTHLY);
  const timeline = await openTimeline(page);
  await expect(timeline).toHaveAttribute('data-upright', 'rows');
  await expect(named(timeline)).toHaveCount(0);
});
