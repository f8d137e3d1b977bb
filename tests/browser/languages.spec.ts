import { ADDRESS } from '../site/built-site.ts';
import { examplePage, mainLanguage, TEMPLATES } from '../site/pages.ts';
import { expect, test } from './site.ts';

// A site in one language has no switch, and nothing here to test.
const [, other] = ADDRESS.languages;
const TEMPLATES_IN_BOTH = TEMPLATES.filter(
  ({ template, language }) => language === mainLanguage() && template !== 'notFound',
);

if (other !== undefined) {
  for (const { template, path } of TEMPLATES_IN_BOTH) {
    test(`the language switch keeps the reader on ${template}`, async ({ page }) => {
      await page.goto(path);
      await page.locator(`header a[hreflang="${other}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      const there = new URL(page.url()).pathname;
      await page.locator(`header a[hreflang="${mainLanguage()}"]`).click();
      await expect(page).toHaveURL(path);
      expect(there).not.toBe(path);
    });
  }

  test('the language switch keeps the query and the place on the page', async ({ page }) => {
    await page.goto(`${examplePage('timeline')}?from=2020-01-01&to=2024-01-01#page--main`);
    await page.locator(`header a[hreflang="${other}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    const { searchParams, hash, pathname } = new URL(page.url());
    expect(pathname).toBe(examplePage('timeline', other));
    expect(searchParams.get('from')).toBe('2020-01-01');
    expect(hash).toBe('#page--main');
  });
}
