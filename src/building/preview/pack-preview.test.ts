import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packPreview } from './pack-preview.ts';

const address = { asked: null, site: null, base: '/', languages: ['vi', 'en'] };
const unnamed = { number: null, commit: null };
const page = (lang: string) =>
  `<!DOCTYPE html><html lang="${lang}"><head></head><body></body></html>`;

let folder = '';
const site = () => join(folder, 'site');
const out = () => join(folder, 'out');
const packed = (file: string) => readFileSync(join(out(), file), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  write('site/index.html', page('vi'));
  write('site/en/index.html', page('en'));
  write('site/assets/a.css', '@media (scripting: none) { a { color: red } }');
  write('site/_headers', '/*');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('packPreview', () => {
  it('makes a folder whose pages say what they are, each in its language', async () => {
    expect(await packPreview(site(), out(), address, { number: 7, commit: 'a'.repeat(40) })).toBe(
      2,
    );
    expect(packed('index.html')).toContain('đề nghị thay đổi số 7, dựng từ bản aaaaaaaaaa.');
    expect(packed('en/index.html')).toContain('proposed change, number 7, built from aaaaaaaaaa.');
    expect(packed('assets/a.scriptless.css')).toContain('(min-width: 0)');
    expect(packed('README.txt')).toContain('index.html');
    for (const name of ['preview.css', 'preview.js'])
      expect(existsSync(join(out(), name))).toBe(true);
    expect(existsSync(join(out(), '_headers'))).toBe(false);
  });

  it('leaves the built site as it is', async () => {
    await packPreview(site(), out(), address, unnamed);
    expect(readFileSync(join(site(), 'index.html'), 'utf8')).toBe(page('vi'));
  });

  it('replaces an earlier preview, and nothing else', async () => {
    await packPreview(site(), out(), address, unnamed);
    write('out/old.html', 'old');
    await packPreview(site(), out(), address, unnamed);
    expect(existsSync(join(out(), 'old.html'))).toBe(false);
    write('mine/letter.txt', 'dear');
    await expect(packPreview(site(), join(folder, 'mine'), address, unnamed)).rejects.toThrow(
      'holds something that is no preview',
    );
    expect(existsSync(join(folder, 'mine/letter.txt'))).toBe(true);
  });

  it('says so where nothing is built', async () => {
    await expect(packPreview(join(folder, 'none'), out(), address, unnamed)).rejects.toThrow(
      'There is no site',
    );
  });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
