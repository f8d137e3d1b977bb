import type { Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { faultsInBothThemes, NO_FAULTS } from './axe.ts';
import { expect, test } from './site.ts';
import { COMMON, searchFor } from './search-queries.ts';

const statusIn = (page: Page) => page.getByRole('main').locator('[data-search-status]');
const results = (page: Page) => page.locator('[data-search-result]');
/** The texts are looked through as well; until then counts and filters may still change. */
const settled = (page: Page) =>
  expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');

test('facets narrow with several values, stand in the address, and Back takes them back', async ({
  page,
}) => {
  await page.goto(searchFor(COMMON));
  await expect(results(page).first()).toBeVisible();
  await settled(page);
  const all = await statusIn(page).innerText();
  const boxes = page.locator('[data-facet=type] input');
  await expect(boxes.nth(1)).toBeVisible();
  await boxes.nth(0).check();
  await expect(page).toHaveURL(/[?&]type=[a-z]+/);
  await expect(statusIn(page)).not.toHaveText(all);
  const one = await statusIn(page).innerText();
  await boxes.nth(1).check();
  await expect(page).toHaveURL(/[?&]type=[a-z]+,[a-z]+/);
  await expect(statusIn(page)).not.toHaveText(one);
  await page.goBack();
  await expect(statusIn(page)).toHaveText(one);
  await page.goBack();
  await expect(statusIn(page)).toHaveText(all);
  await expect(page).not.toHaveURL(/type=/);
});

test('every facet is offered with counts where it has something to choose', async ({ page }) => {
  await page.goto(searchFor(COMMON));
  await expect(results(page).first()).toBeVisible();
  for (const facet of ['type', 'category', 'year', 'pillar', 'partner', 'country', 'lang'])
    await expect(page.locator(`[data-facet=${facet}]`)).toBeVisible();
  await expect(page.locator('[data-facet=type] .facet-count').first()).toHaveText(/\d/);
});

test('years are chosen from two lists or by brushing the histogram', async ({ page }) => {
  await page.goto(searchFor(COMMON));
  const from = page.locator('#facet-year-from');
  await expect(from).toBeVisible();
  const year = (await from.locator('option').nth(-1).getAttribute('value')) ?? '';
  await from.selectOption(year);
  await expect(page).toHaveURL(new RegExp(`year=${year}`));
  await page.locator('.facet-clear').click();
  await expect(page).not.toHaveURL(/year=/);
  await expect(page.locator('.facet-chip')).toHaveCount(0);
  await settled(page);
  const strip = page.locator('.year-strip');
  await strip.scrollIntoViewIfNeeded();
  const box = await strip.boundingBox();
  if (!box) throw new Error('the histogram is not drawn');
  await page.mouse.move(box.x + box.width * 0.5, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/year=\d{4}/);
});

/** The dates of the results, once they are all there. */
async function daysOf(page: Page): Promise<string[]> {
  await settled(page);
  await expect(results(page).first()).toBeVisible();
  return results(page)
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
}

test('results are sorted by date when asked, and the address says so', async ({ page }) => {
  await page.goto(searchFor(COMMON, '&type=event'));
  await page.locator('select[name=sort]').selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/);
  const days = await daysOf(page);
  expect(days).toEqual([...days].sort());
});

test('what is typed and chosen before the script has arrived is asked as soon as it has', async ({
  page,
}) => {
  const { promise: arrival, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route(/\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto(searchFor('', '&type=event'), { waitUntil: 'commit' });
  await page.locator('main input[name=q]').fill(COMMON);
  await page.locator('select[name=sort]').selectOption('oldest');
  arrive(undefined);
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(page.locator('main input[name=q]')).toHaveValue(COMMON);
  const days = await daysOf(page);
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual([...days].sort());
});

test('filters that leave nothing are offered to be loosened one at a time', async ({ page }) => {
  await page.goto(searchFor(COMMON, '&type=event&partner=nowhere'));
  await expect(results(page)).toHaveCount(0);
  await page.locator('.search-choice').first().click();
  await expect(page).not.toHaveURL(/partner=/);
  await expect(page).toHaveURL(/type=event/);
  await expect(results(page).first()).toBeVisible();
});

test('a slip of the hand is put right, and the page says how', async ({ page }) => {
  await page.goto(searchFor('hop tacc'));
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('.search-remark').first()).toContainText('tacc');
});

const STRANGE: Readonly<Record<string, string>> = {
  HTML: '<img src=x onerror="document.title=`broken`"><script>document.title="broken"</script>',
  'quotes and operators': '"\\" AND OR -( [ * ~ ^ %',
  emoji: '🎉🇻🇳',
  'right-to-left text': '\u202Eאבג مرحبا\u202C',
};
for (const [name, query] of Object.entries(STRANGE)) {
  test(`${name} in the query is only text`, async ({ page }) => {
    await page.goto(searchFor(query));
    await expect(statusIn(page)).not.toBeEmpty();
    await expect(page.locator('main img[src=x]')).toHaveCount(0);
    expect(await page.title()).not.toBe('broken');
  });
}

test('ten thousand characters are cut and answered', async ({ page }) => {
  await page.goto(searchFor('doi ngoai '.repeat(1000)));
  await expect(statusIn(page)).not.toBeEmpty({ timeout: 10_000 });
  await page.getByRole('main').getByRole('searchbox').fill('đ'.repeat(2000));
  await expect(results(page)).toHaveCount(0);
});

test('more results come where the first ones end, and the focus goes to them', async ({ page }) => {
  await page.goto(searchFor(COMMON));
  await expect(results(page)).toHaveCount(20);
  await settled(page);
  await page.locator('.search-more').click();
  await expect(results(page).nth(20).getByRole('link')).toBeFocused();
});

test('a result marks what was found on its page, and the marks can be cleared', async ({
  page,
}) => {
  await page.goto(searchFor(COMMON));
  await results(page).first().getByRole('link').click();
  const bar = page.locator('[data-arrival]');
  await expect(bar).toBeVisible();
  expect(await page.evaluate(() => CSS.highlights.get('found-words')?.size ?? 0)).toBeGreaterThan(
    0,
  );
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(entries.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
  expect(shift).toBeLessThan(0.01);
  await page.locator('[data-clear-marks]').click();
  await expect(bar).toHaveCount(0);
  await expect(page).not.toHaveURL(/find=/);
  expect(await page.evaluate(() => CSS.highlights.has('found-words'))).toBe(false);
});

for (const language of ['vi', 'en']) {
  test(`the page with results has no accessibility fault in either theme (${language})`, async ({
    page,
  }) => {
    await page.goto(searchFor(COMMON, '&type=event', language));
    await expect(results(page).first()).toBeVisible();
    expect(await faultsInBothThemes(page)).toEqual(NO_FAULTS);
  });
}

test('a phone shows results and keeps its filters behind one line', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(searchFor(COMMON));
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('[data-facet=type]')).toBeHidden();
  await page.locator('.search-facets > summary').click();
  await expect(page.locator('[data-facet=type]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('without a query the page waits and says what can be typed', async ({ page }) => {
  await page.goto(examplePage('search'));
  await expect(page.locator('[data-search-results]')).not.toBeEmpty();
  await expect(results(page)).toHaveCount(0);
});
