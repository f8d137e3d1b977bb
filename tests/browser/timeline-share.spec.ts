import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { dateInWords } from '#i18n/dates.ts';
import { ADDRESS } from '../site/built-site.ts';
import { dataState } from '../site/data-state.ts';
import { mainLanguage } from '../site/pages.ts';
import { expect, test } from './site.ts';
import { countListed, openTimeline, press } from './timeline-steps.ts';

const VIEW = '?from=2022-01-01&to=2024-01-01';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the link of a view is copied, and said to be', async ({ page }) => {
  const dialog = await openShare(page, `${VIEW}&importance=2`);
  await dialog.locator('[data-copy="link"]').click();
  await expect(dialog.getByRole('status')).not.toBeEmpty();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
});

test('a citation has title, filters, date and version of the data and link', async ({ page }) => {
  const dialog = await openShare(page, `${VIEW}&importance=3&q=th`);
  const text = await dialog.locator('[data-field="cite"]').inputValue();
  expect(text).toContain('2022');
  expect(text).toContain('“th”');
  const { day, version } = dataState();
  expect(text).toContain(dateInWords(dateOf(day), mainLanguage()));
  expect(text).toContain(version);
  expect(text).toContain(page.url());
  // In the words of the other languages too, with the address of their pages.
  for (const lang of ADDRESS.languages.filter((code) => code !== mainLanguage())) {
    const field = dialog.locator(`[data-field="cite-${lang}"]`);
    await expect(field).toBeVisible();
    const other = await field.inputValue();
    expect(other).toContain(new URL(page.url()).search);
    expect(other).toContain(dateInWords(dateOf(day), lang));
    expect(other).toContain('“th”');
  }
});

test('a citation of the view is saved for reference managers', async ({ page }) => {
  const dialog = await openShare(page, VIEW);
  for (const [format, file] of [
    ['bibtex', /\.bib$/],
    ['ris', /\.ris$/],
    ['csl', /\.json$/],
  ] as const) {
    const saving = page.waitForEvent('download');
    await dialog.locator(`[data-cites="${format}"]`).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(file);
    const text = await readFile(await saved.path(), 'utf8');
    expect(text).toContain(page.url());
    expect(text).toContain(dataState().version);
  }
});

test('the embed code frames the same view', async ({ page }) => {
  const dialog = await openShare(page, VIEW);
  const code = await dialog.locator('[data-field="embed"]').inputValue();
  expect(code).toMatch(/^<iframe src="http[^"]+from=2022-01-01&amp;to=2024-01-01" title="[^"]+"/);
});

test('where copying is refused the text is selected instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  const dialog = await openShare(page, VIEW);
  await dialog.locator('[data-copy="cite"]').click();
  await expect(dialog.getByRole('status')).not.toBeEmpty();
  const field = dialog.locator('[data-field="cite"]');
  await expect(field).toBeFocused();
  const length = await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd);
  expect(length).toBe((await field.inputValue()).length);
});

test('the table has exactly the rows that are shown', async ({ page }) => {
  const timeline = await openTimeline(page, VIEW);
  const count = await countListed(page, timeline);
  const dialog = await openShare(page, VIEW);
  const text = await take(page, dialog, 'csv');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text).toMatch(/^\uFEFFid,title,date,edtf,start,end,/);
  const rows = await take(page, dialog, 'json');
  const { events, ...from } = JSON.parse(rows) as { events: { id: string; url: string }[] };
  const { day, version } = dataState();
  expect(from).toMatchObject({ dataDate: day, dataVersion: version });
  expect(events).toHaveLength(count);
  for (const { id } of events) expect(text).toContain(id);
  const fields = ['edtf', 'place', 'confidence', 'outcomes', 'people', 'organisations', 'sources'];
  for (const event of events) expect(Object.keys(event)).toEqual(expect.arrayContaining(fields));
});

test('the calendar has an event or a note a row, and says how many', async ({ page }) => {
  const dialog = await openShare(page, VIEW);
  const text = await take(page, dialog, 'ics');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toMatch(/DTSTART;VALUE=DATE:202[23]/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const { day, version } = dataState();
  const stamp = day.replaceAll('-', '');
  expect(text).toContain(`X-DATA-DATE;VALUE=DATE:${stamp}\r\nX-DATA-VERSION:${version}\r\n`);
  expect(text).toContain(`DTSTAMP:${stamp}T000000Z`);
  // An event taken from here and from a calendar of the site is one event.
  const { host } = new URL(ADDRESS.site ?? 'https://address.invalid');
  const ids = text.replaceAll('\r\n ', '').match(/^UID:.+$/gm) ?? [];
  expect(ids.filter((id) => !id.endsWith(`@${host}`))).toEqual([]);
  const { events } = JSON.parse(await take(page, dialog, 'json')) as { events: unknown[] };
  expect(text.match(/^UID:/gm)).toHaveLength(events.length);
  await take(page, dialog, 'ics');
  const days = text.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
  await expect(dialog.locator('[role="status"]')).toContainText(String(days));
});

test('the picture is taken as SVG and as PNG', async ({ page }) => {
  const dialog = await openShare(page, VIEW);
  const svg = await take(page, dialog, 'svg');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
  expect(svg).not.toContain('var(');
  expect(svg).toContain(dataState().version);
  const errors = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
    svg,
  );
  expect(errors).toBe(0);
  const png = await take(page, dialog, 'png', 'latin1');
  expect(png.slice(1, 4)).toBe('PNG');
  expect(png.length).toBeGreaterThan(20_000);
});

test('what makes files is loaded only when it is asked for', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (/(share|files)[^/]*\.js/.test(request.url())) scripts.push(request.url());
  });
  const timeline = await openTimeline(page, VIEW);
  expect(scripts).toEqual([]);
  await press(timeline, '[data-opens="share"]');
  await expect.poll(() => scripts.length).toBe(1);
  // Asked for is not yet there: what answers the buttons fills the fields first.
  await expect(timeline.locator('[data-field="link"]')).not.toHaveValue('');
  const writers = page.waitForRequest(/files[^/]*\.js/);
  expect(scripts.some((script) => script.includes('files'))).toBe(false);
  await timeline.locator('[data-take="json"]').click();
  await writers;
});

async function openShare(page: Page, query: string): Promise<Locator> {
  const timeline = await openTimeline(page, query);
  await press(timeline, '[data-opens="share"]');
  const dialog = timeline.locator('dialog[data-dialog="share"]');
  await expect(dialog.locator('[data-field="link"]')).not.toHaveValue('');
  return dialog;
}

async function take(
  page: Page,
  dialog: Locator,
  format: string,
  encoding: BufferEncoding = 'utf8',
): Promise<string> {
  const waiting = page.waitForEvent('download');
  await dialog.locator(`[data-take="${format}"]`).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^[a-z-]+-2022-01-01-2023-12-31\\.${format}$`),
  );
  return readFile(await download.path(), encoding);
}
