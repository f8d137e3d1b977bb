import type { Page } from '@playwright/test';
import { ADDRESS } from '../site/built-site.ts';
import { examplePage, hasTemplate } from '../site/pages.ts';
import { KEY_FIGURES } from './own-content.ts';
import { expect, test } from './site.ts';
import { ready } from './timeline-steps.ts';

/** A kind of record that stands for all of them. */
const RECORD = hasTemplate('partner') ? 'partner' : 'event';

test('the home page leads to the timeline, the newest events and the key figures', async ({
  page,
}) => {
  await page.goto(examplePage('home'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (hasTemplate('timeline')) {
    await expect(page.locator(`form[action="${examplePage('timeline')}"]`)).toBeVisible();
  }
  const sections = [
    ...(hasTemplate('event') ? ['events'] : []),
    ...(KEY_FIGURES.length > 0 ? ['figures'] : []),
  ];
  for (const section of sections) {
    const links = page.locator(`main a[href^="${examplePage(section)}"]`);
    await expect(links.filter({ visible: true }).first()).toBeVisible();
  }
});

if (hasTemplate('timeline')) {
  const count = (page: Page) => page.locator('[data-guide-count]');
  const dimmed = (page: Page) => page.locator('[data-overview] .is-off');
  const choose = async (page: Page, name: string, at: number) => {
    const list = page.locator(`[data-guide] select[name=${name}]`);
    const option = list.locator('option').nth(at);
    const value = (await option.getAttribute('value')) ?? '';
    await list.selectOption(value);
    return value;
  };

  test('the sentence counts what it asks for, dims the rest, and opens just that', async ({
    page,
  }) => {
    await page.goto(examplePage('home'));
    const all = (await count(page).textContent()) ?? '';
    await expect(dimmed(page)).toHaveCount(0);
    const category = await choose(page, 'category', 1);
    const asked = await page
      .locator('[data-overview] [data-e]')
      .evaluateAll(
        (dots, id) => dots.filter((dot) => dot.getAttribute('data-e')?.split(' ')[0] === id).length,
        category,
      );
    await expect(page.locator('[data-overview] [data-e]:not(.is-off)')).toHaveCount(asked);
    // Of as many as there are before anything is asked, those without a dot among them.
    const [total = ''] = /\d[\d.,]*/.exec(all) ?? [];
    await expect(count(page)).toContainText(total);
    await choose(page, 'category', 0);
    await expect(count(page)).toHaveText(all.trim());
    await choose(page, 'category', 1);
    await page.locator('[data-guide] [type=submit]').click();
    await ready(page);
    expect(new URL(page.url()).searchParams.get('category')).toBe(category);
    expect([...new URL(page.url()).searchParams.values()]).not.toContain('');
  });

  test('after Back the sentence still fits its drawing', async ({ page }) => {
    await page.goto(examplePage('home'));
    await choose(page, 'category', 1);
    const words = (await count(page).textContent()) ?? '';
    await page.locator('[data-guide] [type=submit]').click();
    await ready(page);
    await page.goBack();
    const kept = await page.locator('[data-guide] select[name=category]').inputValue();
    const whole = (await count(page).getAttribute('data-all')) ?? '';
    await expect(count(page)).toHaveText(kept === '' ? whole : words);
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('the sentence opens the timeline all the same', async ({ page }) => {
      await page.goto(examplePage('home'));
      // All in one year leaves none to begin with.
      const years = page.locator('[data-guide] select[name=from] option');
      const from = (await years.count()) > 1 ? await choose(page, 'from', 1) : null;
      await page.locator('[data-guide] [type=submit]').click();
      await expect(page).toHaveURL(new RegExp(`^[^?]*${examplePage('timeline')}\\?`));
      if (from !== null) expect(new URL(page.url()).searchParams.get('from')).toBe(from);
    });
  });
}

for (const width of [320, 390, 1280]) {
  test(`the drawing of all events has letters that can be read at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(examplePage('home'));
    const letters = await page.locator('main svg text:visible').evaluateAll((texts) =>
      texts.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
        return scale * Number.parseFloat(getComputedStyle(text).fontSize);
      }),
    );
    expect(letters.filter((height) => height < 10.5)).toEqual([]);
  });
}

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

test('the skip link is out of sight until it is reached, however large its letters', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(examplePage('home'));
  await page.evaluate(() => (document.documentElement.style.fontSize = '300%'));
  const skip = page.locator('a[href="#page--main"]');
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeInViewport({ ratio: 0.99 });
});

test('a missing page answers with the site’s own page and a way on', async ({ request }) => {
  const answer = await request.get('/khong-co-trang-nay/');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain(examplePage('search'));
});

for (const language of ADDRESS.languages) {
  test(`a mistyped address in ${language} finds what comes nearest, in that language`, async ({
    page,
  }) => {
    const path = examplePage(hasTemplate('event') ? 'event' : 'about', language);
    const id = path.split('/').at(-2) ?? '';
    const wrong = path.replace(`${id}/`, `${id}-.html`);
    // The same page, but for its status, which the browser would tell as a fault.
    await page.route(`**${wrong}`, async (route) =>
      route.fulfill({ response: await route.fetch(), status: 200 }),
    );
    await page.goto(wrong);
    await expect(page.locator('[data-not-found]:visible')).toHaveCount(1);
    const heading = page.locator(`[data-not-found="${language}"] h1`);
    await expect(heading).toBeVisible();
    expect(await page.title()).toContain(await heading.innerText());
    await expect(page.locator('input[name=q]:visible')).toHaveValue(id.replaceAll('-', ' '));
    await expect(page.locator('[data-nearest] a').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const built = ADDRESS.languages[0];
    const frame = page.locator('body > header, body > footer');
    for (const part of await frame.all()) {
      expect(await part.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe(built);
    }
  });

  if (hasTemplate(RECORD)) {
    test(`a part that no page of a record has, in ${language}, finds the record`, async ({
      page,
    }) => {
      const path = examplePage(RECORD, language);
      const id = path.split('/').at(-2) ?? '';
      const wrong = `${path}zzqxw/`;
      await page.route(`**${wrong}`, async (route) =>
        route.fulfill({ response: await route.fetch(), status: 200 }),
      );
      await page.goto(wrong);
      await expect(page.locator('input[name=q]:visible')).toHaveValue(id.replaceAll('-', ' '));
      await expect(page.locator('[data-nearest] a').first()).toBeVisible();
    });
  }
}
