import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { countListed, openTimeline } from './timeline-steps.ts';

interface Row {
  readonly title: string;
  readonly day: string;
}

/** Titles and exact days of the events, as the page has them. */
function rowsOf(timeline: Locator): Promise<Row[]> {
  return timeline.locator('[data-event-id]').evaluateAll((nodes) =>
    nodes.map((node) => ({
      title: node.querySelector('.tl-title')?.textContent.trim() ?? '',
      day: node.querySelector('time')?.dateTime ?? '',
    })),
  );
}

/** Asks by the page's address, which leaves out no step that a reader's typing takes. */
async function countOf(page: Page, text: string): Promise<number> {
  const timeline = await openTimeline(page, `?q=${encodeURIComponent(text)}`);
  return countListed(page, timeline);
}

test('punctuation, quotes and hyphens ask for the same words', async ({ page }) => {
  const rows = await rowsOf(await openTimeline(page));
  const words = rows.flatMap(({ title }) => /^(\p{L}+) (\p{L}+)/u.exec(title)?.slice(1, 3) ?? []);
  const [a = '', b = ''] = words;
  const plain = await countOf(page, `${a} ${b} `);
  expect(plain).toBeGreaterThan(0);
  expect(await countOf(page, `${a} ${b},`)).toBe(plain);
  expect(await countOf(page, `${a}-${b}.`)).toBe(plain);
  expect(await countOf(page, `"${a} ${b}"`)).toBeGreaterThan(0);
});

test('a day is found however it is written', async ({ page }) => {
  const rows = await rowsOf(await openTimeline(page));
  const [year = '', month = '', day = ''] =
    rows.find((row) => row.day.length === 10)?.day.split('-') ?? [];
  const [d, m] = [Number(day), Number(month)];
  const counts = [];
  for (const text of [`${d}/${m}/${year}`, `${day}.${month}.${year}`, `${year}-${month}-${day}`]) {
    counts.push(await countOf(page, text));
  }
  expect(counts[0]).toBeGreaterThan(0);
  expect(new Set(counts).size).toBe(1);
});

test('other names of the same find the same', async ({ page, baseURL }) => {
  const answer = await page.request.get(`${baseURL ?? ''}/search/manifest.json`);
  const { synonyms } = (await answer.json()) as { synonyms: string[][] };
  const pairs = synonyms.filter((group) => group.length > 1).slice(0, 2);
  for (const [one = '', other = ''] of pairs) {
    expect(await countOf(page, `${other} `)).toBe(await countOf(page, `${one} `));
  }
});

test('typing narrows as the search would, and the last word may be unfinished', async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  const all = await countListed(page, timeline);
  const titles = (await rowsOf(timeline)).map(({ title }) => title);
  const start = rarestStart(titles);
  await timeline.locator('[data-shows="filters"]').click();
  await timeline.locator('[data-q]').pressSequentially(`“${start}`);
  await expect(timeline.locator('[data-active] button')).toHaveCount(1);
  const some = await countListed(page, timeline);
  expect(some).toBeGreaterThan(0);
  // What every title has narrows nothing: that of a lone event, or of many of one name.
  const isShared = titles.every((title) => title.toLowerCase().includes(start.toLowerCase()));
  if (!isShared) expect(some).toBeLessThan(all);
});

/** The first letters of a word that the fewest titles have: what many have might fill the list. */
function rarestStart(titles: readonly string[]): string {
  const starts = titles.flatMap((title) => title.match(/(?<!\p{L})\p{L}{3}(?=\p{L})/gu) ?? []);
  const known = titles.map((title) => title.toLowerCase());
  const rarity = (start: string) => known.filter((title) => title.includes(start.toLowerCase()));
  return [...new Set(starts)].sort((a, b) => rarity(a).length - rarity(b).length)[0] ?? '';
}
