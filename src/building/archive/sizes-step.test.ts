import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { routesOf } from '#i18n/routes.ts';
import type { BuiltSite } from '../post-steps.ts';
import { withSizes } from './sizes.ts';
import { sizesStep } from './sizes-step.ts';

let folder = '';
const BASE = '/b/';
const pageOf = (lang: string) =>
  join(folder, routesOf(lang, 'vi', BASE).page('data').slice(BASE.length), 'index.html');
const run = () => {
  const address = { site: null, base: BASE, languages: ['vi', 'en'], asked: null };
  return sizesStep.run({ folder, address } as unknown as BuiltSite, () => undefined);
};
const CELL = '<td class="number" data-size-of="data/chronicle.zip" data-astro-cid-x></td>';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sizes-'));
  await mkdir(join(folder, 'data'));
  for (const lang of ['vi', 'en']) {
    await mkdir(join(pageOf(lang), '..'), { recursive: true });
    await writeFile(pageOf(lang), `<tr><td>zip</td>${CELL}<td class="number">3 KB</td></tr>`);
  }
});
afterEach(() => rm(folder, { recursive: true }));

it('each page about the data has the sizes of files made after it, in its language', async () => {
  await writeFile(join(folder, 'data/chronicle.zip'), Buffer.alloc(2.5 * 1024 * 1024));
  await run();
  const filled = (size: string) =>
    `<tr><td>zip</td>${CELL.replace('</td>', `${size}</td>`)}<td class="number">3 KB</td></tr>`;
  expect(await readFile(pageOf('vi'), 'utf8')).toBe(filled('2,5 MB'));
  expect(await readFile(pageOf('en'), 'utf8')).toBe(filled('2.5 MB'));
});

it('a page of the pack has the sizes of what is made before it, and a dash for the rest', async () => {
  const cell = (file: string, size = '') => `<td data-size-of="data/${file}">${size}</td>`;
  await writeFile(join(folder, 'data/chronicle.sqlite'), Buffer.alloc(1024));
  const sized = await withSizes(
    cell('chronicle.sqlite') + cell('chronicle.zip'),
    folder,
    'en',
    '–',
  );
  expect(sized).toBe(cell('chronicle.sqlite', '1 KB') + cell('chronicle.zip', '–'));
});

it('a file that the page names and nobody made fails the build', async () => {
  await expect(run()).rejects.toThrow('chronicle.zip');
});
