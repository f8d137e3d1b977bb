import type { Locator, Page } from '@playwright/test';
import { formWords } from '#editor/form/form-words.ts';
import { readFolder } from '#reading/read-folder.ts';
import { checkFiles } from '#checking/check-files.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { routesOf } from '#i18n/routes.ts';
import { ADDRESS } from '../site/built-site.ts';
import { changesIn, giveRepository, type Files } from './editor-repository.ts';
import { expect, test } from './site.ts';

const [MAIN = ''] = ADDRESS.languages;
const HERE = routesOf(MAIN, MAIN, ADDRESS.base).page('editor');
const words = formWords(MAIN);
const content = await readFolder(contentFolder());

/** The first record of a folder, by a test of its text; undefined where the content has none. */
const recordOf = (folder: string, fits = /(?:)/) =>
  content.find(
    ({ file, text }) =>
      file.startsWith(`${folder}/`) && !/\.[a-z]{2}\.md$/.test(file) && fits.test(text ?? ''),
  );
const partner = recordOf('partners', /^name: \S+$/m);
const figure = recordOf('figures', /^ {2}- asOf:/m);
const source = recordOf('sources');
const event = recordOf('events', /^title: [^'"]*$/m);

// A chronicle without a repository has no form, and one without these records nothing to try it on.
test.skip(ADDRESS.asked === null || !partner || !figure || !source || !event, 'nothing to edit');

const FILES: Files = Object.fromEntries(
  [partner, figure, source, event].flatMap((record) =>
    record ? [[`content/${record.file}`, record.text ?? ''] as const] : [],
  ),
);

/** Opens the form on the repository, at a page of it. */
async function open(page: Page, place: string): Promise<void> {
  await giveRepository(page, FILES);
  await page.goto(`${HERE}#/collections/${place}`);
  // The first of the ways to sign in is the folder on this machine.
  await page.locator('.buttons button').first().click();
  await expect(page.locator('[data-check]').first()).toBeVisible();
}

const paneOf = (page: Page, lang: string): Locator =>
  page.locator(`.pane[data-mode="edit"][data-locale="${lang}"]`);

/** A field of the form; drawn when it comes near the window, so the form is scrolled to it. */
async function field(page: Page, key: string, lang = MAIN): Promise<Locator> {
  const pane = paneOf(page, lang);
  const found = pane.locator(`[data-key-path="${key}"]`);
  await expect(async () => {
    if ((await found.count()) === 0) {
      await pane.locator('[data-key-path]').last().scrollIntoViewIfNeeded();
    }
    expect(await found.count()).toBe(1);
  }).toPass();
  await found.scrollIntoViewIfNeeded();
  return found;
}

async function fillIn(page: Page, values: Readonly<Record<string, string>>, lang = MAIN) {
  for (const [key, value] of Object.entries(values)) {
    await (await field(page, key, lang)).getByRole('textbox').first().fill(value);
  }
}

async function choose(page: Page, key: string): Promise<void> {
  await (await field(page, key)).getByRole('combobox').first().click();
  await page.getByRole('option').first().click();
}

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(Lưu|Save)$/ }).click();
};

/** Every problem of the content with the changed files in it, those of the changed files alone. */
async function problemsOf(changes: Readonly<Record<string, string | null>>) {
  const changed = Object.entries(changes).map(([path, text]) => ({
    file: path.replace(/^content\//, ''),
    text,
  }));
  const others = content.filter(({ file }) => !changed.some((each) => each.file === file));
  const all = await checkFiles(
    [...others, ...changed.filter(({ text }) => text !== null)],
    Date.UTC(2026, 0, 1),
  );
  return all
    .filter(({ file }) => changed.some((each) => each.file === file))
    .map(({ kind }) => kind);
}

test('the form opens in the page’s language, asks nobody else, and says what it is', async ({
  page,
}) => {
  await open(page, 'events/new');
  await expect(page.locator('[data-editor]')).toHaveCount(0);
  await expect((await field(page, 'title')).locator('h4')).toHaveText(
    words.label(['events', 'title']),
  );
  await expect(page.locator('[data-check] li').first()).toContainText(
    words.label(['events', 'title']),
  );
});

test('an event with an error is not saved, and its field says why; repaired, it is a file as by a careful hand', async ({
  page,
}) => {
  await open(page, 'events/new');
  await fillIn(page, { title: 'Ký kết: thử biểu mẫu', summary: 'Hai bên ký.', date: '2024-02-30' });
  await choose(page, 'category');
  await choose(page, 'pillars');
  const mark = (await field(page, 'date')).locator('[data-check-mark="error"]');
  await expect(mark).toContainText('2024-02-30');
  await save(page);
  await expect((await field(page, 'chronicleCheck')).locator('[data-check]')).toHaveAttribute(
    'data-check',
    /[1-9]/,
  );
  expect(await changesIn(page, FILES)).toEqual({});
  await fillIn(page, { date: '2024-02-29' });
  await expect(mark).toHaveCount(0);
  await fillIn(page, { body: 'Hai bên ký một văn bản.' });
  await save(page);
  const path = 'content/events/2024/ky-ket-thu-bieu-mau.md';
  await expect.poll(async () => Object.keys(await changesIn(page, FILES))).toEqual([path]);
  const changes = await changesIn(page, FILES);
  expect(changes[path]).toMatch(
    /^---\ntitle: "Ký kết: thử biểu mẫu"\nsummary: Hai bên ký\.\ndate: "2024-02-29"\ncategory: [a-z-]+\npillars: \[[a-z-]+\]\n---\n\nHai bên ký một văn bản\.\n$/,
  );
  const told = await problemsOf(changes);
  expect(
    told.filter((kind) => !['no-source', 'missing-translation', 'no-citation'].includes(kind)),
  ).toEqual([]);
});
