import type { Page } from '@playwright/test';
import { pageOfStory } from '#domain/records/story.ts';
import { examplePage, hasTemplate, mainLanguage } from '../site/pages.ts';
import { proseOf } from './own-content.ts';
import { expect, test } from './site.ts';
import { DOUBLED, dress } from './spaced.ts';

/** How many steps the story has, as its author wrote it. */
const STEPS = hasTemplate('story') ? stepsOf(examplePage('story').split('/').at(-2) ?? '') : 0;
/** A step on the way; the only one where there are no more. */
const STEP = Math.min(2, STEPS);

const open = (page: Page, query = '') => page.goto(examplePage('story') + query);
const story = (page: Page) => page.locator('[data-story]');
const drawing = (page: Page, step: number) =>
  page.locator(`[data-step-figure="${step}"] .story-drawing`);

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
  { width: 1920, height: 1080 },
];

// A chronicle need not tell stories.
if (hasTemplate('story')) {
  for (const viewport of SIZES) {
    test.describe(`a story at ${viewport.width} pixels`, () => {
      test.use({ viewport });

      test('shows the drawing of the step that is read, and no other', async ({ page }) => {
        await open(page);
        await expect(story(page)).toHaveAttribute('data-current', '1');
        for (let step = 1; step <= STEPS; step++) {
          await page.locator(`#step-${step}`).evaluate((one) => {
            one.scrollIntoView();
          });
          await expect(story(page)).toHaveAttribute('data-current', String(step));
          await expect(drawing(page, step)).toHaveCSS('opacity', '1');
          await expect(page.locator('.was-current')).toHaveCount(0);
          await expect(page.locator('.is-current')).toHaveCount(1);
          await expect(async () => {
            const box = await drawing(page, step).boundingBox();
            expect(box?.y ?? -1).toBeGreaterThanOrEqual(-1);
            expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height + 1);
          }).toPass();
        }
      });

      test('has its words beside or below the drawing, never under it', async ({ page }) => {
        await open(page);
        await page.locator(`#step-${STEP}`).evaluate((one) => {
          one.scrollIntoView();
        });
        const [title, box] = [
          await page.locator(`#step-${STEP} h2`).boundingBox(),
          await drawing(page, STEP).boundingBox(),
        ];
        const beside = (title?.x ?? 0) + (title?.width ?? 0) <= (box?.x ?? 0);
        expect(beside || (title?.y ?? 0) >= (box?.y ?? 0) + (box?.height ?? 0)).toBe(true);
      });

      test('says in sight what its drawing shows, with text of 200 % too', async ({ page }) => {
        await open(page);
        await dress(page, DOUBLED);
        for (let step = 1; step <= STEPS; step++) {
          await page.locator(`#step-${step}`).evaluate((one) => {
            one.scrollIntoView();
          });
          await expect(story(page)).toHaveAttribute('data-current', String(step));
          for (const caption of await drawing(page, step).locator('.story-caption').all())
            await expect(caption).toBeInViewport({ ratio: 0.99 });
        }
      });

      test('does not scroll sideways', async ({ page }) => {
        await open(page);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over).toBeLessThanOrEqual(0);
      });
    });
  }

  test('a step is a link and a heading: the rail leads to it by keyboard', async ({ page }) => {
    await open(page);
    const link = page.locator('.story-rail a').nth(STEP - 1);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#step-${STEP}$`));
    await expect(story(page)).toHaveAttribute('data-current', String(STEP));
    await expect(link).toHaveAttribute('aria-current', 'step');
    await expect(page.locator(`#step-${STEP}`).getByRole('heading', { level: 2 })).toBeVisible();
  });

  test('who goes back by keyboard on a phone sees each link: nothing lies on it, its drawing is shown', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    await expect(story(page)).toHaveAttribute('data-state', 'ready');
    const links = page.locator('.story-steps a:visible');
    const count = await links.count();
    // A story need not lead anywhere.
    if (count === 0) return;
    await links.last().focus();
    for (let at = count - 1; at > 0; at--) {
      await expect.poll(() => coverOfFocused(page)).toBe('');
      await page.keyboard.press('Shift+Tab');
    }
  });

  test('a link in the drawing is one for the mouse too', async ({ page }) => {
    await open(page);
    const linked = page.locator('[data-step]:has(.story-drawing a:visible)').first();
    // A story need not give sources for its numbers.
    if ((await linked.count()) === 0) return;
    // What is drawn above may grow while the page is read; then the step is no longer where it was scrolled to.
    await expect(async () => {
      await linked.evaluate((step) => {
        step.scrollIntoView();
      });
      await expect(linked).toHaveClass(/is-current/, { timeout: 1000 });
    }).toPass();
    await linked.locator('.story-drawing a:visible').first().click({ trial: true });
  });

  test('an address with a step begins there', async ({ page }) => {
    await open(page, `#step-${STEP}`);
    await expect(story(page)).toHaveAttribute('data-current', String(STEP));
  });

  test('nothing is announced while the reader scrolls', async ({ page }) => {
    await open(page);
    await page.locator(`#step-${STEP}`).evaluate((one) => {
      one.scrollIntoView();
    });
    await expect(page.locator('[data-story-place]')).toContainText(String(STEP));
    await expect(page.locator('article [aria-live], article [role="status"]')).toHaveCount(0);
  });

  test('it can be read as an article, which the address keeps', async ({ page }) => {
    await open(page);
    await page.locator('[data-story-article]').click();
    await expect(page).toHaveURL(/\?as=article/);
    await expect(drawing(page, 1)).toHaveCSS('position', 'static');
    await page.reload();
    await expect(story(page)).toHaveAttribute('data-state', 'article');
    await page.locator('[data-story-article]').click();
    await expect(page).not.toHaveURL(/as=/);
    await expect(story(page)).toHaveAttribute('data-state', 'ready');
  });

  test('letters too large for a drawing and words at once make it an article, with nothing to choose', async ({
    page,
  }) => {
    const settings = await page.context().newCDPSession(page);
    await settings.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
    for (const viewport of SIZES.slice(0, 2)) {
      await page.setViewportSize(viewport);
      await open(page);
      await expect(story(page)).toHaveAttribute('data-state', 'article');
      await expect(page.locator('[data-story-bar]')).toBeHidden();
      await expectStills(page);
    }
  });

  test('on paper each step has its own drawing, in the order of the words', async ({ page }) => {
    await open(page);
    await page.emulateMedia({ media: 'print' });
    await expectStills(page);
  });

  test('the list leads to the stories, and each story to the next of the list', async ({
    page,
  }) => {
    await page.goto(examplePage('stories'));
    const listed = await page
      .locator('.stories a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    for (const [index, path] of listed.entries()) {
      await page.goto(path);
      const next = page.locator('.story-pager a[rel="next"]');
      await expect(next).toHaveCount(index + 1 < listed.length ? 1 : 0);
      const href = listed[index + 1];
      if (href !== undefined) await expect(next).toHaveAttribute('href', href);
    }
  });

  test('with less motion a drawing is replaced at once', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `#step-${STEP}`);
    await expect(story(page)).toHaveAttribute('data-current', String(STEP));
    await expect(page.locator('.was-current')).toHaveCount(0);
    await expect(drawing(page, STEP)).toHaveCSS('transition-duration', '0s');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('each step has its own drawing below its words', async ({ page }) => {
      await open(page);
      await expect(page.locator('[data-story-bar]')).toBeHidden();
      await expectStills(page);
    });
  });
}

/** What lies over the middle of the focused link; nothing where it is seen. */
function coverOfFocused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    // Of a link on two lines the first: the middle of its box may have other words.
    const box = focused?.getClientRects()[0];
    if (!focused || !box) return 'nothing has the focus';
    const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return focused.contains(on) ? '' : (on?.outerHTML.slice(0, 80) ?? 'outside of the window');
  });
}

/** Every drawing is seen, and stands below the words of its step. */
async function expectStills(page: Page): Promise<void> {
  for (let step = 1; step <= STEPS; step++) {
    await expect(drawing(page, step)).toHaveCSS('opacity', '1');
    const [words, still] = [
      await page.locator(`#step-${step} .story-text`).boundingBox(),
      await drawing(page, step).boundingBox(),
    ];
    expect(still?.height ?? 0).toBeGreaterThan(0);
    expect(still?.y ?? 0).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0));
  }
}

function stepsOf(id: string): number {
  return [...proseOf(pageOfStory(id), mainLanguage()).matchAll(/<Step\b/g)].length;
}
