import type { Locator, Page } from '@playwright/test';
import { formWords } from '#editor/form/form-words.ts';
import { readFolder } from '#reading/read-folder.ts';
import { checkFiles } from '#checking/check-files.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { routesOf } from '#i18n/routes.ts';
import { ADDRESS } from '../site/built-site.ts';
import { changesIn, giveRepository, type Files } from './editor-repository.ts';
import { expect, test } from './site.ts';

const [MAIN = '', SECOND] = ADDRESS.languages;
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
const event = recordOf('events', /^title: [^'"]*$[^]*^partners: /m);
const other = recordOf(
  'events',
  new RegExp(`^(?!---\\ntitle: ${/^title: (.*)$/m.exec(event?.text ?? '')?.[1] ?? ''})`),
);

// The form is a large program, and starts anew in every test.
test.describe.configure({ timeout: 300_000 });

type Body = Parameters<typeof test>[2];

/** Defines a test that edits these records: none where a chronicle lacks one, or a repository and so the form. */
function editing(records: readonly unknown[], title: string, body: Body): void {
  if (ADDRESS.asked !== null && !records.includes(undefined)) test(title, body);
}

const FILES: Files = Object.fromEntries(
  [partner, figure, source, event, other].flatMap((record) =>
    record ? [[`content/${record.file}`, record.text ?? ''] as const] : [],
  ),
);

/** Opens the form on the repository, at a page of it. */
async function open(page: Page, place: string, files = FILES): Promise<void> {
  await giveRepository(page, files);
  await page.goto(`${HERE}#/collections/${place}`);
  // The first of the ways to sign in is the folder on this machine.
  await page.locator('.buttons button').first().click();
  // On a busy machine it takes its time to read all records.
  await expect(page.locator('[data-check]').first()).toBeVisible({ timeout: 120_000 });
}

const paneOf = (page: Page, lang: string): Locator =>
  page.locator(`.pane[data-mode="edit"]:is([data-locale="${lang}"], [data-locale="_default"])`);

/** A field of the form; drawn when it comes near the window, so the form is scrolled on until it is there. */
async function field(page: Page, key: string, lang = MAIN): Promise<Locator> {
  const pane = paneOf(page, lang);
  const found = pane.locator(`[data-key-path="${key}"]`);
  let past = false;
  await expect(async () => {
    if ((await found.count()) === 0) {
      const group = pane.locator(`[data-key-path^="${key.split('.')[0] ?? key}."]`);
      const isBegun = (await group.count()) > 0;
      await (isBegun ? group : pane.locator('[data-key-path]')).last().evaluate(scrollTo, past);
      past = !past && !isBegun;
    }
    expect(await found.count()).toBe(1);
  }).toPass();
  await found.scrollIntoViewIfNeeded();
  return found;
}

/** Scrolls to a part of the form, or past it: a list of many sources is taller than the window. */
function scrollTo(part: Element, past: boolean): void {
  part.scrollIntoView({ block: 'start' });
  let around: Element | null = past ? part : null;
  while (around && !/auto|scroll/.test(getComputedStyle(around).overflowY)) {
    around = around.parentElement;
  }
  around?.scrollBy(0, part.getBoundingClientRect().height);
}

async function fillIn(page: Page, values: Readonly<Record<string, string>>, lang = MAIN) {
  for (const [key, value] of Object.entries(values)) {
    const part = await field(page, key, lang);
    await part.getByRole('textbox').or(part.getByRole('spinbutton')).first().fill(value);
  }
}

/** Chooses the first of what there is: from a list, or where there is little, by its button. */
async function choose(page: Page, key: string): Promise<void> {
  const part = await field(page, key);
  const list = part.getByRole('combobox').first();
  const button = part.getByRole('radio').or(part.getByRole('checkbox')).first();
  await list.or(button).first().click();
  if ((await list.count()) > 0) await page.getByRole('option').first().click();
}

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(Lưu|Save)$/ }).click();
};

