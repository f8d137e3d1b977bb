import type { Locator, Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';

test('the timeline becomes interactive and says which window it shows', async ({ page }) => {
  const timeline = await openTimeline(page);
  const marks = await page.evaluate(() => performance.getEntriesByName('timeline:ready').length);
  expect(marks).toBe(1);
  await expect(timeline).toHaveAttribute('data-from', /^\d{4}-\d{2}-\d{2}/);
  await expect(timeline).toHaveAttribute('data-to', /^\d{4}-\d{2}-\d{2}/);
});

test('the window in the address is the window shown', async ({ page }) => {
  const timeline = await openTimeline(page, '?from=2017-01-01&to=2024-01-01');
  await expect(timeline).toHaveAttribute('data-from', /^201[67]-/);
  await expect(timeline).toHaveAttribute('data-to', /^202[34]-/);
});

test('zooming by keyboard narrows the window, and the address follows', async ({ page }) => {
  const timeline = await openTimeline(page);
  const before = await spanOf(timeline);
  await focusMark(timeline);
  await page.keyboard.press('+');
  await expect.poll(() => spanOf(timeline)).toBeLessThan(before);
  await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true);
});

test('arrow keys go from mark to mark, Home and End to the first and the last', async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  await focusMark(timeline);
  const first = await focusedEvent(page);
  await page.keyboard.press('ArrowLeft');
  const moved = await focusedEvent(page);
  await page.keyboard.press('Home');
  const home = await focusedEvent(page);
  await page.keyboard.press('End');
  const end = await focusedEvent(page);
  expect(new Set([first, moved, home, end]).size).toBeGreaterThan(1);
  expect(home).not.toBe(end);
});

test('Enter on one event shows it beside the timeline, Escape goes back to it', async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  const mark = timeline.locator('[data-event-id] a:visible').first();
  const id = await mark.evaluate((link) =>
    link.closest('[data-event-id]')?.getAttribute('data-event-id'),
  );
  await mark.focus();
  await page.keyboard.press('Enter');
  const detail = timeline.getByRole('region').locator(`a[href*="/${id}/"]`).first();
  await expect(detail).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(detail).toBeHidden();
  expect(await focusedEvent(page)).toBe(id);
});

test('malformed values in the address are passed over', async ({ page }) => {
  await openTimeline(page, '?from=yesterday&to=%00&lanes=nonsense&pillar=nothing#nowhere');
});

async function openTimeline(page: Page, query = ''): Promise<Locator> {
  await page.goto(examplePage('timeline') + query);
  const timeline = page.locator('[data-timeline]');
  await expect(timeline).toHaveAttribute('data-state', 'ready');
  return timeline;
}

async function spanOf(timeline: Locator): Promise<number> {
  const from = Date.parse((await timeline.getAttribute('data-from')) ?? '');
  return Date.parse((await timeline.getAttribute('data-to')) ?? '') - from;
}

/** The timeline is one tab stop: the mark that holds it. */
async function focusMark(timeline: Locator): Promise<void> {
  await timeline.locator('[data-event-id] :is(a, button)[tabindex="0"]').first().focus();
}

function focusedEvent(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.activeElement?.closest('[data-event-id]')?.getAttribute('data-event-id') ?? null,
  );
}
