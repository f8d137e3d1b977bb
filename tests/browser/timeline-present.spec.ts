import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './site.ts';
import { EVENT_COUNT, eventForGlobe, eventOfTies, MAP_LABELS } from './own-content.ts';
import { contents } from './timeline-contents.ts';
import { addressHolds, addressOf, openTimeline, press } from './timeline-steps.ts';

const dialogOf = (page: Page): Locator => page.locator('[data-presentation]');

/** Opens the presentation of the page's view. */
async function opened(page: Page, query = ''): Promise<Locator> {
  const timeline = await openTimeline(page, query);
  const dialog = dialogOf(page);
  await press(timeline, '[data-opens="present"]');
  await expect(dialog).toBeVisible();
  // What presents comes with the first presentation.
  await expect(dialog).toHaveAttribute('data-tour');
  return dialog;
}

const titleOf = (dialog: Locator): Promise<string> => dialog.locator('h2').innerText();

test('the button presents the events of the view, and arrows and a clicker lead through them', async ({
  page,
}) => {
  const dialog = await opened(page);
  await expect(dialog.locator('[data-part="place"]')).toHaveText(/\d/);
  const first = await titleOf(dialog);
  await page.keyboard.press('End');
  const last = await titleOf(dialog);
  if (EVENT_COUNT > 1) expect(last).not.toBe(first);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  expect(await titleOf(dialog)).toBe(last);
  // Beyond the last there is nothing.
  await page.keyboard.press('PageDown');
  expect(await titleOf(dialog)).toBe(last);
  await page.keyboard.press('Home');
  expect(await titleOf(dialog)).toBe(first);
});

test('a slide without a tie gives all the width to its words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const dialog = await opened(page);
  const article = dialog.locator('article');
  const globe = dialog.locator('[data-part="globe"]');
  await expect(dialog.locator('[data-part="facts"]')).not.toBeEmpty();
  for (let slide = 0; slide < EVENT_COUNT; slide++) {
    const isTied = (await globe.locator('svg').count()) > 0;
    const share = ((await article.boundingBox())?.width ?? 0) / 1280;
    if (isTied) expect(share).toBeLessThan(0.6);
    else {
      expect(share).toBeGreaterThan(0.85);
      return;
    }
    await page.keyboard.press('ArrowRight');
  }
});

test('f opens it, Esc closes it, and the timeline is at the event shown last', async ({ page }) => {
  const timeline = await openTimeline(page);
  await timeline.locator('[tabindex="0"]').first().focus();
  await page.keyboard.press('f');
  const dialog = dialogOf(page);
  await expect(dialog).toBeVisible();
  // What answers the keys comes with the first presentation.
  await expect(dialog).toHaveAttribute('data-tour');
  await page.keyboard.press('End');
  await addressHolds(page, 'tour=');
  await addressHolds(page, '#');
  const shown = new URL(page.url()).hash;
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // A dialog tells that it was closed a moment after it is out of sight.
  await expect.poll(() => addressOf(page)).not.toContain('tour=');
  expect(new URL(page.url()).hash).toBe(shown);
});

test('descriptions that come after it was left do not bring it back into the address', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/slides.*.json', async (route) => {
    await held;
    await route.continue();
  });
  const dialog = await opened(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => addressOf(page)).not.toContain('tour=');
  const arrives = page.waitForEvent('requestfinished', (request) =>
    request.url().includes('/slides.'),
  );
  release();
  await arrives;
  await expect(dialog).toBeHidden();
  expect(addressOf(page)).not.toContain('tour=');
});

test('a shared address opens it at its event', async ({ page }) => {
  const { items } = contents();
  const item = items.at(-1);
  if (!item) throw new Error('there is no event');
  await openTimeline(page, `?tour=all#${item.id}`);
  const dialog = dialogOf(page);
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('h2')).toHaveText(item.title);
  await expect(dialog.locator('[data-part="facts"]')).not.toHaveText('');
});

