import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptFiles, keptFolder, programText } from './kept-files.ts';

const BYTES = Uint8Array.from([1, 2, 3]);

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kept-'));
});
afterEach(() => rm(root, { recursive: true }));
const folder = () => join(root, 'cache');
const found = async (key: string, program = 'a') => {
  const bytes = await keptFiles(folder(), program).find(key);
  return bytes && [...bytes];
};

describe('what a build keeps for the next one', () => {
  it('is found by what it was made from, and by nothing else', async () => {
    expect(await found('card')).toBeNull();
    await keptFiles(folder(), 'a').keep('card', BYTES);
    expect(await found('card')).toEqual([1, 2, 3]);
    expect(await found('other card')).toBeNull();
    expect(await found('card', 'b')).toBeNull();
  });

  it('is made once', async () => {
    let made = 0;
    const make = () => {
      made += 1;
      return Promise.resolve(BYTES);
    };
    for (const kept of [keptFiles(folder(), 'a'), keptFiles(folder(), 'a')])
      expect([...(await kept.take('card', make))]).toEqual([1, 2, 3]);
    expect(made).toBe(1);
  });

  it('goes when nothing asks for it any more, and so does what was half written', async () => {
    const first = keptFiles(folder(), 'a');
    await first.keep('card', BYTES);
    await writeFile(join(folder(), 'half-written.123'), BYTES);
    const second = keptFiles(folder(), 'a');
    await second.keep('other', BYTES);
    await second.prune();
    expect(await readdir(folder())).toHaveLength(1);
    expect(await found('other')).toEqual([1, 2, 3]);
  });

  it('may be nothing', async () => {
    await expect(keptFiles(folder(), 'a').prune()).resolves.toBeUndefined();
  });

  it('lies in a folder of its own for each kind and content folder', () => {
    expect(keptFolder('previews', '/a')).toBe(keptFolder('previews', '/a'));
    const folders = [keptFolder('previews', '/a'), keptFolder('previews', '/b')];
    expect(new Set([...folders, keptFolder('releases', '/a')]).size).toBe(3);
  });

  it('depends on the program that makes it and on the versions of packages, not on tests', () => {
    const text = programText(['src/building/kept-files*.ts']);
    expect(text).toContain('export function keptFiles');
    expect(text).toContain('"dependencies"');
    expect(text).not.toContain('describe(');
  });
});
