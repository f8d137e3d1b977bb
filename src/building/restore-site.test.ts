import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreSite } from './restore-site.ts';

let root = '';
let out = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'restore-'));
  out = join(root, 'dist');
  mkdirSync(`${out}.last`);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('restoreSite', () => {
  it('brings back what a killed build had put aside', async () => {
    expect(await restoreSite(out)).toBe(true);
    expect(existsSync(out)).toBe(true);
  });

  it('leaves that to a build that runs', async () => {
    const holder = { pid: process.ppid, host: hostname(), since: Date.now() };
    writeFileSync(`${out}.lock`, JSON.stringify(holder));
    expect(await restoreSite(out)).toBe(false);
    expect(existsSync(out)).toBe(false);
  });
});
