import { existsSync, mkdtempSync, rmSync, type mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('makes a folder with those above it, and is content with one that is there', () => {
  makeFolder(join(root, 'a/b/c'));
  makeFolder(join(root, 'a/b/c'));
  expect(existsSync(join(root, 'a/b/c'))).toBe(true);
});

it('says of a disk that can only be read that it can, at the first folder that is missing', () => {
  // What Node answers there: of the whole path that it is not there, of its first missing part the reason.
  const making = ((path: string, options?: object) => {
    const code = options ? 'ENOENT' : 'EROFS';
    throw Object.assign(new Error(code), { code, path });
  }) as typeof mkdirSync;
  const asked = () => {
    makeFolder(join(root, 'a/b/c'), making);
  };
  expect(asked).toThrow(expect.objectContaining({ code: 'EROFS', path: join(root, 'a') }));
});
