import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  type PathLike,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTENTS } from './own-names.ts';
import { move, placeSite, recoverSite, replaceInside } from './place-site.ts';

let root = '';
let out = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'place-'));
  out = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true }));

describe.each([
  ['placeSite', placeSite],
  ['replaceInside', replaceInside],
])('%s', (_name, place) => {
  it('puts the finished site in the place of the last one, whole', async () => {
    site('dist', 'old');
    writeFileSync(join(out, 'gone.html'), 'a page that is no more');
    await place(site('made', 'new'), out);
    expect(words()).toBe('new');
    expect(existsSync(join(out, 'gone.html'))).toBe(false);
  });

  it('works when nothing was there', async () => {
    await place(site('made', 'new'), out);
    expect(words()).toBe('new');
  });

  it('leaves nothing but the site behind', async () => {
    site('dist', 'old');
    await place(site('made', 'new'), out);
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readdirSync(out).sort()).toEqual([CONTENTS, 'index.html']);
  });
});

describe('move', () => {
  it('copies to another disk, first the list that says whose the copy is', async () => {
    const disk = () => Promise.reject(Object.assign(new Error(), { code: 'EXDEV' }));
    await move(site('made', 'new'), out, disk);
    expect(words()).toBe('new');
    expect(existsSync(join(root, 'made'))).toBe(false);
  });
});

describe('placeSite, when the disk fails it', () => {
  it.each([
    ['as the new site comes', 'dist.next'],
    ['when the last one has left', 'dist'],
  ])('brings the last site back at once: %s', async (_when, name) => {
    site('dist', 'old');
    const made = site('made', 'new');
    const failing = async (from: PathLike, to: PathLike): Promise<void> => {
      if (to === join(root, name)) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      await rename(from, to);
    };
    await expect(placeSite(made, out, failing)).rejects.toThrow('full');
    expect(words()).toBe('old');
    expect(readdirSync(root).filter((entry) => entry !== 'made')).toEqual(['dist']);
  });

  it('leaves nothing on another disk that could not hold all of it', async () => {
    const made = site('made', 'new');
    const failing = async (from: PathLike, to: PathLike): Promise<void> => {
      if (from === made) {
        mkdirSync(String(to));
        writeFileSync(join(String(to), 'half'), '');
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      }
      await rename(from, to);
    };
    await expect(placeSite(made, out, failing)).rejects.toThrow('full');
    expect(readdirSync(root)).toEqual(['made']);
  });
});

describe('recoverSite', () => {
  it('brings the last site back when a build was killed between its two renamings', async () => {
    site('dist.last', 'old');
    site('dist.next', 'new');
    expect(await recoverSite(out)).toBe(true);
    expect(words()).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('only tidies up after a build that was killed before or after them', async () => {
    site('dist', 'new');
    site('dist.last', 'old');
    site('dist.next', 'half');
    expect(await recoverSite(out)).toBe(false);
    expect(words()).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('finds nothing to do where nothing is', async () => {
    expect(await recoverSite(out)).toBe(false);
    expect(readdirSync(root)).toEqual([]);
  });

  // The states an exchange inside the folder goes through, one killed build each.
  it.each([
    ['before the first entry left', ['.chronicle-next'], ['index.html', 'a']],
    ['while entries leave', ['.chronicle-next', '.chronicle-leaving/a'], ['index.html']],
    [
      'when all have left',
      ['.chronicle-next', '.chronicle-leaving/a', '.chronicle-leaving/index.html'],
      [],
    ],
    ['before any came', ['.chronicle-next', '.chronicle-last/a', '.chronicle-last/index.html'], []],
    ['while they come', ['.chronicle-last/a', '.chronicle-last/index.html'], ['index.html', 'b']],
  ])('restores a folder that cannot be renamed: killed %s', async (_when, aside, present) => {
    for (const path of [...aside, ...present]) mkdirSync(join(out, path), { recursive: true });
    await recoverSite(out);
    expect(readdirSync(out).sort()).toEqual(['a', 'index.html']);
  });

  it('keeps a new folder that only had to be tidied up', async () => {
    for (const path of ['.chronicle-gone/a', 'b']) mkdirSync(join(out, path), { recursive: true });
    expect(await recoverSite(out)).toBe(false);
    expect(readdirSync(out)).toEqual(['b']);
  });

  it('can itself be killed and repeated', async () => {
    mkdirSync(join(out, '.chronicle-last/a'), { recursive: true });
    mkdirSync(join(out, 'b'));
    await recoverSite(out);
    renameSync(join(out, 'a'), join(root, 'a'));
    mkdirSync(join(out, '.chronicle-leaving'));
    renameSync(join(root, 'a'), join(out, '.chronicle-leaving/a'));
    expect(await recoverSite(out)).toBe(true);
    expect(readdirSync(out)).toEqual(['a']);
  });
});

function site(name: string, text: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), text);
  writeFileSync(join(folder, CONTENTS), 'index.html\n');
  return folder;
}

function words(): string {
  return readFileSync(join(out, 'index.html'), 'utf8');
}
