import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '#previews/picture/card.ts';
import { pictureCache, pictureFolder } from './picture-cache.ts';

const card: Card = {
  site: { name: 'Niên biểu', accent: '' },
  lead: '26.4.2023',
  sign: null,
  about: '',
  title: 'Ký quy chế',
  value: '',
  lede: '',
  drawing: { as: 'steps', titles: ['Một'] },
};
const PNG = Uint8Array.from([1, 2, 3]);

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterEach(() => rm(root, { recursive: true }));
const folder = () => join(root, 'cache');

describe('kept pictures', () => {
  it('have one name for the same card drawn the same way, and others for all else', () => {
    const cache = pictureCache(folder(), 'a');
    const name = cache.nameOf(card);
    expect(name).toMatch(/^[0-9a-f]{32}\.png$/);
    expect(cache.nameOf({ ...card })).toBe(name);
    expect(cache.nameOf({ ...card, title: 'Ký quy chế mới' })).not.toBe(name);
    expect(pictureCache(folder(), 'b').nameOf(card)).not.toBe(name);
  });

  it('come back in the next build', async () => {
    const cache = pictureCache(folder(), 'a');
    expect(await cache.find(cache.nameOf(card))).toBeNull();
    await cache.keep(cache.nameOf(card), PNG);
    const next = pictureCache(folder(), 'a');
    expect([...((await next.find(next.nameOf(card))) ?? [])]).toEqual([...PNG]);
  });

  it('go when no page has them any more', async () => {
    const first = pictureCache(folder(), 'a');
    await first.keep(first.nameOf(card), PNG);
    await writeFile(join(folder(), 'half-written.png.123'), PNG);
    const second = pictureCache(folder(), 'a');
    const name = second.nameOf({ ...card, title: 'Khác' });
    await second.keep(name, PNG);
    await second.prune();
    expect(await readdir(folder())).toEqual([name]);
  });

  it('may be none', async () => {
    await expect(pictureCache(folder(), 'a').prune()).resolves.toBeUndefined();
  });

  it('lie in a folder of their own for each content folder', () => {
    expect(pictureFolder('/a')).not.toBe(pictureFolder('/b'));
    expect(pictureFolder('/a')).toBe(pictureFolder('/a'));
  });
});
