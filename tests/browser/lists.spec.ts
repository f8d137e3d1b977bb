import { pageAt } from '../site/built-site.ts';
import { attribute } from '../site/elements.ts';
import { examplePage, hasTemplate } from '../site/pages.ts';
import { expect, test } from './site.ts';

/** What a reader sees of a list's rows. */
const ROWS = 'filtered-list [data-rows] > :visible';

// A chronicle without people has no list of them.
if (hasTemplate('people')) {
  test('a list narrows by what the reader chooses and types, in the address too', async ({
    page,
  }) => {
    await page.goto(examplePage('people'));
    const status = page.locator('[data-list-status]');
    const all = await status.textContent();
    const field = page.locator('filtered-list input[name=q]');
    const name = (await page.locator(`${ROWS} a`).last().textContent()) ?? '';
    // Without tone marks, as many type.
    await field.fill(name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'));
    await expect(status).not.toHaveText(all ?? '');
    await expect(page.locator(ROWS).first()).toContainText(name.trim());
    expect(new URL(page.url()).searchParams.get('q')).not.toBeNull();
    await page.reload();
    await expect(field).not.toHaveValue('');
    await expect(status).not.toHaveText(all ?? '');
    await page.goBack();
    await expect(status).toHaveText(all ?? '');
    await expect(field).toHaveValue('');
  });

  test('a list that is narrowed to nothing says so, and the way back is one press', async ({
    page,
  }) => {
    await page.goto(`${examplePage('people')}?q=zzzzqqqq`);
    await expect(page.locator(ROWS)).toHaveCount(0);
    const empty = page.locator('[data-list-empty]');
    await expect(empty).toBeVisible();
    await empty.getByRole('button').press('Enter');
    await expect(empty).toBeHidden();
    await expect(page.locator(ROWS).first()).toBeVisible();
    await expect(page.locator('.list-form :focus')).toHaveCount(1);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a list sorts by a press on a head, the other way at the next, and says so', async ({
    page,
  }) => {
    await page.goto(examplePage('people'));
    const head = page.locator('th[data-sort=name]');
    const names = () => page.locator('filtered-list [data-rows] tr td:first-child').allInnerTexts();
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const up = await names();
    const { compare } = new Intl.Collator((await page.locator('html').getAttribute('lang')) ?? '', {
      numeric: true,
    });
    expect(up.map((name) => name.trim())).toEqual([...up].map((one) => one.trim()).sort(compare));
    await head.getByRole('button').press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(new URL(page.url()).searchParams.get('sort')).toBe('-name');
    await expect(page.locator('th[aria-sort]')).toHaveCount(1);
    await page.goBack();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
  });

  test('a list passes over what it does not know in the address', async ({ page }) => {
    await page.goto(`${examplePage('people')}?country=,,zz&sort=--&other=1`);
    await expect(page.locator('filtered-list[data-ready]')).toBeVisible();
    await expect(page.locator('th[aria-sort]')).toHaveAttribute('data-sort', 'last');
    await expect(page.locator(ROWS).first()).toBeVisible();
    await expect(page.locator('.list-status [data-list-clear]')).toBeHidden();
  });
}

for (const template of ['events', 'eventYear', 'people', 'organisations', 'partners']) {
  // A chronicle without such records has no list of them.
  if (!hasTemplate(template)) continue;
  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test(`the list of ${template} is no page of 25,000 px, and nothing lies beside it`, async ({
      page,
    }) => {
      await page.goto(examplePage(template));
      await expect(page.locator('[data-ready]').first()).toBeVisible();
      const size = await page.evaluate(() => {
        const { scrollHeight, scrollWidth } = document.documentElement;
        return { scrollHeight, scrollWidth };
      });
      expect(size.scrollHeight).toBeLessThan(25_000);
      expect(size.scrollWidth).toBe(360);
    });
  });
}

// Ties of one kind alone part nothing.
if (hasTemplate('partners') && hasChips(examplePage('partners'))) {
  test('the count beside a choice is what a press on it shows', async ({ page }) => {
    await page.goto(examplePage('partners'));
    const chip = page.locator('filtered-list button[data-facet]').first();
    const count = (await chip.locator('[data-n]').textContent()) ?? '';
    await chip.click();
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator(ROWS)).toHaveCount(Number(count.replace(/\D/g, '')));
    await expect(page.locator('[data-list-status]')).toContainText(count.trim());
  });
}

if (hasTemplate('events')) {
  test('the events are found in all years, and a file that fails leaves the years’ pages', async ({
    page,
  }) => {
    await page.goto(examplePage('events'));
    const all = page.locator('[data-list-all]');
    const title = (await all.locator('h3 a').last().textContent()) ?? '';
    await page.locator('filed-list input[name=q]').fill(title.trim());
    await expect(all).toBeHidden();
    await expect(page.locator('[data-list-found] li').first()).toContainText(title.trim());
    await page.goBack();
    await expect(all).toBeVisible();
    await page.route('**/list.json', (route) => route.fulfill({ body: 'no list' }));
    await page.goto(`${examplePage('events')}?q=${encodeURIComponent(title.trim())}`);
    await expect(all).toBeVisible();
    const status = page.locator('[data-list-status]');
    await expect(status).not.toHaveText(/\d/);
    // Nothing is missing once nothing is asked for.
    await page.locator('filed-list input[name=q]').fill('');
    await expect(status).toHaveText(/\d/);
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('lists are whole and have no form that does nothing', async ({ page }) => {
      await page.goto(examplePage('events'));
      await expect(page.locator('.list-form')).toBeHidden();
      await expect(page.locator('[data-event-row]').first()).toBeVisible();
      const years = page.locator('nav a[href*="/"]').filter({ hasText: /^\s*\d{1,4} / });
      await expect(years.first()).toBeVisible();
    });
  });
}

function hasChips(path: string): boolean {
  return pageAt(path).elements.some(
    (element) => element.tagName === 'button' && attribute(element, 'data-facet') !== undefined,
  );
}
