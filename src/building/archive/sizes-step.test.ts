import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { routesOf } from '#i18n/routes.ts';
import type { BuiltSite } from '../post-steps.ts';
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

it('a file that the page names and nobody made fails the build', async () => {
  await expect(run()).rejects.toThrow('chronicle.zip');
});
