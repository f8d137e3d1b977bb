import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';

test('the home page leads to the timeline, the newest events and the key figures', async ({
  page,
}) => {
  await page.goto(examplePage('home'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const section of ['timeline', 'events', 'figures']) {
    const links = page.locator(`main a[href^="${examplePage(section)}"]`);
    await expect(links.filter({ visible: true }).first()).toBeVisible();
  }
});

test('the first Tab reaches the skip link, and Enter takes the reader to the content', async ({
  page,
}) => {
  await page.goto(examplePage('home'));
  await page.keyboard.press('Tab');
  const skip = page.locator('a[href="#page--main"]');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  // What a link leads to is marked; the whole page would be painted over.
  await expect(page.locator('main')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('a missing page answers with the site’s own page and a way on', async ({ request }) => {
  const answer = await request.get('/khong-co-trang-nay/');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain(examplePage('search'));
});
