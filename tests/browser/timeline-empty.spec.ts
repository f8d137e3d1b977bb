import { routesOf } from '#i18n/routes.ts';
import { ADDRESS } from '../site/built-site.ts';
import { mainLanguage } from '../site/pages.ts';
import { expect, test } from './site.ts';
import { widestGap } from './timeline-contents.ts';
import { focusedEvent, openTimeline, ready } from './timeline-steps.ts';

// A window without events says so and leads to the nearest. Which one is empty the content decides.

for (const as of ['', '&as=list']) {
  const name = as ? 'the list' : 'the drawing';

  test(`${name} says that a window is empty, and goes to the nearest event`, async ({ page }) => {
    const gap = widestGap();
    if (!gap) return;
    const { query, before, after } = gap;
    const timeline = await openTimeline(page, query + as);
    const notice = timeline.locator('.tl-empty');
    await expect(notice.locator('p')).toBeVisible();
    await expect(notice.locator('p')).not.toBeEmpty();
    await expect(notice.locator('[data-do="clear"]')).toBeHidden();
    const ids = await notice
      .locator('[data-goes]')
      .evaluateAll((nodes) => nodes.map((node) => node.dataset['goes']));
    expect(ids).toEqual([before, after].flatMap((item) => item?.id ?? []));
    const target = notice.locator('[data-goes]').last();
    const id = (await target.getAttribute('data-goes')) ?? '';
    await target.focus();
    await page.keyboard.press('Enter');
    await expect(notice).toBeHidden();
    await expect(timeline.locator(`[data-event-id="${id}"]`)).toBeVisible();
    await expect.poll(() => focusedEvent(page)).toBe(id);
  });

  test(`${name} says that nothing at all passes the filters`, async ({ page }) => {
    const timeline = await openTimeline(page, `?q=xyzzyxyzzy${as}`);
    const notice = timeline.locator('.tl-empty');
    await expect(notice.locator('p')).toBeVisible();
    await expect(notice.locator('[data-goes]')).toHaveCount(0);
    await notice.locator('[data-do="clear"]').click();
    await expect(notice).toBeHidden();
    await expect(timeline.locator('[data-event-id]:visible').first()).toBeVisible();
    // The button is gone, the reader's place in the page is not.
    await expect(timeline.locator('.tl-stage :focus')).toHaveCount(1);
  });
}

test('a filter without events in the window leads to those it has elsewhere', async ({ page }) => {
  const gap = widestGap();
  const known = gap?.before ?? gap?.after;
  if (!gap || !known) return;
  const q = `&q=${encodeURIComponent(known.title)}`;
  const timeline = await openTimeline(page, gap.query + q);
  const notice = timeline.locator('.tl-empty');
  await expect(notice.locator('p')).toBeVisible();
  await expect(notice.locator('[data-do="clear"]')).toBeVisible();
  const offered = notice.locator('[data-goes]');
  expect(await offered.count()).toBeGreaterThan(0);
  await offered.first().click();
  await expect(notice).toBeHidden();
  await expect(timeline.locator('[data-active] button')).toHaveCount(1);
});

test('an empty window that is come upon is said aloud', async ({ page }) => {
  const timeline = await openTimeline(page);
  await timeline.locator('[data-shows="filters"]').click();
  await timeline.locator('[data-q]').fill('xyzzyxyzzy');
  await timeline.locator('[data-q]').press('Tab');
  const said = await timeline.locator('.tl-empty p').textContent();
  await expect(timeline.locator('[data-announce]')).toHaveText(said ?? '');
});

test('on paper an empty window is not an empty sheet', async ({ page }) => {
  const gap = widestGap();
  if (!gap) return;
  const timeline = await openTimeline(page, gap.query);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(timeline.locator('.tl-empty p')).toBeVisible();
  await expect(timeline.locator('.tl-empty button:visible')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the nearest events are buttons for a finger', async ({ page }) => {
    const gap = widestGap();
    if (!gap) return;
    const timeline = await openTimeline(page, gap.query);
    const offered = timeline.locator('.tl-empty [data-goes]');
    await expect(offered.first()).toBeVisible();
    for (const box of await offered.evaluateAll((nodes) =>
      nodes.map((node) => node.getBoundingClientRect().toJSON() as DOMRect),
    )) {
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(360);
    }
    const id = (await offered.first().getAttribute('data-goes')) ?? '';
    await offered.first().tap();
    await expect(timeline.locator('.tl-empty')).toBeHidden();
    await expect.poll(() => focusedEvent(page)).toBe(id);
  });
});

test('embedded it says the same', async ({ page }) => {
  const gap = widestGap();
  if (!gap) return;
  const path = routesOf(mainLanguage(), mainLanguage(), ADDRESS.base).page('embedTimeline');
  await page.goto(path + gap.query);
  const timeline = await ready(page);
  await expect(timeline.locator('.tl-empty p')).toBeVisible();
  await timeline.locator('.tl-empty [data-goes]').first().click();
  await expect(timeline.locator('.tl-empty')).toBeHidden();
});
