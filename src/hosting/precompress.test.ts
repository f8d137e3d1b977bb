import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precompress } from './precompress.ts';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'chronicle-compress-'))));
afterEach(() => rm(folder, { recursive: true }));

it('puts both forms of a page beside it, each the same when it is read', async () => {
  const page = join(folder, 'index.html');
  const text = '<p>lời</p>'.repeat(500);
  await writeFile(page, text);
  expect(await precompress(page)).toBe(2);
  expect(gunzipSync(await readFile(`${page}.gz`)).toString()).toBe(text);
  expect(brotliDecompressSync(await readFile(`${page}.br`)).toString()).toBe(text);
});

it.each([
  ['a picture', 'a.png', 'x'.repeat(5000)],
  ['what is small', 'a.txt', 'x'.repeat(500)],
  ['an archive', 'a.zip', 'x'.repeat(5000)],
])('leaves %s alone', async (_what, name, text) => {
  await writeFile(join(folder, name), text);
  expect(await precompress(join(folder, name))).toBe(0);
  expect(await readdir(folder)).toEqual([name]);
});
