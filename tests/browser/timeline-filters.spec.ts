import { expect, test } from './site.ts';
import {
  addressHolds,
  addressOf,
  builtYear,
  countListed,
  openFilters,
  openTimeline,
  press,
  ready,
  windowOf,
} from './timeline-steps.ts';

test('a pillar’s chip narrows the events, and once more takes it back', async ({ page }) => {
  const timeline = await openTimeline(page, '?from=2020-01-01&to=2024-01-01');
  const all = await countListed(page, timeline);
  await openFilters(timeline);
  const chip = timeline.locator('[data-filter="pillar"]').first();
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await addressHolds(page, `pillar=${(await chip.getAttribute('data-value')) ?? ''}`);
  const some = await countListed(page, timeline);
  expect(some).toBeLessThan(all);
  await chip.click();
  expect(await countListed(page, timeline)).toBe(all);
});

test('a kind of event’s chip narrows the events', async ({ page }) => {
  const timeline = await openTimeline(page);
  await openFilters(timeline);
  const chip = timeline.locator('[data-filter="category"]').nth(1);
  const value = (await chip.getAttribute('data-value')) ?? '';
  await chip.click();
  await addressHolds(page, `category=${value}`);
  await expect(timeline.locator('[data-active] button')).toHaveCount(1);
});

for (const kind of ['partner', 'country', 'strategy']) {
  test(`${kind}: a choice narrows the events to as many as it says`, async ({ page }) => {
    const timeline = await openTimeline(page);
    await openFilters(timeline);
    const select = timeline.locator(`[data-pick="${kind}"]`);
    const option = select.locator('option').nth(1);
    const value = (await option.getAttribute('value')) ?? '';
    const name = (await option.getAttribute('data-name')) ?? '';
    const [, count] = /\((\d+)\)$/.exec(((await option.textContent()) ?? '').trim()) ?? [];
    await select.selectOption(value);
    await addressHolds(page, `${kind}=${value}`);
    await expect(timeline.locator('[data-active] button')).toHaveText(name);
    expect(await countListed(page, timeline)).toBe(Number(count));
    await timeline.locator('[data-active] button').click();
    await expect(timeline.locator('[data-active]')).toBeHidden();
    await expect.poll(() => addressOf(page)).not.toContain(`${kind}=`);
  });
}

