import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { routesOf } from '#i18n/routes.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { ADDRESS } from '../site/built-site.ts';
import { examplePage, hasTemplate } from '../site/pages.ts';
import { giveRepository } from './editor-repository.ts';
import { expect, test } from './site.ts';

/*
 * The guide's pictures are of this very site. `npm run guide:pictures` takes them; in every other run
 * these tests tell whether what they show still looks so: the words and the size of the part.
 */
const TAKES = process.env['GUIDE_PICTURES'] === 'take';
const FOLDER = join(contentFolder(), 'pages/pictures');
const NOTES = 'tests/browser/guide-pictures.json';
const [MAIN = ''] = ADDRESS.languages;

// Pictures belong to a content folder: one without them has a guide without pictures, and they show an
// event and the form.
const IS_PICTURED = existsSync(FOLDER) && hasTemplate('event') && ADDRESS.asked !== null;
const LANGUAGES = IS_PICTURED ? ADDRESS.languages : [];
test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 900, height: 1200 }, colorScheme: 'light', deviceScaleFactor: 1 });

type Show = (page: Page, lang: string) => Promise<Locator>;

const PICTURES: Readonly<Record<string, Show>> = {
  actions: async (page, lang) => {
    await page.goto(examplePage('event', lang));
    return page.locator('main .actions');
  },
  message: async (page, lang) => {
    await page.goto(routesOf(lang, MAIN, ADDRESS.base).page('guideErrors', 'date-not-edtf'));
    return page.locator('main article');
  },
  check: async (page, lang) => {
    await beginEvent(page, lang);
    return fieldOf(page, 'chronicleCheck');
  },
  date: async (page, lang) => {
    await beginEvent(page, lang);
    const date = fieldOf(page, 'date');
    await date.getByRole('textbox').first().fill('2024-02-30');
    await expect(date.locator('[data-check-mark="error"]')).toContainText('2024-02-30');
    return date;
  },
};

/** A new event in the form, with the two fields filled in that everybody begins with. */
async function beginEvent(page: Page, lang: string): Promise<void> {
  await page.setViewportSize({ width: 540, height: 1000 });
  await giveRepository(page, {});
  const form = routesOf(lang, MAIN, ADDRESS.base).page('editor');
  await page.goto(`${form}#/collections/events/new`);
  await page.locator('.buttons button').first().click();
  const check = fieldOf(page, 'chronicleCheck').locator('[data-check]');
  const lines = check.locator('li');
  await expect(lines.first()).toBeVisible();
  const before = await lines.count();
  for (const key of ['title', 'summary']) {
    await fieldOf(page, key).getByRole('textbox').first().fill('Ký bản ghi nhớ với Busan');
  }
  await expect(lines).toHaveCount(before - 2);
}

function fieldOf(page: Page, key: string): Locator {
  const pane = page.locator(`.pane[data-mode="edit"][data-locale="${MAIN}"]`);
  return pane.locator(`[data-key-path="${key}"]`);
}

for (const lang of LANGUAGES) {
  for (const [name, show] of Object.entries(PICTURES)) {
    test(`the guide's picture “${name}” in ${lang} shows what readers see`, async ({ page }) => {
      const part = await show(page, lang);
      const shown = await fingerprint(part);
      const file = join(FOLDER, `${name}-${lang}.webp`);
      if (TAKES) await take(part, file, `${name}-${lang}`, shown);
      expect(notes()[`${name}-${lang}`], 'stale: npm run guide:pictures').toBe(shown);
      expect(existsSync(file)).toBe(true);
    });
  }
}

async function fingerprint(part: Locator): Promise<string> {
  const words = (await part.innerText()).replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}

function notes(): Record<string, string> {
  if (!existsSync(NOTES)) return {};
  return JSON.parse(readFileSync(NOTES, 'utf8')) as Record<string, string>;
}

async function take(part: Locator, file: string, name: string, shown: string): Promise<void> {
  const png = await part.screenshot({ animations: 'disabled' });
  writeFileSync(file, await asWebp(part.page(), png));
  const all = Object.entries({ ...notes(), [name]: shown }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(NOTES, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

/** The browser writes the smaller format, so that no further program is needed. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const address = await page.evaluate(async (bytes) => {
    const picture = await createImageBitmap(
      new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))]),
    );
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.width, picture.height];
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.8);
  }, png.toString('base64'));
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
