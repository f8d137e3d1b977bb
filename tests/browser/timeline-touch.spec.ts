import { expect, test } from './site.ts';
import { drawFingers } from './timeline-fingers.ts';
import { openTimeline, pointOn, press, windowOf } from './timeline-steps.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const TABLET = { viewport: { width: 900, height: 700 }, hasTouch: true, isMobile: true };

test.describe('on a phone', () => {
  test.use(PHONE);

  test('buttons are large enough for a finger', async ({ page }) => {
    const timeline = await openTimeline(page);
    const sizes = await timeline
      .locator('button:visible:not(.tl-count)')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });

  test('strategies are in the list above the events', async ({ page }) => {
    const timeline = await openTimeline(page);
    await press(timeline, '[data-do="list"]');
    await expect(timeline).toHaveAttribute('data-as-list', '');
    await expect(timeline.locator('.tl-bar').last()).toBeVisible();
  });
});

test.describe('on a tablet', () => {
  test.use(TABLET);

  test('a finger moved sideways moves through time', async ({ page }) => {
    const timeline = await openTimeline(page, '?from=2010-01-01&to=2012-01-01');
    const { x, y } = await pointOn(timeline, 0.7, 0.5);
    await drawFingers(page, [{ x, y, id: 1 }], [{ x: x - 200, y, id: 1 }]);
    await expect.poll(() => windowOf(timeline)).not.toMatch(/^2010-01-01/);
  });
});
