import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fontInWoff } from '#previews/letters/woff.ts';
import { woffOf } from '#previews/letters/letters.test-faces.ts';
import { systemFaces } from './system-faces.ts';

const [CYRILLIC, GREEK, EMOJI] = [0x416, 0x3a9, 0x1f389];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  const put = (name: string, bytes: Uint8Array | string) => writeFile(join(folder, name), bytes);
  await put('a-broken.ttf', 'no font');
  await put('b-Italic.ttf', fontInWoff(woffOf('source-serif-4', 'greek', 600)));
  await put('c.otf', fontInWoff(woffOf('source-serif-4', 'cyrillic', 600)));
});
afterAll(() => rm(folder, { recursive: true }));

it('finds a letter in the fonts of a folder, past what cannot be read', () => {
  const find = systemFaces([join(folder, 'no-such-folder'), folder]);
  expect(find(CYRILLIC)?.has(CYRILLIC)).toBe(true);
  expect(find(CYRILLIC)).toBe(find(CYRILLIC));
});

it('finds none where no upright font has it', () => {
  const find = systemFaces([folder]);
  expect([find(GREEK), find(EMOJI)]).toEqual([null, null]);
});
