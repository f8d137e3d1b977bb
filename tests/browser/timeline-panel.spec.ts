import type { Locator } from '@playwright/test';
import { expect, test } from './site.ts';
import { addressHolds, addressOf, openTimeline } from './timeline-steps.ts';

const opener = (timeline: Locator) => timeline.locator('[data-shows="filters"]');
const panel = (timeline: Locator) => timeline.locator('[data-panel="filters"]');
const taken = (timeline: Locator) => timeline.locator('[data-active] button');

async function openPanel(timeline: Locator): Promise<void> {
  await opener(timeline).click();
  await expect(panel(timeline)).toBeVisible();
}

test('the next stop after the button for filters is the first of them', async ({ page }) => {
  const timeline = await openTimeline(page);
  await opener(timeline).focus();
  await page.keyboard.press('Enter');
  await expect(opener(timeline)).toHaveAttribute('aria-expanded', 'true');
  await expect(opener(timeline)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel(timeline).locator(':is(button, input, select)').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(opener(timeline)).toBeFocused();
});

for (const within of ['[data-filter]', '[data-pick]']) {
  test(`Esc in ${within} of the panel closes it and returns to its button`, async ({ page }) => {
    const timeline = await openTimeline(page);
    await openPanel(timeline);
    await panel(timeline).locator(within).last().focus();
    await page.keyboard.press('Escape');
    await expect(panel(timeline)).toBeHidden();
    await expect(opener(timeline)).toBeFocused();
    await expect(opener(timeline)).toHaveAttribute('aria-expanded', 'false');
  });
}

test('Esc empties the text field first and closes the panel then', async ({ page }) => {
  const timeline = await openTimeline(page);
  await openPanel(timeline);
  const field = timeline.locator('[data-q]');
  await field.fill('a');
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(panel(timeline)).toBeVisible();
  await field.press('Escape');
  await expect(panel(timeline)).toBeHidden();
});

test('arrow keys look through a list of filters, and Enter chooses', async ({ page }) => {
  const timeline = await openTimeline(page);
  await openPanel(timeline);
  const select = timeline.locator('[data-pick="partner"]');
  const names = await select
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLElement).dataset['name']));
  const step = Math.min(3, names.length - 1);
  await select.focus();
  for (let press = 0; press < step; press++) await page.keyboard.press('ArrowDown');
  await expect(taken(timeline)).toHaveCount(0);
  expect(addressOf(page)).not.toContain('partner=');
  await page.keyboard.press('Enter');
  await expect(taken(timeline)).toHaveText([names[step] ?? '']);
  await expect(select).toBeFocused();
});

test('a list that is left has chosen, and Esc takes back', async ({ page }) => {
  const timeline = await openTimeline(page);
  await openPanel(timeline);
  const select = timeline.locator('[data-pick="country"]');
  await select.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(select).toHaveValue('');
  await expect(panel(timeline)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await addressHolds(page, 'country=');
});

test('what is chosen cannot be chosen once more', async ({ page }) => {
  const timeline = await openTimeline(page);
  await openPanel(timeline);
  const select = timeline.locator('[data-pick="country"]');
  const value = (await select.locator('option').nth(1).getAttribute('value')) ?? '';
  await select.selectOption(value);
  await expect(taken(timeline)).toHaveCount(1);
  await expect(select.locator(`option[value="${value}"]`)).toBeDisabled();
  await taken(timeline).click();
  await expect(select.locator(`option[value="${value}"]`)).toBeEnabled();
});
