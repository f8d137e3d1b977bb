import { examplePage, hasTemplate } from '../site/pages.ts';
import { expect, test } from './site.ts';

const lists = () => examplePage('sources');

// A chronicle without sources has no list of them.
if (hasTemplate('sources')) {
  test('the list of sources narrows by what the reader chooses, in the address too', async ({
    page,
  }) => {
    await page.goto(lists());
    const all = page.locator('[data-source-all]');
    const rows = page.locator('[data-source-results] li');
    await expect(all).toBeVisible();
    const language = page.locator('[data-source-filter] select[name=language]');
    const [, first = ''] = await language
      .locator('option')
      .evaluateAll((list) => list.map((option) => option.getAttribute('value') ?? ''));
    await language.selectOption(first);
    await expect(rows.first()).toBeVisible();
    await expect(all).toBeHidden();
    await expect(page.locator('[data-source-status]')).toHaveText(/\d/);
    expect(new URL(page.url()).searchParams.get('language')).toBe(first);
    await page.reload();
    await expect(rows.first()).toBeVisible();
    await expect(language).toHaveValue(first);
    await page.goBack();
    await expect(all).toBeVisible();
    await expect(language).toHaveValue('');
  });

  test('a publisher that is typed is found, a name there is not says so, and the way back is one press', async ({
    page,
  }) => {
    await page.goto(lists());
    const publisher = page.locator('[data-source-filter] input[name=publisher]');
    const status = page.locator('[data-source-status]');
    await publisher.focus();
    const names = page.locator('#source-publishers option');
    await expect(names.first()).toBeAttached();
    await publisher.fill((await names.first().getAttribute('value')) ?? '');
    await expect(page.locator('[data-source-results] li').first()).toBeVisible();
    await publisher.fill('zzzzqqqq');
    await expect(page.locator('[data-source-results] li')).toHaveCount(0);
    await expect(status).not.toBeEmpty();
    await page.locator('[data-source-filter] [type=reset]').press('Enter');
    await expect(page.locator('[data-source-all]')).toBeVisible();
    await expect(status).toBeEmpty();
  });

  test('a list that cannot be loaded leaves the pages of all, and says so', async ({ page }) => {
    await page.route('**/list.json', (route) => route.fulfill({ body: 'no list' }));
    await page.goto(`${lists()}?sole=1`);
    await expect(page.locator('[data-source-status]')).not.toBeEmpty();
    await expect(page.locator('[data-source-all]')).toBeVisible();
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('every letter leads to its publishers, and no filter is offered', async ({ page }) => {
      await page.goto(lists());
      await expect(page.locator('[data-source-filter]')).toBeHidden();
      const letters = page.locator('[id^="initial-"] a');
      const last = letters.last();
      const href = (await last.getAttribute('href')) ?? '';
      await last.click();
      await expect(
        page.locator(`[id="${decodeURIComponent(href.split('#')[1] ?? '')}"]`),
      ).toBeVisible();
    });
  });
}
