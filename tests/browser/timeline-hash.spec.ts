import type { Page } from '@playwright/test';
import { DAY, type Bounds } from '#timeline/items/item.ts';
import { isoDay } from '#domain/dates/calendar.ts';
import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';
import { contents } from './timeline-contents.ts';
import {
  addressHolds,
  focusedEvent,
  openTimeline,
  press,
  ready,
  windowOf,
} from './timeline-steps.ts';

// The hash of an address names an event: it is shown, and a shared window that holds it stays.

test('a shared window stays when any part of the event is in it', async ({ page }) => {
  const { first, bounds } = events();
  // Its last day is the window's first.
  const [from, to] = [first.to - DAY, Math.min(first.to + 400 * DAY, bounds.to)];
  const query = `?from=${isoDay(from)}&to=${isoDay(to)}`;
  const timeline = await openTimeline(page, `${query}#${first.id}`);
  await expect(timeline.locator('.tl-detail')).toBeVisible();
  expect(await windowOf(timeline)).toBe(`${isoDay(from)}/${isoDay(to)}`);
});

test('a window without the event moves to it and keeps its width', async ({ page }) => {
  const { first, last } = events();
  const from = first.from;
  if (last.from < from + 31 * DAY) return;
  const query = `?from=${isoDay(from)}&to=${isoDay(from + 30 * DAY)}`;
  const timeline = await openTimeline(page, `${query}#${last.id}`);
  await expect(timeline.locator('.tl-detail')).toBeVisible();
  const [start = '', end = ''] = (await windowOf(timeline)).split('/');
  expect(Date.parse(start)).toBeLessThan(last.to);
  expect(Date.parse(end)).toBeGreaterThan(last.from);
  expect(Math.abs(Date.parse(end) - Date.parse(start) - 30 * DAY)).toBeLessThanOrEqual(DAY);
});

test('a hash changed on the open page moves to the event, and Back returns', async ({ page }) => {
  const { first, last } = events();
  if (last.from < first.from + 31 * DAY) return;
  const query = `?from=${isoDay(first.from)}&to=${isoDay(first.from + 30 * DAY)}`;
  const timeline = await openTimeline(page, query);
  const before = await windowOf(timeline);
  await page.evaluate((id) => (location.hash = id), last.id);
  await expect(timeline.locator('.tl-detail')).toBeVisible();
  await expect(timeline.locator('.tl-detail a')).toHaveAttribute('href', new RegExp(last.id));
  await expect.poll(() => windowOf(timeline)).not.toBe(before);
  await expect(timeline.locator(`[data-event-id="${last.id}"]`)).toHaveCount(1);
  await page.goBack();
  await expect(timeline.locator('.tl-detail')).toBeHidden();
  await expect.poll(() => windowOf(timeline)).toBe(before);
});

for (const hash of ['no-such-event-anywhere', 'not%20an%20id!', '%E0%A4%A']) {
  test(`#${hash} names nothing, and that is said in sight and aloud`, async ({ page }) => {
    const timeline = await openTimeline(page, `#${hash}`);
    const panel = timeline.locator('.tl-detail');
    await expect(panel).toBeVisible();
    await expect(timeline.locator('[data-announce]')).toHaveText(
      (await panel.locator('p').textContent()) ?? '',
    );
    await panel.getByRole('button').click();
    await expect(panel).toBeHidden();
  });
}

test('on the open page, too, a hash that names nothing is said to', async ({ page }) => {
  const timeline = await openTimeline(page);
  await page.evaluate(() => (location.hash = 'no-such-event-anywhere'));
  await expect(timeline.locator('.tl-detail')).toBeVisible();
  await expect(timeline.locator('[data-announce]')).not.toBeEmpty();
  await timeline.locator('.tl-detail button').focus();
  await page.keyboard.press('Escape');
  await expect(timeline.locator('.tl-detail')).toBeHidden();
});