test('an unknown tour is passed over', async ({ page }) => {
  await openTimeline(page, '?tour=grand');
  await expect(dialogOf(page)).toBeHidden();
});

test('space lets slides move on, and stops them', async ({ page }) => {
  const dialog = await opened(page);
  const pause = dialog.locator('[data-present="pause"]');
  await dialog.locator('h2').focus();
  await page.keyboard.press(' ');
  if (EVENT_COUNT > 1) await expect(pause).toHaveAttribute('data-runs', '');
  await page.keyboard.press(' ');
  await expect(pause).not.toHaveAttribute('data-runs');
});

test('without the descriptions the names and dates stay, and it says so', async ({ page }) => {
  await page.route('**/slides.*.json', (route) => route.fulfill({ body: 'no slides' }));
  const dialog = await opened(page);
  await expect(dialog.locator('[data-part="facts"]')).not.toHaveText('');
  await expect(dialog.locator('h2 a')).toHaveAttribute('href', /./);
  await expect(dialog.locator('[data-part="text"]')).toHaveText('');
});

const tied = await eventForGlobe();
// Without a locality there is no globe, and none that asks for a name where the content asks for none.
if (tied !== null && MAP_LABELS.length > 0) {
  test('a globe shows every name that maps must show', async ({ page }) => {
    await openTimeline(page, `?tour=all#${tied}`);
    const globe = dialogOf(page).locator('[data-part="globe"] svg');
    await expect(globe.locator('[data-map-label]')).toHaveCount(MAP_LABELS.length);
  });
}

if (tied !== null) {
  test('on a low phone the slide scrolls, and the globe lies on none of its words', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 560 });
    await openTimeline(page, `?tour=all#${tied}`);
    const dialog = dialogOf(page);
    await expect(dialog.locator('[data-part="globe"] svg')).toBeVisible();
    await expect(dialog.locator('[data-part="facts"]')).not.toHaveText('');
    const [words, globe] = await Promise.all([
      dialog.locator('article').boundingBox(),
      dialog.locator('[data-part="globe"] svg').boundingBox(),
    ]);
    expect(globe?.y).toBeGreaterThanOrEqual((words?.y ?? Infinity) + (words?.height ?? 0) - 1);
  });
}

const ties = await eventOfTies();

if (ties !== null) {
  test('a globe draws the tie to each locality of its event', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await openTimeline(page, `?tour=all#${ties.id}`);
    const globe = dialogOf(page).locator('[data-part="globe"] svg');
    await expect(globe.locator('.way')).toHaveCount(ties.count);
    await expect(globe.locator('circle.other')).toHaveCount(ties.count);
  });
}

for (const width of [360, 1280, 1920]) {
  test(`at ${width} px nothing runs off the side, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 640 ? 740 : 1000 });
    await openTimeline(page, '?tour=all');
    const dialog = dialogOf(page);
    await expect(dialog).toBeVisible();
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await accessibilityFaults(page, { part: '[data-presentation]' })).toEqual([]);
  });
}

test('a view without events says so', async ({ page }) => {
  const dialog = await opened(page, '?q=xyzzyxyzzy');
  await expect(dialog.locator('h2')).not.toHaveText('');
  await expect(dialog.locator('h2 a')).toHaveCount(0);
});

test('the names of the slides before and after lie on no line of the axis, at its ends neither', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const dialog = await opened(page);
  const axis = dialog.locator('.tl-present-axis');
  const crossed = () =>
    axis.evaluate((holder) => {
      const stem = holder.querySelector('.stem')?.getBoundingClientRect();
      if (!stem) return [];
      return [...holder.querySelectorAll('.beside')]
        .map((name) => ({ text: name.textContent, box: name.getBoundingClientRect() }))
        .filter(({ box }) => box.left < stem.right && stem.left < box.right)
        .map(({ text }) => text);
    });
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'End', 'ArrowLeft', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await expect(axis.locator('.stem')).toHaveCount(1);
    expect(await crossed()).toEqual([]);
  }
});
