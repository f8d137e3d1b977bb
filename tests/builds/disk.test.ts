import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTENTS } from '../../src/building/own-names.ts';
import { startBuild } from './run-build.ts';

/* A disk that takes no more, for real: what is said of it, and that the site which is served stays as it is. */

const CONTENT = 'tests/fixtures/valid';
/** The site of an earlier build, in short. */
const SERVED = { 'index.html': '<!doctype html><title>A</title>', [CONTENTS]: 'index.html\n' };

/** Files may have so many blocks of 512 bytes; what would be larger fails as on a full disk, half written. */
const withBlocks = (most: number) => ['sh', '-c', 'ulimit -f "$0" && exec "$@"', String(most)];
/** To the administrator no folder is closed, unless the right to open all is given up. */
const AS_ANYONE =
  process.getuid?.() === 0 ? ['setpriv', '--inh-caps=-all', '--bounding-set=-all'] : [];

let root = '';
let out = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'disk-'));
  out = join(root, 'folder/site');
  mkdirSync(out, { recursive: true });
  for (const [name, text] of Object.entries(SERVED)) writeFileSync(join(out, name), text);
});
afterEach(() => {
  for (const folder of [join(root, 'folder'), out]) chmodSync(folder, 0o755);
  rmSync(root, { recursive: true });
});

const built = (within: readonly string[], folder = out) =>
  startBuild(CONTENT, folder, {}, [], within).ended;

function expectServed(): void {
  expect(readdirSync(join(root, 'folder'))).toEqual(['site']);
  const names = readdirSync(out).sort();
  expect(
    Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name), 'utf8')])),
  ).toEqual(SERVED);
}

describe('A build on a disk that takes no more', () => {
  it.each([
    ['from the first', 4],
    ['while the pages are rendered', 400],
  ])('says so, and leaves the site as it was: %s', async (_when, blocks) => {
    const { code, output } = await built(withBlocks(blocks));
    expect(output).toContain('A file would be larger than may be written here');
    expect(output).toContain('before is still there.');
    expect(output).not.toMatch(/^ {4}at /m);
    expect(code).toBe(1);
    expectServed();
  });
});

describe('A build into a folder that can only be read', () => {
  it.each([
    ['that holds a site', 'site'],
    ['that would hold one', 'new'],
  ])('says which, and leaves all as it was: %s', async (_which, name) => {
    for (const folder of [out, join(root, 'folder')]) chmodSync(folder, 0o555);
    const { code, output } = await built(AS_ANYONE, join(root, 'folder', name));
    expect(output).toContain(`This account may not do that: ${join(root, 'folder', name)}`);
    expect(output).not.toMatch(/^ {4}at /m);
    expect(code).toBe(1);
    expectServed();
  });
});
