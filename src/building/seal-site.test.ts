import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTENTS } from './own-names.ts';
import { sealSite, SUMS } from './seal-site.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'sealed-'));
  for (const name of ['b.html', 'a/Ô tô.txt', '.well-known/security.txt', CONTENTS]) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), name);
  }
});
afterEach(() => rmSync(site, { recursive: true }));

const list = () => readFileSync(join(site, SUMS), 'utf8');
const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('sealSite', () => {
  it('lists the checksum of every file in the order of names, not its own nor of what builds keep', () => {
    sealSite(site);
    const names = ['.well-known/security.txt', 'a/Ô tô.txt', 'b.html'];
    expect(list()).toBe(names.map((name) => `${sumOf(name)}  ${name}\n`).join(''));
    sealSite(site);
    expect(list().trimEnd().split('\n')).toHaveLength(3);
  });

  it('gives files and folders the same rights, whatever rights they came with', () => {
    chmodSync(join(site, 'b.html'), 0o600);
    chmodSync(join(site, 'a'), 0o700);
    sealSite(site);
    const rights = ['', 'a', 'b.html', SUMS].map((name) => statSync(join(site, name)).mode & 0o777);
    expect(rights).toEqual([0o755, 0o755, 0o644, 0o644]);
  });
});