/** Waits until just these files are changed; one that is being written cannot be read. */
const written = (page: Page, paths: readonly string[], files = FILES): Promise<void> =>
  expect(async () => {
    expect(Object.keys(await changesIn(page, files)).sort()).toEqual([...paths].sort());
  }).toPass();

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

editing(
  [],
  'the form opens in the page’s language, asks nobody else, and says what it is',
  async ({ page }) => {
    await open(page, 'events/new');
    await expect(page.locator('[data-editor]')).toHaveCount(0);
    await expect((await field(page, 'title')).locator('h4')).toHaveText(
      words.label(['events', 'title']),
    );
    const check = page.locator('[data-check]').first();
    await expect(check.locator('li').first()).toContainText(words.label(['events', 'title']));
    // What has no date yet has no place, and nobody is told of one.
    await expect(check).not.toContainText(/content\/|0000|\.md/);
  },
);

test.describe('in a browser of another language', () => {
  test.use({ locale: 'fr-FR' });

  editing([], 'the form speaks the language of its page from the first', async ({ page }) => {
    await page.goto(HERE);
    await expect(page.locator('.buttons button').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${MAIN}\\b`));
  });
});

editing(
  [],
  'an event with an error is not saved, and its field says why; repaired, it is a file as by a careful hand',
  async ({ page }) => {
    await open(page, 'events/new');
    await fillIn(page, {
      title: 'Ký kết: thử biểu mẫu',
      summary: 'Hai bên ký.',
      date: '2024-02-30',
    });
    await choose(page, 'category');
    await choose(page, 'pillars');
    const mark = (await field(page, 'date')).locator('[data-check-mark="error"]');
    await expect(mark).toContainText('2024-02-30');
    // The cause is no help without the repair.
    await expect(mark).toContainText(words.say('check.repair').replace(/\{.*$/, '').trim());
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
    await written(page, [path]);
    const changes = await changesIn(page, FILES);
    expect(changes[path]).toMatch(
      /^---\ntitle: "Ký kết: thử biểu mẫu"\nsummary: Hai bên ký\.\ndate: "2024-02-29"\ncategory: [a-z-]+\npillars: \[[a-z-]+\]\n---\n\nHai bên ký một văn bản\.\n$/,
    );
    const told = await problemsOf(changes);
    expect(
      told.filter((kind) => !['no-source', 'missing-translation', 'no-citation'].includes(kind)),
    ).toEqual([]);
  },
);

editing([], 'Escape, which takes back a mark while typing, loses nothing', async ({ page }) => {
  await open(page, 'events/new');
  await fillIn(page, { title: 'Ký kết' });
  const title = (await field(page, 'title')).getByRole('textbox').first();
  await title.press('Escape');
  await page.keyboard.press('Escape');
  await expect(title).toHaveValue('Ký kết');
  await expect(page).toHaveURL(/\/new$/);
});

/** Opens a record's form. */
const openRecord = (page: Page, record: typeof event, files = FILES): Promise<void> => {
  const [folder = '', ...rest] = (record?.file ?? '').replace(/\.[a-z]+$/, '').split('/');
  return open(page, `${folder}/entries/${rest.join('/')}`, files);
};
const pathOf = (record: typeof event): string => `content/${record?.file ?? ''}`;
const textOf = (record: typeof event): string => record?.text ?? '';

editing([event], 'a correction changes the one line it is about', async ({ page }) => {
  await openRecord(page, event);
  await fillIn(page, { title: 'Tên mới của sự kiện' });
  await save(page);
  await written(page, [pathOf(event)]);
  const corrected = textOf(event).replace(/^title: .*$/m, 'title: Tên mới của sự kiện');
  expect(await changesIn(page, FILES)).toEqual({ [pathOf(event)]: corrected });
});

editing(
  [event],
  'an event whose date goes into another year moves there with its translation',
  async ({ page }) => {
    const translation = content.find(
      ({ file }) => SECOND && file === event?.file.replace(/\.md$/, `.${SECOND}.md`),
    );
    const files = translation
      ? { ...FILES, [`content/${translation.file}`]: translation.text ?? '' }
      : FILES;
    await openRecord(page, event, files);
    await fillIn(page, { date: '1987-05' });
    await save(page);
    const moved = (path: string) => path.replace(/events\/\d{4}/, 'events/1987');
    const before = [pathOf(event), ...(translation ? [`content/${translation.file}`] : [])];
    await written(page, [...before, ...before.map(moved)], files);
    const changes = await changesIn(page, files);
    expect(before.map((path) => changes[path])).toEqual(before.map(() => null));
    expect(changes[moved(pathOf(event))]).toBe(
      textOf(event).replace(/^date: .*$/m, 'date: "1987-05"'),
    );
    if (translation) {
      expect(changes[moved(`content/${translation.file}`)]).toBe(translation.text);
    }
  },
);

editing([event], 'an id that is changed stays the address of its page', async ({ page }) => {
  await openRecord(page, event);
  await page.getByRole('radio', { name: 'Slug' }).click();
  const panel = page.locator('#entry-sidebar-content');
  await panel.locator('.editable-text').getByRole('button').first().click();
  const box = panel.getByRole('textbox').first();
  await box.fill('ten-moi');
  await box.press('Enter');
  await save(page);
  const id = event?.file.replace(/^.*\/|\.md$/g, '') ?? '';
  const path = pathOf(event).replace(`${id}.md`, 'ten-moi.md');
  await written(page, [pathOf(event), path]);
  const text = (await changesIn(page, FILES))[path] ?? '';
  expect(text).toMatch(new RegExp(`^aliases: \\[.*\\b${id}\\]$`, 'm'));
  expect(text.replace(/^aliases: .*\n/m, '')).toBe(textOf(event).replace(/^aliases: .*\n/m, ''));
});

editing(
  [event, source],
  'a chosen source shows its id, and gives its citation to copy',
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, 'events/new');
    await fillIn(page, { title: 'Ký kết', summary: 'Hai bên ký.', date: '2024-02-29' });
    const sources = await field(page, 'sources');
    await sources
      .getByRole('button', { name: words.single(['events', 'sources']) })
      .last()
      .click();
    await choose(page, 'sources.0.id');
    const id = source?.file.replace(/^.*\/|\.yaml$/g, '') ?? '';
    await expect(await field(page, 'sources.0.id')).toContainText(id);
    const copy = (await field(page, 'sources.0.id')).getByRole('button', { name: `[^${id}]` });
    await copy.click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`[^${id}]`);
    await expect(
      (await field(page, 'body')).getByRole('button', { name: `[^${id}]` }),
    ).toBeVisible();
  },
);

// A chronicle of one language translates nothing.
for (const lang of SECOND === undefined ? [] : [SECOND]) {
  editing(
    [event],
    'a translation is a file beside, with words alone; the record’s own stays as it is',
    async ({ page }) => {
      await openRecord(page, event);
      const tab = page.locator('.content-editor .pane').first();
      await tab.getByRole('radio').nth(1).click();
      await tab.getByRole('button').last().click();
      await expect(paneOf(page, lang)).toBeVisible();
      await fillIn(
        page,
        { title: 'Signing', summary: 'Both sides signed.', body: 'The text.' },
        lang,
      );
      await save(page);
      const path = pathOf(event).replace(/\.md$/, `.${lang}.md`);
      await written(page, [path]);
      expect(await changesIn(page, FILES)).toEqual({
        [path]: '---\ntitle: Signing\nsummary: Both sides signed.\n---\n\nThe text.\n',
      });
    },
  );
}

editing(
  [figure, source],
  'an observation is added below the others, written as they are',
  async ({ page }) => {
    await openRecord(page, figure);
    const list = await field(page, 'observations');
    await list
      .getByRole('button', { name: words.single(['figures', 'observations']) })
      .last()
      .click();
    const at = (textOf(figure).match(/^ {2}- /gm) ?? []).length - countOf('breaks', textOf(figure));
    await fillIn(page, {
      [`observations.${at}.asOf`]: '2031-05',
      [`observations.${at}.value`]: '77',
    });
    await choose(page, `observations.${at}.source`);
    await save(page);
    await written(page, [pathOf(figure)]);
    const text = (await changesIn(page, FILES))[pathOf(figure)] ?? '';
    const added = text.split('\n').filter((row) => !textOf(figure).split('\n').includes(row));
    expect(added.join('\n')).toMatch(/asOf: "2031-05"[^]*value: 77/);
    expect(text.replace(/^ {2}- asOf: "2031-05"\n(?: {4}.*\n)*/m, '')).toBe(textOf(figure));
  },
);

/** How many items a list of a file has, written in lines. */
function countOf(key: string, text: string): number {
  const list = new RegExp(`^${key}:\\n((?: {2}.*\\n)*)`, 'm').exec(text)?.[1] ?? '';
  return (list.match(/^ {2}- /gm) ?? []).length;
}

editing(
  [event, other],
  'a record is deleted, and its address leads to another by its old id',
  async ({ page }) => {
    await openRecord(page, event);
    const gone = other?.file.replace(/^.*\/|\.md$/g, '') ?? '';
    await fillIn(page, { aliases: gone });
    await save(page);
    await written(page, [pathOf(event)]);
    const row = page.getByRole('row').filter({
      hasText: /^title: (.*)$/m.exec(textOf(other))?.[1]?.replace(/^['"]|['"]$/g, '') ?? '',
    });
    await row.getByRole('checkbox').click();
    await page
      .getByRole('button', { name: /Xóa|Delete/ })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .or(page.getByRole('alertdialog'))
      .getByRole('button')
      .first()
      .click();
    await written(page, [pathOf(event), pathOf(other)]);
    const changes = await changesIn(page, FILES);
    expect(changes[pathOf(other)]).toBeNull();
    expect(changes[pathOf(event)]?.replace(`aliases: [${gone}]\n`, '')).toBe(textOf(event));
    expect(await problemsOf(changes)).not.toContain('alias-clash');
  },
);

editing([event], 'the preview is the event’s page, in the site’s own clothes', async ({ page }) => {
  const id = event?.file.replace(/^.*\/|\.md$/g, '') ?? '';
  await page.goto(routesOf(MAIN, MAIN, ADDRESS.base).record('event', id));
  const parts = ['h1', '.line b', '.line .meta', '.line .badge', '.lede', '.body'];
  const wordsOf = (root: Locator, part: string) =>
    root
      .locator(part)
      .first()
      .evaluate((element) => element.textContent.replaceAll(/\s+/g, ' ').trim());
  const looksOf = (root: Locator, part: string) =>
    root
      .locator(part)
      .first()
      .evaluate((element) => {
        const { fontFamily, color, fontWeight } = getComputedStyle(element);
        return { fontFamily, color, fontWeight };
      });
  const main = page.locator('main');
  const real = await Promise.all(parts.map((part) => wordsOf(main, part)));
  const dress = await Promise.all(
    ['h1', '.lede', '.line .badge'].map((part) => looksOf(main, part)),
  );
  await openRecord(page, event);
  const shown = page.frameLocator('iframe').locator('main');
  await expect(shown.locator('h1')).toHaveText(real[0] ?? '');
  expect(await Promise.all(parts.map((part) => wordsOf(shown, part)))).toEqual(real);
  await expect
    .poll(() => Promise.all(['h1', '.lede', '.line .badge'].map((part) => looksOf(shown, part))))
    .toEqual(dress);
});
