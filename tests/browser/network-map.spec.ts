import type { Locator, Page } from '@playwright/test';
import { ADDRESS, pageAt } from '../site/built-site.ts';
import { attribute, elementsOf } from '../site/elements.ts';
import { examplePage, hasTemplate } from '../site/pages.ts';
import { MAP_LABELS } from './own-content.ts';
import { expect, test } from './site.ts';
import { DOUBLED, dress } from './spaced.ts';

/** The localities that the built list names, whatever its map shows; without any there is no map. */
const LOCALITIES = hasTemplate('partners')
  ? elementsOf(pageAt(examplePage('partners')).html).filter(
      (element) => element.tagName === 'tr' && attribute(element, 'data-partner-id') !== undefined,
    ).length
  : 0;

const marksOf = (map: Locator): Locator => map.locator('a[data-partner-id]:visible');

async function openMap(page: Page, language?: string): Promise<Locator> {
  await page.goto(examplePage('partners', language));
  const map = page.locator('[data-map]');
  await expect(map).toHaveAttribute('data-state', 'ready');
  return map;
}

/** Where a mark is on the screen. */
const middleOf = (mark: Locator) =>
  mark.locator('.map-target').evaluate((target) => {
    const { x, y, width, height } = target.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

/** Pairs of texts of one picture that lie over one another, by more than the rounding of letters. */
const overlapsIn = (map: Locator) =>
  map.locator('svg[data-picture]').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const texts = [...picture.querySelectorAll('text')].filter(
        (text) => text.getBoundingClientRect().width > 0,
      );
      const boxes = texts.map((text) => ({
        words: text.textContent.trim(),
        box: text.getBoundingClientRect(),
      }));
      return boxes.flatMap(({ words, box }, index) =>
        boxes.slice(index + 1).flatMap((other) => {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          return wide > 4 && high > 5 ? [`${words} / ${other.words}`] : [];
        }),
      );
    }),
  );

/** Texts that the edge of their picture cuts. */
const cutIn = (map: Locator) =>
  map.locator('svg[data-picture]').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const frame = picture.getBoundingClientRect();
      return [...picture.querySelectorAll('text')]
        .filter((text) => {
          const { left, right, top, bottom, width } = text.getBoundingClientRect();
          const isCut = left < frame.left - 1 || right > frame.right + 1;
          return width > 0 && (isCut || top < frame.top - 3 || bottom > frame.bottom + 3);
        })
        .map((text) => text.textContent.trim());
    }),
  );

const smallestLetters = (map: Locator) =>
  map.locator('svg[data-picture]').evaluateAll((pictures) =>
    Math.min(
      ...pictures.flatMap((picture) => {
        const shown = picture as SVGSVGElement;
        const scale = shown.getBoundingClientRect().width / shown.viewBox.baseVal.width;
        if (scale === 0) return [];
        return [...shown.querySelectorAll('text')].map(
          (text) => parseFloat(getComputedStyle(text).fontSize) * scale,
        );
      }),
    ),
  );