test('importance narrows the events step by step', async ({ page }) => {
  const timeline = await openTimeline(page, '?from=2020-01-01&to=2024-01-01');
  await openFilters(timeline);
  const counts = [];
  for (const value of ['1', '2', '3']) {
    await timeline.locator(`[data-importance="${value}"]`).click();
    counts.push(await countListed(page, timeline));
  }
  await addressHolds(page, 'importance=3');
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('the text filter ignores tone marks', async ({ page }) => {
  const timeline = await openTimeline(page);
  await openFilters(timeline);
  const title = await timeline.locator('[data-event-id] a').first().textContent();
  const word = (title ?? '').trim().split(/\s+/).slice(0, 2).join(' ');
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  await timeline.locator('[data-q]').fill(word);
  await addressHolds(page, `q=${word}`);
  const marked = await countListed(page, timeline);
  await timeline.locator('[data-q]').fill(bare);
  await addressHolds(page, `q=${bare}`);
  expect(marked).toBeGreaterThan(0);
  expect(await countListed(page, timeline)).toBeGreaterThanOrEqual(marked);
});

test('nothing found is said, and one button takes all filters away', async ({ page }) => {
  const timeline = await openTimeline(page);
  await openFilters(timeline);
  await timeline.locator('[data-q]').fill('xyzzy');
  const empty = timeline.locator('.tl-empty');
  await expect(empty).toBeVisible();
  await timeline.locator('[data-q]').press('Tab');
  await expect(timeline.locator('[data-announce]')).not.toBeEmpty();
  await empty.locator('button').click();
  await expect(empty).toBeHidden();
  await expect.poll(() => addressOf(page)).toBe('');
});

test('lanes are the reader’s choice', async ({ page }) => {
  const timeline = await openTimeline(page);
  const lanes = timeline.locator('.tl-lane');
  const names = async () => (await lanes.allTextContents()).join();
  const first = await names();
  const seen = new Set([first]);
  for (const kind of ['category', 'country', 'none']) {
    await timeline.locator('[data-lanes]').selectOption(kind);
    await expect.poll(() => addressOf(page)).toContain(`lanes=${kind}`);
    await expect.poll(async () => seen.has(await names())).toBe(false);
    seen.add(await names());
  }
  await timeline.locator('[data-lanes]').selectOption('pillar');
  await expect.poll(names).toBe(first);
});

test('named windows: everything, the last ten years, this year', async ({ page }) => {
  const timeline = await openTimeline(page);
  const whole = await windowOf(timeline);
  const year = await builtYear(page);
  // The page begins with everything, and says so before anything is pressed.
  await expect(timeline.locator('[data-preset="whole"]')).toHaveAttribute('aria-pressed', 'true');
  await press(timeline, '[data-preset="decade"]');
  await expect.poll(() => windowOf(timeline)).toBe(`${year - 9}-01-01/${year + 1}-01-01`);
  await press(timeline, '[data-preset="year"]');
  await expect.poll(() => windowOf(timeline)).toBe(`${year}-01-01/${year + 1}-01-01`);
  await expect(timeline.locator('[data-preset="year"]')).toHaveAttribute('aria-pressed', 'true');
  await press(timeline, '[data-preset="whole"]');
  await expect.poll(() => windowOf(timeline)).toBe(whole);
});

test('a view is in its address: opened again it is the same', async ({ page }) => {
  const timeline = await openTimeline(page, '?from=2019-01-01&to=2025-01-01&lanes=category');
  await openFilters(timeline);
  await timeline.locator('[data-pick="country"]').selectOption({ index: 1 });
  await timeline.locator('[data-importance="2"]').click();
  await addressHolds(page, 'importance=2');
  const [address, shown] = [addressOf(page), await countListed(page, timeline)];
  await page.reload();
  const again = await ready(page);
  expect(addressOf(page)).toBe(address);
  expect(await windowOf(again)).toBe('2019-01-01/2025-01-01');
  await expect(again.locator('[data-importance="2"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(again.locator('[data-lanes]')).toHaveValue('category');
  await expect(again.locator('[data-active] button')).toHaveCount(2);
  expect(await countListed(page, again)).toBe(shown);
});

test('Back and Forward go through the views', async ({ page }) => {
  const timeline = await openTimeline(page);
  await openFilters(timeline);
  const chip = timeline.locator('[data-filter="pillar"]').first();
  await chip.click();
  await addressHolds(page, 'pillar=');
  await page.waitForTimeout(800);
  await press(timeline, '[data-preset="decade"]');
  await addressHolds(page, 'from=');
  await page.goBack();
  await expect.poll(() => addressOf(page)).not.toContain('from=');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await page.goForward();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
});

test('the list is a view of its own, with its own address', async ({ page }) => {
  const timeline = await openTimeline(page, '?from=2023-01-01&to=2024-01-01');
  await press(timeline, '[data-do="list"]');
  await addressHolds(page, 'as=list');
  await expect(timeline.locator('[data-do="list"]')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(timeline).not.toHaveAttribute('data-as-list', '');
  const number = timeline.locator('[data-count]');
  const counted = (await number.getAttribute('data-count')) ?? '';
  // Come to by its address the list is of as many events, and the heading says so.
  await openTimeline(page, '?from=2023-01-01&to=2024-01-01&as=list');
  await expect(number).toHaveAttribute('data-count', counted);
});

test('strategies without a row are counted, and shown on request', async ({ page }) => {
  const timeline = await openTimeline(page);
  const rest = timeline.locator('.tl-rest');
  if (await rest.isHidden()) {
    // With as few strategies as there are rows, each has one.
    await expect(timeline.locator('.tl-bar:not([data-place])')).toHaveCount(0);
    return;
  }
  const few = await timeline.locator('.tl-bar[data-place]').count();
  // The button says how many there are in all, and no more of them are shown than that.
  await expect(rest).toContainText(String(await timeline.locator('.tl-bar').count()));
  await rest.click();
  await addressHolds(page, 'bars=all');
  await expect(rest).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => timeline.locator('.tl-bar[data-place]').count()).toBeGreaterThan(few);
  await expect(timeline.locator('.tl-bar[data-place]:not([data-nameless])')).toHaveCount(
    await timeline.locator('.tl-bar[data-place]').count(),
  );
  await rest.click();
  await expect.poll(() => timeline.locator('.tl-bar[data-place]').count()).toBe(few);
});
