import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { daysOf, openTimeline, pointOn, windowOf } from './timeline-steps.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const TABLET = { viewport: { width: 900, height: 700 }, hasTouch: true, isMobile: true };

interface Finger {
  readonly x: number;
  readonly y: number;
  readonly id: number;
}

test.describe('on a phone', () => {
  test.use(PHONE);

  test('time runs down, each lane under its name', async ({ page }) => {
    const timeline = await openTimeline(page);
    const heads = timeline.locator('.tl-lane-head');
    expect(await heads.count()).toBeGreaterThan(1);
    const places = await heads.evaluateAll((nodes) =>
      nodes.map((node) => node.getBoundingClientRect().x),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const years = await timeline.locator('.tl-tick').evaluateAll((nodes) =>
      nodes
        .map((node) => ({ year: Number(node.textContent), y: node.getBoundingClientRect().y }))
        .filter(({ year }) => year > 0)
        .sort((a, b) => a.y - b.y)
        .map(({ year }) => year),
    );
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  test('one finger scrolls the page, never the timeline', async ({ page }) => {
    const timeline = await openTimeline(page);
    const before = await windowOf(timeline);
    const { x, y } = await pointOn(timeline, 0.6, 0.4);
    const touch = await page.context().newCDPSession(page);
    const top = await page.evaluate(() => scrollY);
    await swipe(touch, [{ x, y, id: 1 }], [{ x, y: y - 200, id: 1 }]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 50);
    expect(await windowOf(timeline)).toBe(before);
  });

  test('two fingers zoom', async ({ page }) => {
    const timeline = await openTimeline(page);
    await timeline.locator('.tl-stage').scrollIntoViewIfNeeded();
    const before = await daysOf(timeline);
    const { x, y } = await pointOn(timeline, 0.6, 0.5);
    const touch = await page.context().newCDPSession(page);
    const apart = (by: number) => [
      { x, y: y - by, id: 1 },
      { x, y: y + by, id: 2 },
    ];
    await swipe(touch, apart(30), apart(90));
    await expect.poll(() => daysOf(timeline)).toBeLessThan(before * 0.6);
  });

  test('a tap near a mark opens its event', async ({ page }) => {
    const timeline = await openTimeline(page);
    const label = timeline.locator('[data-place="column"] a:visible').first();
    await label.scrollIntoViewIfNeeded();
    await label.tap();
    await expect(timeline.getByRole('region')).toBeVisible();
  });

  test('buttons are large enough for a finger', async ({ page }) => {
    const timeline = await openTimeline(page);
    const sizes = await timeline
      .locator('button:visible:not(.tl-count)')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });

  test('strategies without a track are in the list above the events', async ({ page }) => {
    const timeline = await openTimeline(page);
    const rest = timeline.locator('.tl-rest');
    if (await rest.isHidden()) {
      // With as few strategies as there are tracks, each has one.
      await expect(timeline.locator('.tl-bar:not([data-place])')).toHaveCount(0);
      return;
    }
    await rest.tap();
    await expect(timeline).toHaveAttribute('data-as-list', '');
    await expect(timeline.locator('.tl-bar').last()).toBeVisible();
  });
});

test.describe('on a tablet', () => {
  test.use(TABLET);

  test('a finger moved sideways moves through time', async ({ page }) => {
    const timeline = await openTimeline(page, '?from=2010-01-01&to=2012-01-01');
    const { x, y } = await pointOn(timeline, 0.7, 0.5);
    const touch = await page.context().newCDPSession(page);
    await swipe(touch, [{ x, y, id: 1 }], [{ x: x - 200, y, id: 1 }]);
    await expect.poll(() => windowOf(timeline)).not.toMatch(/^2010-01-01/);
  });
});

/** Moves fingers from one place to another in small steps, and rests before lifting them. */
async function swipe(touch: CDPSession, from: Finger[], to: Finger[]): Promise<void> {
  const between = (share: number) =>
    from.map((finger, index) => ({
      x: finger.x + ((to[index]?.x ?? 0) - finger.x) * share,
      y: finger.y + ((to[index]?.y ?? 0) - finger.y) * share,
      id: finger.id,
    }));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: from });
  for (let step = 1; step <= 10; step++) {
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: between(step / 10),
    });
    await pause(16);
  }
  await pause(120);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

function pause(ms: number): ReturnType<Page['waitForTimeout']> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
