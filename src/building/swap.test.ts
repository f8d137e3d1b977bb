import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asideOf, swapFolders } from './swap.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('swapFolders', () => {
  it('puts the finished folder in the place of the last one, whole', async () => {
    const out = site('dist', 'old');
    writeFileSync(join(out, 'gone.html'), 'a page that is no more');
    await swapFolders(site('dist.next', 'new'), out);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
    expect(existsSync(join(out, 'gone.html'))).toBe(false);
  });

  it('works when nothing was there', async () => {
    const out = join(root, 'dist');
    await swapFolders(site('dist.next', 'new'), out);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
  });

  it('leaves nothing but the site behind', async () => {
    const out = site('dist', 'old');
    await swapFolders(site('dist.next', 'new'), out);
    expect([`${out}.last`, asideOf(out)].filter((folder) => existsSync(folder))).toEqual([]);
  });
});

function site(name: string, text: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
}
