import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { examplePage, hasTemplate } from '../site/pages.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './site.ts';

const boxOf = (page: Page): Locator => page.locator('[data-cite]');
const wayOf = (page: Page, name: string): Locator => page.locator(`[data-citation="${name}"]`);

/** Opens an event's citations by keyboard alone. */
async function opened(page: Page): Promise<Locator> {
  await page.goto(examplePage('event'));
  const box = boxOf(page);
  await box.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(wayOf(page, 'bibtex').locator('pre')).toBeVisible();
  // They come with what copies, which is loaded now.
  await expect(wayOf(page, 'bibtex').locator('[data-copy]')).toBeVisible();
  return box;
}

test.describe('with a script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a citation is copied by keyboard with the address of the page, and said to be', async ({
    page,
  }) => {
    const box = await opened(page);
    await wayOf(page, 'bibtex').locator('[data-copy]').focus();
    await page.keyboard.press('Enter');
    await expect(box.getByRole('status')).toContainText('BibTeX');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^@misc\{event-/);
    expect(text).toContain(`url = {${page.url()}}`);
  });

  test('a citation is saved as a file of its format', async ({ page }) => {
    await opened(page);
    const saving = page.waitForEvent('download');
    await wayOf(page, 'ris').locator('[data-save]').click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^event-.+\.ris$/);
    expect(await readFile(await saved.path(), 'utf8')).toContain(`UR  - ${page.url()}`);
  });

  test('axe finds no fault in it, on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await opened(page);
    expect(await accessibilityFaults(page, { part: '[data-cite]' })).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
});

const VIEWS = ['partners', 'figureCompare', 'events', 'sources', 'commitments'];

for (const template of VIEWS.filter(hasTemplate)) {
  test(`the page of ${template} is cited with what it is asked to show`, async ({ page }) => {
    await page.goto(`${examplePage(template)}?as-of=2005&figures=a,b&q=c+d&find=e`);
    await boxOf(page).locator('summary').click();
    const address = new URL('?as-of=2005&figures=a,b&q=c+d', page.url()).href;
    await expect(wayOf(page, 'ris').locator('pre')).toContainText(`UR  - ${address}\n`);
  });
}

test('a list narrowed while its citations are open is cited as it is then', async ({ page }) => {
  await page.goto(examplePage('events'));
  await boxOf(page).locator('summary').click();
  await expect(wayOf(page, 'ris').locator('pre')).toContainText(`UR  - ${page.url()}\n`);
  await page.getByRole('searchbox').first().fill('zz zz');
  await page.waitForURL(/\?q=zz\+zz$/);
  const saving = page.waitForEvent('download');
  await wayOf(page, 'ris').locator('[data-save]').click();
  const saved = await readFile(await (await saving).path(), 'utf8');
  expect(saved).toContain(`UR  - ${page.url()}\n`);
  expect(saved).toMatch(/^TI {2}- .+ \(“zz zz”\)$/m);
  // So that a library of citations takes this view beside the whole list.
  expect(saved).toMatch(/^ID {2}- page-events-[\da-z]+$/m);
  // Each language’s sentence has it, in the words of its own page.
  for (const sentence of await page.locator('[data-citation^="text-"] pre').all())
    await expect(sentence).toContainText('(“zz zz”)');
});

test('an opened table is cited by its name and what it is narrowed to, in each language', async ({
  page,
}) => {
  const asked = '?table=sources&where=published:2000..2020&q=a';
  await page.goto(`${examplePage('data')}${asked}&follow=upcoming`);
  await boxOf(page).locator('summary').click();
  await expect(wayOf(page, 'ris').locator('pre')).toContainText(new URL(asked, page.url()).href);
  for (const sentence of await page.locator('[data-citation^="text-"] pre').all())
    await expect(sentence).toContainText(/\([^()]+: [^()]+; [^()]+: 2000–2020; “a”\)/);
});

for (const template of ['goals', 'agreements', 'commitments', 'events', 'data'].filter(
  hasTemplate,
)) {
  test(`the page of ${template} opens its citations to be read, on a phone too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(examplePage(template));
    await boxOf(page).locator('summary').click();
    for (const way of await boxOf(page).locator('pre').all()) {
      await expect(way).toBeVisible();
      expect((await way.boundingBox())?.height).toBeGreaterThan(15);
    }
  });
}

test('where copying is refused the text is selected instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('refused')),
    });
  });
  const box = await opened(page);
  await wayOf(page, 'csl').locator('[data-copy]').click();
  await expect(box.getByRole('status')).toContainText('Ctrl C');
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(JSON.parse(selected)).toHaveLength(1);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every citation can be read, and no button is in sight that does nothing', async ({
    page,
  }) => {
    await page.goto(examplePage('event'));
    await boxOf(page).locator('summary').click();
    await expect(wayOf(page, 'bibtex').locator('pre')).toContainText('@misc');
    await expect(boxOf(page).locator('button:visible')).toHaveCount(0);
  });
});
