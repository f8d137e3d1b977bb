import { pageAt } from '../site/built-site.ts';
import { examplePage, hasTemplate } from '../site/pages.ts';
import { expect, test } from './site.ts';
import { EVENT, EVENT_ID, searchFor, titleAt, withoutMarks } from './search-queries.ts';

const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is written': (text) => text.normalize('NFC'),
  'without marks': withoutMarks,
  'in decomposed letters (NFD)': (text) => text.normalize('NFD'),
  'in capital letters': (text) => text.toUpperCase(),
};

for (const [name, spell] of Object.entries(SPELLINGS)) {
  test(`a title typed ${name} finds its page first`, async ({ page }) => {
    const title = await titleAt(page, EVENT);
    await page.goto(searchFor(spell(title)));
    await expect(page.locator('[data-search-result]').first()).toHaveAttribute('data-id', EVENT_ID);
  });
}

// Only some languages have the letter; a title of the site's own shows whether this one does.
const title = /<a [^>]*>([^<&]*[đĐ][^<&]*)<\/a>/.exec(pageAt(examplePage('events')).html)?.[1];

if (title !== undefined) {
  test('đ is found by d, and the other way round', async ({ page }) => {
    await page.goto(searchFor(title.trim()));
    await expect(page.locator('[data-search-result]').first()).toBeVisible();
    const marked = await page.locator('[data-search-result]').first().getAttribute('data-id');
    await page.goto(searchFor(title.trim().replaceAll('đ', 'd').replaceAll('Đ', 'D')));
    await expect(page.locator('[data-search-result]').first()).toHaveAttribute(
      'data-id',
      marked ?? '',
    );
  });
}

test('the search page announces how many it found, and says so when it found nothing', async ({
  page,
}) => {
  await page.goto(searchFor(await titleAt(page, EVENT)));
  const status = page.getByRole('main').locator('[data-search-status]');
  await expect(status).toContainText(/\d/);
  await page.goto(searchFor('zxqwvzxqwv'));
  await expect(status).not.toBeEmpty();
  await expect(page.locator('[data-search-result]')).toHaveCount(0);
});

for (const kind of ['partner', 'figure', 'source', 'person', 'strategy'].filter(hasTemplate)) {
  test(`a ${kind} is found by its title and shown in its own form`, async ({ page }) => {
    await page.goto(searchFor(await titleAt(page, examplePage(kind))));
    const result = page.locator(`[data-search-result][data-kind=${kind}]`).first();
    await expect(result).toBeVisible();
    await expect(result.locator('.result-meta > *')).not.toHaveCount(1);
  });
}

test('nothing of the search is loaded before a reader shows intent', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(EVENT);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => path.includes('/search/'))).toEqual([]);
});
