import { examplePage, hasTemplate } from '../site/pages.ts';
import { faultsInBothThemes, NO_FAULTS } from './axe.ts';
import { expect, test } from './site.ts';

if (hasTemplate('glossary')) {
  test('each term stands under its letter, can be linked to and searched for', async ({ page }) => {
    await page.goto(examplePage('glossary'));
    const terms = page.locator('[data-term]');
    expect(await terms.count()).toBeGreaterThan(0);
    const id = (await terms.last().getAttribute('id')) ?? '';
    await page.goto(`${examplePage('glossary')}#${id}`);
    await expect(page.locator('[data-term]:target')).toBeInViewport();
    for (const link of await page.getByRole('navigation').locator('a[href^="#letter--"]').all()) {
      const target = (await link.getAttribute('href')) ?? '';
      await expect(page.locator(target)).toHaveCount(1);
    }
    const search = terms.first().locator('a[href*="?q="]');
    await expect(search).toHaveAttribute('href', new RegExp(`^${examplePage('search')}\\?q=.+`));
  });

  test('its page has no accessibility fault, wide and narrow, by day and by night', async ({
    page,
  }) => {
    await page.goto(examplePage('glossary'));
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await faultsInBothThemes(page), `${String(width)} px`).toEqual(NO_FAULTS);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });
}
