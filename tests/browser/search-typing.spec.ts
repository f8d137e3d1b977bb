import type { Page } from '@playwright/test';
import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';
import { COMMON, searchFor } from './search-queries.ts';

const statusIn = (page: Page) => page.getByRole('main').locator('[data-search-status]');
const field = (page: Page) => page.locator('[data-search-page] input[type=search]');

/** A key as browsers send it while an input method composes a letter. */
const composing = (page: Page, key: string, how: object) =>
  page.evaluate(
    ([name, said]) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...said }),
      ),
    [key, how] as const,
  );

test('a run of years is kept for the next query, as it was chosen', async ({ page }) => {
  await page.goto(searchFor('zzzz', '&year=1200-2200'));
  await expect(page.locator('.facet-chip')).toHaveText(/1200–2200/);
  await field(page).fill(COMMON);
  await expect(page).toHaveURL(/year=1200-2200/);
  await expect(statusIn(page)).toHaveText(/\d/);
  const kept = await statusIn(page).innerText();
  await page.goto(searchFor(COMMON, '&year=1200-2200'));
  await expect(statusIn(page)).toHaveText(kept);
});

test('a filter that leaves nothing says so, and not that words are missing', async ({ page }) => {
  await page.goto(`${examplePage('search')}?year=1000-1001`);
  await expect(page.locator('.search-nothing')).toBeVisible();
  const said = await page.locator('.search-nothing p').first().innerText();
  await page.goto(searchFor('!?'));
  await expect(page.locator('.search-nothing p').first()).not.toHaveText(said);
});

test('typing is answered at once, and written into the address when it rests', async ({ page }) => {
  await page.goto(examplePage('search'));
  await page.evaluate(() => {
    const write = history.replaceState.bind(history);
    let calls = 0;
    history.replaceState = (...given) => {
      calls += 1;
      document.documentElement.dataset['calls'] = String(calls);
      write(...given);
    };
  });
  await field(page).pressSequentially(`${COMMON} ${COMMON}`, { delay: 20 });
  await expect(page).toHaveURL(/q=hop\+tac\+hop\+tac/);
  expect(Number(await page.locator('html').getAttribute('data-calls'))).toBeLessThanOrEqual(3);
});

test('a browser that refuses the address hinders no search', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(examplePage('search'));
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
    history.replaceState = refuse;
    history.pushState = refuse;
  });
  await field(page).fill(COMMON);
  await field(page).press('Enter');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  await page.waitForTimeout(700);
  expect(faults).toEqual([]);
});

for (const [how, said] of [
  ['a composing key', { isComposing: true }],
  ['a key with the number of input methods', { keyCode: 229 }],
] as const) {
  test(`${how} is no command`, async ({ page }) => {
    await page.goto(examplePage('event'));
    await composing(page, '/', said);
    await expect(page.locator('[data-search-dialog]')).toBeHidden();
    await page.keyboard.press('Control+k');
    const input = page.locator('[data-search-dialog] input');
    await input.fill(COMMON);
    await expect(page.locator('[data-search-dialog] [role=option]').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const address = page.url();
    await composing(page, 'Enter', said);
    await composing(page, 'ArrowDown', said);
    await expect(input).toHaveAttribute('aria-activedescendant', 'search-option-0');
    expect(page.url()).toBe(address);
  });
}

test('the field of the dialog shows that it has the focus', async ({ page }) => {
  await page.goto(examplePage('event'));
  await page.keyboard.press('Control+k');
  const outline = await page
    .locator('[data-search-dialog] input')
    .evaluate((input) => getComputedStyle(input).outline);
  expect(outline).toMatch(/solid/);
  expect(outline).toMatch(/[2-9]px/);
});

test('arrow keys in a list of the search page choose nothing until the reader has', async ({
  page,
}) => {
  await page.goto(searchFor(COMMON));
  const sort = page.locator('select[name=sort]');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  await sort.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page).not.toHaveURL(/sort=/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=oldest/);
});
