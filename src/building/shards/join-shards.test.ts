import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksumList, checksumOf } from '../archive/checksums.ts';
import { namesIn } from '../names-in.ts';
import { findShards, joinShards } from './join-shards.ts';
import { SHARD_NOTE, writtenNote } from './shard-note.ts';

let root = '';
const at = (name: string) => join(root, name);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Writes a part as a build leaves it, with a checksum for each of its files. */
function writePart(number: number, files: Readonly<Record<string, string>>, state = 'a'): string {
  const shard = { number, count: 2 };
  const note = writtenNote({ shard, moment: 1_800_000_000, state });
  const all = { ...files, _headers: `of part ${number}`, [SHARD_NOTE]: note };
  const sums = new Map(Object.entries(all).map(([name, text]) => [name, checksumOf(text)]));
  const written = { ...all, SHA256SUMS: checksumList(sums) };
  for (const [name, text] of Object.entries(written)) {
    const path = at(`${number}/${name}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return at(String(number));
}

const PAGES = [
  { 'a/index.html': 'A', 'app.js': 'js' },
  { 'b/index.html': 'B', 'app.js': 'js' },
];
const writeBoth = () => PAGES.map((files, place) => writePart(place + 1, files));
const joined = async (folders: readonly string[], state = 'a') =>
  joinShards(await findShards(folders), state, at('site'));

describe('parts of a site that are joined', () => {
  it('are one folder with the files of both, and nothing that is of a part alone', async () => {
    expect(await joined(writeBoth())).toBe(3);
    expect(await namesIn(at('site'), ['**/*', '.*'])).toEqual(
      expect.arrayContaining(['a/index.html', 'app.js', 'b/index.html']),
    );
    expect(await namesIn(at('site'), ['_*', '.*', 'SHA*'])).toEqual([]);
    expect(readFileSync(at('site/b/index.html'), 'utf8')).toBe('B');
  });

  it('have a picture that one part left as it was given only where a page asks for it so', async () => {
    const page = '<img src="/assets/a.x1.webp"><img srcset="/assets/b.y2_Z3.webp 2x">';
    const given = { 'assets/a.x1.webp': 'a', 'assets/b.y2.webp': 'b', 'assets/c.z3.webp': 'c' };
    const folders = [
      writePart(1, given),
      writePart(2, { 'index.html': page, 'assets/b.y2_Z3.webp': 'small', 'assets/c.z3.webp': 'c' }),
    ];
    expect(await joined(folders)).toBe(4);
    expect(await namesIn(at('site'), ['**/*.webp'])).toEqual([
      ...['assets/a.x1.webp', 'assets/b.y2_Z3.webp', 'assets/c.z3.webp'],
    ]);
  });

  it('are not where both have made a file otherwise', async () => {
    const folders = [writePart(1, { 'app.js': 'one' }), writePart(2, { 'app.js': 'two' })];
    await expect(joined(folders)).rejects.toThrow('app.js differs between');
  });

  it('are not where a file was damaged or lost on the way; all of them are told', async () => {
    const folders = writeBoth();
    writeFileSync(at('1/a/index.html'), 'Ä');
    rmSync(at('2/b/index.html'));
    await expect(joined(folders)).rejects.toThrow(
      /1\/a\/index\.html is damaged\.\n.*2\/b\/index\.html is missing\.\n[^]*Nothing was built/,
    );
  });

  it('are not written anywhere but in the site, whatever their list says', async () => {
    const folders = writeBoth();
    writeFileSync(at('1/SHA256SUMS'), `${checksumOf('A')}  ../2/app.js\n`);
    writeFileSync(at('2/app.js'), 'A');
    await expect(joined(folders)).rejects.toThrow('is missing');
  });

  it('are not where another content or program lies than they were built of', async () => {
    await expect(joined(writeBoth(), 'b')).rejects.toThrow('another content, program or address');
  });

  it('are not found in other folders, and each of those is named', async () => {
    await expect(findShards([at('none'), root])).rejects.toThrow(
      new RegExp(`${at('none')} holds no part[^]*${root} holds no part[^]*--shard 1/2`),
    );
    await expect(findShards([])).rejects.toThrow('No part was given.');
  });
});
