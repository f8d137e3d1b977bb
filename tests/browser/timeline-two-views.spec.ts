import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { openTimeline, pointOn, press, windowOf } from './timeline-steps.ts';

// One element serves drawing, list and paper: what one of them does to it must not be seen in the others.

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 720 };
const rowsOf = (timeline: Locator) => timeline.locator('li[data-event-id]:visible');
const asList = async (timeline: Locator) => {
  await press(timeline, '[data-do="list"]');
  await expect(timeline).toHaveAttribute('data-as-list', '');
};

for (const [name, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
  test(`${name}: every row of the list has its title in sight after drawing`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const timeline = await openTimeline(page);
    await lookAround(timeline);
    await asList(timeline);
    expect(await rowsOf(timeline).count()).toBeGreaterThan(0);
    expect(await titlesMissing(rowsOf(timeline))).toEqual([]);
  });

  test(`${name}: every event has its title on paper after drawing`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const timeline = await openTimeline(page);
    await lookAround(timeline);
    await page.emulateMedia({ media: 'print' });
    expect(await titlesMissing(rowsOf(timeline))).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await rowsOf(timeline).count()).toBeGreaterThan(0);
    expect(await titlesMissing(rowsOf(timeline))).toEqual([]);
  });

  test(`${name}: the list is the one the page came with, whatever was drawn before`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const timeline = await openTimeline(page);
    await lookAround(timeline);
    await asList(timeline);
    expect(await changedSinceServed(page)).toEqual([]);
  });

  test(`${name}: paper gets the list as the page came with it`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const timeline = await openTimeline(page);
    await lookAround(timeline);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await changedSinceServed(page)).toEqual([]);
  });
}

test('after printing the drawing is there again, and the focus where it was', async ({ page }) => {
  const timeline = await openTimeline(page);
  const current = timeline.locator('[data-event-id] :is(a, button)[tabindex="0"]').first();
  const id = await current.evaluate((node) => node.closest('li')?.dataset['eventId'] ?? '');
  await current.focus();
  const before = await timeline.locator('[data-place]').count();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(timeline.locator('[data-place]')).toHaveCount(before);
  await expect(timeline.locator(`[data-event-id="${id}"] :focus`)).toHaveCount(1);
});

test('the list asked for in the midst of a movement is in sight, and stays', async ({ page }) => {
  const timeline = await openTimeline(page);
  await timeline.evaluate(async (element) => {
    element.querySelector<HTMLElement>('[data-do="zoom-in"]')?.click();
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    element.querySelector<HTMLElement>('[data-do="list"]')?.click();
  });
  await page.waitForTimeout(700);
  await expect(timeline).toHaveAttribute('data-as-list', '');
  await expect(timeline).not.toHaveAttribute('data-moving', '');
  await expect(timeline.locator('.tl-events')).toHaveCSS('opacity', '1');
  expect(await titlesMissing(rowsOf(timeline))).toEqual([]);
  expect(await changedSinceServed(page)).toEqual([]);
});

test('a list that was let grow stays so when the page is printed or narrowed', async ({ page }) => {
  const timeline = await openTimeline(page, '?as=list');
  const more = timeline.locator('.tl-more-rows');
  // A short list is whole at once.
  if (await more.isHidden()) return;
  await more.click();
  const grown = await rowsOf(timeline).count();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 900, height: 700 });
  await page.waitForTimeout(300);
  await expect(rowsOf(timeline)).toHaveCount(grown);
});

test('over the list keys, wheel and pointer are the browser’s', async ({ page }) => {
  const timeline = await openTimeline(page, '?as=list');
  const window = await windowOf(timeline);
  const row = rowsOf(timeline).first();
  const facts = row.locator('.tl-meta');
  await facts.scrollIntoViewIfNeeded();
  const box = await facts.boundingBox();
  if (!box) throw new Error('the row has no box');
  const y = box.y + box.height / 2;
  await page.mouse.dblclick(box.x + 10, y);
  await page.mouse.move(box.x + 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, y, { steps: 6 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).not.toBe('');
  await page.mouse.wheel(300, 0);
  const link = row.locator('a').first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.focus();
  for (const key of ['ArrowRight', 'End', '+']) await page.keyboard.press(key);
  await page.waitForTimeout(400);
  expect(await windowOf(timeline)).toBe(window);
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === href);
});

/** Zooms, moves and comes back, so that many elements have been marks, counts and labels. */
async function lookAround(timeline: Locator): Promise<void> {
  const { x, y } = await pointOn(timeline, 0.7, 0.5);
  const { mouse, keyboard } = timeline.page();
  await mouse.move(x, y);
  for (const delta of [-400, -400, 300, 500]) {
    await keyboard.down('Control');
    await mouse.wheel(0, delta);
    await keyboard.up('Control');
    await timeline.page().waitForTimeout(250);
  }
  await press(timeline, '[data-preset="whole"]');
  await timeline.page().waitForTimeout(700);
}

/** The rows whose title has no size, or is not to be read for another reason. */
function titlesMissing(rows: Locator): Promise<string[]> {
  return rows.evaluateAll<string[], HTMLElement>((nodes) =>
    nodes
      .filter((node) => {
        const link = node.querySelector<HTMLElement>('.tl-title a');
        const { width, height } = link?.getBoundingClientRect() ?? new DOMRect();
        const color = link ? getComputedStyle(link).color : 'transparent';
        const seen = link?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return !seen || width < 8 || height < 8 || /transparent|rgba\(.*, 0\)$/.test(color);
      })
      .map((node) => node.dataset['eventId'] ?? ''),
  );
}

/** Rows and strategies that are not, letter by letter, as the server wrote them; which rows show is the list’s. */
function changedSinceServed(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const text = await (await fetch(location.pathname)).text();
    const served = new DOMParser().parseFromString(text, 'text/html');
    const written = (node: Element | null) => {
      const copy = node?.cloneNode(true) as HTMLElement | undefined;
      for (const name of ['data-out', 'data-year']) copy?.removeAttribute(name);
      return copy?.outerHTML ?? '';
    };
    const rows = [...served.querySelectorAll<HTMLElement>('li[data-event-id], li[data-bar-id]')];
    return rows.flatMap((row) => {
      const { eventId, barId } = row.dataset;
      const name = eventId ? `data-event-id="${eventId}"` : `data-bar-id="${barId ?? ''}"`;
      const now = written(document.querySelector(`li[${name}]`));
      return now === written(row) ? [] : [now];
    });
  });
}
