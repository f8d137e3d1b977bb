import { examplePage, hasTemplate } from '../site/pages.ts';
import { expect, test } from './site.ts';

if (hasTemplate('about')) {
  test('the whole chronicle is cited by the address of its home page, wherever it is served', async ({
    page,
  }) => {
    await page.goto(examplePage('about'));
    const home = new URL(examplePage('home'), page.url()).href;
    for (const cited of await page.locator('[data-citation]').all()) {
      await expect(cited).toContainText(home);
      await expect(cited).not.toContainText(page.url());
    }
  });
}
