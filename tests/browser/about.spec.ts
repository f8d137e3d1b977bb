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

if (hasTemplate('method') && hasTemplate('dates')) {
  test('the handbook is reached from the page about the chronicle, and read from page to page', async ({
    page,
  }) => {
    await page.goto(examplePage('about'));
    await page
      .locator('main')
      .locator(`a[href="${examplePage('method')}"]`)
      .last()
      .click();
    await expect(page).toHaveURL(new RegExp(`${examplePage('method')}$`));
    await page.locator('a[rel="next"]').click();
    await expect(page).toHaveURL(new RegExp(`${examplePage('dates')}$`));
    await expect(page.locator('nav [aria-current="page"]').last()).toHaveAttribute(
      'href',
      examplePage('dates'),
    );
    await page.locator('a[rel="prev"]').click();
    await expect(page).toHaveURL(new RegExp(`${examplePage('method')}$`));
  });
}
