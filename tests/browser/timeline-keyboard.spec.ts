import type { Locator } from '@playwright/test';
import { strategyBegins } from './own-content.ts';
import { expect, test } from './site.ts';
import { busyYears } from './timeline-contents.ts';
import { ADDRESS } from '../site/built-site.ts';
import { daysOf, focusedEvent, focusStop, openTimeline, press } from './timeline-steps.ts';

test('all marks together are one tab stop', async ({ page }) => {
  const timeline = await openTimeline(page);
  await expect(timeline.locator('[data-event-id] [tabindex="0"]')).toHaveCount(1);
  await focusStop(page, timeline);
  await page.keyboard.press('ArrowRight');
  await expect(timeline.locator('[data-event-id] [tabindex="0"]')).toHaveCount(1);
});

test('? shows the keys, Escape closes them and gives the focus back', async ({ page }) => {
  const timeline = await openTimeline(page);
  await focusStop(page, timeline);
  const before = await focusedEvent(page);
  await page.keyboard.press('?');
  const dialog = timeline.locator('dialog[data-dialog="keys"]');
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('kbd').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await focusedEvent(page)).toBe(before);
});

test('? in a text field is a letter', async ({ page }) => {
  const timeline = await openTimeline(page);
  await timeline.locator('[data-shows="filters"]').click();
  await expect(timeline.locator('[data-q]')).toBeVisible();
  await timeline.locator('[data-q]').pressSequentially('a?');
  await expect(timeline.locator('dialog[data-dialog="keys"]')).toBeHidden();
  await expect(timeline.locator('[data-q]')).toHaveValue('a?');
});

test('Enter opens a count, Escape leads back to where it was', async ({ page }) => {
  const timeline = await openTimeline(page, busyYears());
  const before = await daysOf(timeline);
  const count = timeline.locator('.tl-count:visible').first();
  await count.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => daysOf(timeline)).toBeLessThan(before * 0.9);
  await expect.poll(() => focusedEvent(page)).not.toBeNull();
  // What is told of the event is put away first, the next Escape leads back.
  await expect(page.locator('.tl-tooltip:popover-open')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.tl-tooltip:popover-open')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => daysOf(timeline)).toBe(before);
});

test('arrows across go to another lane', async ({ page }) => {
  const timeline = await openTimeline(page);
  await focusStop(page, timeline);
  await page.keyboard.press('Home');
  const first = await focusedEvent(page);
  await page.keyboard.press('ArrowDown');
  const below = await focusedEvent(page);
  await page.keyboard.press('ArrowUp');
  expect(below).not.toBe(first);
  expect(await focusedEvent(page)).not.toBeNull();
});

test('the list is read in the order of time', async ({ page }) => {
  const timeline = await openTimeline(page);
  const days = await timeline
    .locator('[data-event-id] time')
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLTimeElement).dateTime.slice(0, 4)));
  expect(days.length).toBeGreaterThan(10);
  expect(days).toEqual([...days].sort());
});

for (const language of ADDRESS.languages) {
  test(`what changes is said in ${language}`, async ({ page }) => {
    const timeline = await openTimeline(page, '', language);
    const live = timeline.locator('[data-announce]');
    await expect(timeline).toHaveAttribute('lang', language);
    await timeline.locator('[data-do="zoom-in"]').click();
    await expect(live).not.toBeEmpty();
    const range = await timeline.locator('[data-range]').textContent();
    await expect(live).toContainText((range ?? '').trim());
    await focusStop(page, timeline);
    await page.keyboard.press('ArrowRight');
    const title = await page.evaluate(
      () => document.activeElement?.closest('li')?.querySelector('a')?.textContent.trim() ?? '',
    );
    const isCount = await page.evaluate(() => document.activeElement?.tagName === 'BUTTON');
    if (!isCount) await expect(live).toContainText(title);
  });
}

/** All that Tab comes to in the drawing. */
const stopsIn = (timeline: Locator) =>
  timeline.locator('.tl-stage :is(a, button):visible:not([tabindex="-1"])');

test('the drawing is one tab stop', async ({ page }) => {
  const timeline = await openTimeline(page);
  await expect(stopsIn(timeline)).toHaveCount(1);
});

if ((await strategyBegins()) !== null) {
  test('the drawing is one tab stop, strategies and all', async ({ page }) => {
    const timeline = await openTimeline(page);
    const stops = stopsIn(timeline);
    await expect(stops).toHaveCount(1);
    await stops.focus();
    // Up to the strategies, and the stop is theirs meanwhile.
    const lanes = await timeline.locator('.tl-lane').count();
    for (let step = 0; step < lanes; step++) await page.keyboard.press('ArrowUp');
    const bars = timeline.locator('.tl-bar a:focus');
    await expect(bars).toHaveCount(1);
    await expect(stops).toHaveCount(0);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    const rest = timeline.locator('.tl-rest');
    if (await rest.isVisible()) await expect(rest).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(timeline.locator('[data-event-id] :focus')).toHaveCount(1);
    await expect(stops).toHaveCount(1);
  });
}

test('as a list every strategy is a stop again', async ({ page }) => {
  const timeline = await openTimeline(page);
  await press(timeline, '[data-do="list"]');
  await expect(timeline.locator('.tl-bar a[tabindex]')).toHaveCount(0);
});

test('on its own page f and ? answer wherever the focus is, but not where somebody writes', async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  const presentation = page.locator('[data-presentation]');
  const help = timeline.locator('dialog[data-dialog="keys"]');
  await page.keyboard.press('f');
  await expect(presentation).toBeVisible();
  await expect(presentation).toHaveAttribute('data-tour');
  await page.keyboard.press('Escape');
  await expect(presentation).toBeHidden();
  await page.locator('footer a').first().focus();
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  // Over a dialog nothing else opens.
  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(presentation).toBeHidden();
  await timeline.locator('[data-shows="filters"]').click();
  await timeline.locator('[data-q]').pressSequentially('f?');
  await expect(timeline.locator('[data-q]')).toHaveValue('f?');
  await expect(presentation).toBeHidden();
});

test('keys of one character can be turned off, and stay so on this device', async ({ page }) => {
  let timeline = await openTimeline(page);
  const help = () => timeline.locator('dialog[data-dialog="keys"]');
  const box = () => help().locator('[data-single-keys]');
  await page.keyboard.press('?');
  await expect(box()).toBeChecked();
  await box().uncheck();
  await page.keyboard.press('Escape');
  timeline = await openTimeline(page);
  for (const key of ['?', 'f', '/']) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  await expect(page.locator('dialog:modal')).toHaveCount(0);
  // With the focus inside the timeline its own keys answer, and turn the others on again.
  await focusStop(page, timeline);
  await page.keyboard.press('?');
  await expect(box()).not.toBeChecked();
  await box().check();
  await page.keyboard.press('Escape');
  await expect(help()).toBeHidden();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.keyboard.press('/');
  await expect(page.locator('dialog[data-search-dialog]')).toBeVisible();
});