if (LOCALITIES > 0) {
  for (const width of [360, 390, 1280, 1920]) {
    for (const language of ADDRESS.languages) {
      test(`at ${width} px in ${language} names do not touch, and can be read`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        const map = await openMap(page, language);
        const tabs = width < 640 ? ['world', 'inset'] : [''];
        for (const tab of tabs) {
          const button = map.locator(`[data-show="${tab}"]`);
          if (tab !== '' && (await button.count()) > 0) await button.click();
          expect(await overlapsIn(map)).toEqual([]);
          expect(await cutIn(map)).toEqual([]);
          expect(await smallestLetters(map)).toBeGreaterThanOrEqual(11.8);
          const labels = map.locator('[data-map-label]:visible');
          if (MAP_LABELS.length > 0) expect(await labels.count()).toBeGreaterThan(0);
        }
      });
    }
  }

  test('the home page’s map can be read on a phone, and shows the labels that must be there', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(examplePage('home'));
    const map = page.locator('[data-map]');
    await expect(map).toHaveAttribute('data-state', 'ready');
    expect(await smallestLetters(map)).toBeGreaterThanOrEqual(11.8);
    expect(await overlapsIn(map)).toEqual([]);
    expect(await cutIn(map)).toEqual([]);
    if (MAP_LABELS.length > 0) {
      expect(await map.locator('[data-map-label]:visible').count()).toBeGreaterThan(0);
    }
  });

  test('a mark, its row and its card light up together, from either side', async ({ page }) => {
    const map = await openMap(page);
    const mark = marksOf(map).first();
    const id = await mark.getAttribute('data-partner-id');
    const row = page.locator(`tr[data-partner-id="${id}"]`);
    await mark.locator('use').hover();
    await expect(mark).toHaveClass(/is-lit/);
    await expect(row).toHaveClass(/is-lit/);
    await expect(map.locator('.map-card b')).toBeVisible();
    await row.hover();
    await expect(mark).toHaveClass(/is-lit/);
    await page.locator('h1').hover();
    await expect(mark).not.toHaveClass(/is-lit/);
    await expect(row).not.toHaveClass(/is-lit/);
  });

  test('all marks are one stop of Tab; arrows go on, Enter opens', async ({ page }) => {
    const map = await openMap(page);
    const stop = map.locator('a[data-partner-id][tabindex="0"]');
    await expect(stop).toHaveCount(1);
    await stop.focus();
    const first = await page.evaluate(() =>
      document.activeElement?.getAttribute('data-partner-id'),
    );
    const gone = new Set([first]);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      gone.add(await page.evaluate(() => document.activeElement?.getAttribute('data-partner-id')));
    }
    expect(gone.has(undefined)).toBe(false);
    if ((await marksOf(map).count()) > 1) expect(gone.size).toBeGreaterThan(1);
    await expect(stop).toHaveCount(1);
    await expect(stop).toBeFocused();
    const href = await stop.getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href ?? ''}$`));
  });

  test('keys and buttons enlarge the same drawing, Escape shows the whole again', async ({
    page,
  }) => {
    const map = await openMap(page);
    const stop = map.locator('a[data-partner-id][tabindex="0"]');
    const picture = map.locator('svg[data-picture]:has(a[tabindex="0"])');
    await stop.focus();
    const before = await middleOf(stop);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect(picture).toHaveClass(/is-near/);
    const after = await middleOf(stop);
    // What is enlarged around stays where it is, but for what others push it.
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(60);
    await expect(picture.locator('.is-close text').first()).toBeVisible();
    expect(await overlapsIn(map)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(picture).not.toHaveClass(/is-near/);
    const whole = await middleOf(stop);
    expect(Math.hypot(whole.x - before.x, whole.y - before.y)).toBeLessThan(1);
    await map.locator('[data-zoom="+"]').first().click();
    await expect(map.locator('svg.is-near')).toHaveCount(1);
    await map.locator('[data-zoom="↺"]').first().click();
    await expect(map.locator('svg.is-near')).toHaveCount(0);
  });

  test('a label that must be there is seen whole while the map is enlarged around its place', async ({
    page,
  }) => {
    const map = await openMap(page);
    const picture = map.locator('svg[data-picture]').first();
    for (const label of await picture.locator('[data-map-label]').all()) {
      // Beside the place, so that it comes to lie near an edge.
      const { x, y, width, height } = await picture.evaluate((svg) => {
        const { left, top, width: wide, height: high } = svg.getBoundingClientRect();
        return { x: left, y: top, width: wide, height: high };
      });
      const place = await label.evaluate((one) => {
        const { e, f } = (one as SVGGElement).getScreenCTM() ?? { e: 0, f: 0 };
        return { x: e, y: f };
      });
      await page.mouse.move(
        Math.min(Math.max((place.x + (x + width / 2)) / 2, x + 2), x + width - 2),
        Math.min(Math.max(place.y, y + 2), y + height - 2),
      );
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect(picture).toHaveClass(/is-near/);
      const cut = await picture.evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll<SVGGElement>('[data-map-label]')].flatMap((one) => {
          const { e, f } = one.getScreenCTM() ?? { e: -1, f: -1 };
          const isSeen = e >= frame.left && e <= frame.right && f >= frame.top && f <= frame.bottom;
          const text = one.querySelector('text')?.getBoundingClientRect();
          const isWhole =
            text !== undefined &&
            text.left >= frame.left - 1 &&
            text.right <= frame.right + 1 &&
            text.top >= frame.top - 1 &&
            text.bottom <= frame.bottom + 1;
          return isSeen && !isWhole ? [one.textContent] : [];
        });
      });
      expect(cut).toEqual([]);
      await map.locator('[data-zoom="↺"]').first().click();
      await expect(map.locator('svg.is-near')).toHaveCount(0);
    }
  });

  test('a plain wheel scrolls the page; with Ctrl it enlarges; a drag then moves', async ({
    page,
  }) => {
    const map = await openMap(page);
    const picture = map.locator('svg[data-picture="world"]');
    await picture.hover();
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await expect(picture).not.toHaveClass(/is-near/);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect(picture).toHaveClass(/is-near/);
    const ground = picture.locator('.map-ground');
    const still = await ground.getAttribute('transform');
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    if (!box) throw new Error('the picture is not shown');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    await page.mouse.up();
    expect(await ground.getAttribute('transform')).not.toBe(still);
  });

  if (LOCALITIES > 1) {
    test('a locality that is not yet there is in no tie, no count and no arrow’s way', async ({
      page,
    }) => {
      const map = await openMap(page);
      const marks = marksOf(map);
      const gone = marks.first();
      const relation = await gone.getAttribute('data-relation');
      const count = map.locator(`.map-legend [data-relation="${relation}"]`);
      const was = Number(await count.textContent());
      await gone.evaluate((mark) => mark.classList.add('is-not-yet'));
      await expect(count).toHaveText(String(was - 1));
      await expect(map.locator('a[tabindex="0"]')).toHaveCount(1);
      await expect(map.locator('a.is-not-yet[tabindex="0"]')).toHaveCount(0);
    });
  }

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test('shows one picture at a time, and a tap fills the strip before it opens', async ({
      page,
    }) => {
      const map = await openMap(page);
      const inset = map.locator('[data-show="inset"]');
      if ((await inset.count()) > 0) {
        await expect(map.locator('[data-panel]:visible')).toHaveCount(1);
        await inset.tap();
        await expect(map.locator('[data-panel="inset"]')).toBeVisible();
        await expect(map.locator('[data-panel="world"]')).toBeHidden();
      }
      await map.scrollIntoViewIfNeeded();
      const mark = marksOf(map).first();
      const at = await middleOf(mark);
      await page.touchscreen.tap(at.x, at.y);
      await expect(page).toHaveURL(new RegExp(`${examplePage('partners')}$`));
      await expect(map.locator('.map-card b')).toBeVisible();
      const open = map.locator('.map-open');
      const box = await open.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(40);
      const href = await open.getAttribute('href');
      await open.tap();
      await expect(page).toHaveURL(new RegExp(`${href ?? ''}$`));
    });

    test('every view can be chosen with text of 200 %', async ({ page }) => {
      const map = await openMap(page);
      await dress(page, DOUBLED);
      const views = map.locator('.map-tabs');
      expect(await views.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(
        0,
      );
      for (const view of await views.locator('[data-show]').all()) {
        await view.tap();
        await expect(view).toHaveAttribute('aria-pressed', 'true');
      }
    });

    test('the list alone is shown where it is asked for', async ({ page }) => {
      const map = await openMap(page);
      await map.locator('[data-show="list"]').tap();
      await expect(map.locator('svg[data-picture]:visible')).toHaveCount(0);
      await expect(page.locator('tr[data-partner-id]').first()).toBeVisible();
    });
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('every locality of the table is a link on the map, with its name in words', async ({
      page,
    }) => {
      await page.goto(examplePage('partners'));
      const ids = (of: string) =>
        page
          .locator(of)
          .evaluateAll((all) => all.map((each) => each.getAttribute('data-partner-id')));
      const marks = await ids('a[data-partner-id]');
      expect(new Set(marks).size).toBe(marks.length);
      expect(marks.sort()).toEqual((await ids('tr[data-partner-id]')).sort());
      expect(await page.locator('a[data-partner-id] > title').count()).toBe(marks.length);
      await expect(
        page.locator('.map-zoom:visible, .map-tabs:visible, .map-card:visible'),
      ).toHaveCount(0);
    });
  });

  test('on paper both pictures stand with their labels, and no control', async ({ page }) => {
    const map = await openMap(page);
    await page.emulateMedia({ media: 'print' });
    const pictures = map.locator('svg[data-picture]');
    for (const picture of await pictures.all()) await expect(picture).toBeVisible();
    if (MAP_LABELS.length > 0) {
      expect(await map.locator('[data-map-label]:visible').count()).toBeGreaterThan(0);
    }
    await expect(map.locator('button:visible, .map-card:visible')).toHaveCount(0);
  });
}
