import type { Locator, Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { MONTHLY, serveEvents } from './own-events.ts';
import { expect, test } from './site.ts';
import { focusedEvent } from './timeline-steps.ts';

/** Months far enough off to be marks with names, not cards. */
const WINDOW = '?from=2004-01-01&to=2006-01-01';

/** Keeps back what answers a press on an event until the returned function is called. */
async function holdSelection(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/selection.*.js', async (route) => {
    await held;
    await route.continue();
  });
  return () => {
    release();
  };
}

/** What is held back is waited for by nobody. */
async function openAtOnce(page: Page): Promise<Locator> {
  await page.goto(examplePage('timeline') + WINDOW);
  const timeline = page.locator('[data-timeline]').first();
  await expect(timeline).toHaveAttribute('data-state', 'ready');
  return timeline;
}

test('an event that is pressed before what answers has come is opened then, and its link is not followed', async ({
  page,
}) => {
  await serveEvents(page, MONTHLY);
  const release = await holdSelection(page);
  const timeline = await openAtOnce(page);
  const link = timeline.locator('[data-event-id] .tl-title a[tabindex="0"]');
  const title = await link.evaluate((node) => node.textContent.trim());
  await link.click();
  const panel = timeline.locator('.tl-detail');
  await expect(panel).toBeHidden();
  release();
  await expect(panel).toContainText(title);
  expect(new URL(page.url()).pathname).toBe(new URL(examplePage('timeline'), page.url()).pathname);
});

test('a key that is pressed on a mark before what answers has come moves on then', async ({
  page,
}) => {
  await serveEvents(page, MONTHLY);
  const release = await holdSelection(page);
  const timeline = await openAtOnce(page);
  await timeline.locator('[data-event-id] :is(a, button)[tabindex="0"]').first().focus();
  const before = await focusedEvent(page);
  await page.keyboard.press('ArrowRight');
  expect(await focusedEvent(page)).toBe(before);
  release();
  await expect.poll(() => focusedEvent(page)).not.toBe(before);
});
