import { examplePage } from '../site/pages.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('the history narrows to one happening or one kind without a script, and back', async ({
  page,
}) => {
  await page.goto(examplePage('changes'));
  const choices = page.locator('.choices a[href^="#only-"]');
  const parts = page.locator('.months [data-of]');
  const all = await parts.evaluateAll((list) =>
    list.map((part) => part.getAttribute('data-of') ?? ''),
  );
  for (const choice of await choices.all()) {
    const mark = (await choice.getAttribute('href'))?.replace('#only-', '') ?? '';
    await choice.click();
    for (const [index, marks] of all.entries()) {
      const hidden = await parts
        .nth(index)
        .evaluate((part) => getComputedStyle(part).display === 'none');
      expect.soft(hidden, `${mark}: ${marks}`).toBe(!marks.split(' ').includes(mark));
    }
  }
  if ((await choices.count()) === 0) return;
  await page.locator('.choices a[href="#all"]').click();
  await expect(parts.first()).toBeVisible();
});