test('a hash that is another part of the page is none of the timeline’s', async ({ page }) => {
  const timeline = await openTimeline(page);
  const id = await page.evaluate(() => document.querySelector('main [id], main')?.id ?? '');
  await openTimeline(page, `#${id}`);
  await page.waitForTimeout(500);
  await expect(timeline.locator('.tl-detail')).toBeHidden();
});

test('an earlier id leads to the present event', async ({ page }) => {
  const { first } = events();
  await page.route(`**${examplePage('timeline')}*`, async (route) => {
    const response = await route.fetch();
    const aliases = { event: { 'an-earlier-id': first.id }, partner: {}, strategy: {} };
    const body = (await response.text()).replace(
      /"aliases":\{.*?\}\}/,
      `"aliases":${JSON.stringify(aliases)}`,
    );
    await route.fulfill({ response, body });
  });
  // Another page first: to a page that is open already the hash alone would load nothing.
  await page.goto('about:blank');
  const timeline = await openTimeline(page, '#an-earlier-id');
  await expect(timeline.locator('.tl-detail a')).toHaveAttribute('href', new RegExp(first.id));
  await press(timeline, '[data-preset="decade"]');
  await addressHolds(page, `#${first.id}`);
});

test('in the list the hash leads to the row', async ({ page }) => {
  const { last, first } = events();
  for (const { id } of [last, first]) {
    const timeline = await openTimeline(page, `?as=list#${id}`);
    const row = timeline.locator(`li[data-event-id="${id}"]`);
    await expect(row).toHaveAttribute('aria-current', 'true');
    await expect(row).toBeInViewport();
    expect(await focusedEvent(page)).toBe(id);
    await expect(timeline.locator('.tl-detail')).toBeHidden();
    await page.goto('about:blank');
  }
});

test('the marked row follows the hash, and is the panel’s event in the drawing', async ({
  page,
}) => {
  const { first, last } = events();
  const timeline = await openTimeline(page, `?as=list#${first.id}`);
  await page.evaluate((id) => (location.hash = id), last.id);
  const marked = timeline.locator('li[aria-current]');
  await expect(marked).toHaveAttribute('data-event-id', last.id);
  await expect(marked).toHaveCount(1);
  await press(timeline, '[data-do="list"]');
  await expect(timeline.locator('.tl-detail')).toBeVisible();
  await expect(marked).toHaveCount(0);
  await press(timeline, '[data-do="list"]');
  await expect(timeline.locator('.tl-detail')).toBeHidden();
  await expect(marked).toHaveAttribute('data-event-id', last.id);
});

test('an event that the filters leave out is shown, and the reader is told', async ({ page }) => {
  const { first } = events();
  for (const as of ['', '&as=list']) {
    await page.goto(`${examplePage('timeline')}?q=xyzzyxyzzy${as}#${first.id}`);
    const panel = (await ready(page)).locator('.tl-detail');
    await expect(panel).toBeVisible();
    const { filteredOut } = (await contentsOfOpenPage(page)).words;
    await expect(panel).toContainText(filteredOut);
    await page.goto('about:blank');
  }
});

interface Extent extends Bounds {
  readonly id: string;
}

/** The first and the last event of the chronicle that begin and end within what can be looked at. */
function events(): { first: Extent; last: Extent; bounds: Bounds } {
  const { items, data } = contents();
  const { bounds } = data;
  const dated = items.flatMap(({ id, start, end }) => {
    if (start === null || end === null || start < bounds.from || end > bounds.to) return [];
    return [{ id, from: start, to: end }];
  });
  const ordered = dated.toSorted((a, b) => a.from - b.from);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) throw new Error('no event has a beginning and an end');
  return { first, last, bounds };
}

function contentsOfOpenPage(page: Page): Promise<{ words: { filteredOut: string } }> {
  return page
    .locator('[data-timeline-data]')
    .evaluate((node) => JSON.parse(node.textContent) as { words: { filteredOut: string } });
}
