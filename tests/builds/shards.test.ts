import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBuild } from './run-build.ts';

const REPOSITORY = `
repository: { url: 'https://github.com/example/chronicle', branch: main, contentPath: content }
`;

let root = '';
const at = (name: string) => join(root, name);
const build = (out: string, args: readonly string[], epoch = '1800000000') =>
  startBuild(at('content'), at(out), { SOURCE_DATE_EPOCH: epoch }, args).ended;
const sumsOf = (name: string) => readFileSync(join(at(name), 'SHA256SUMS'), 'utf8');
const pagesIn = (name: string) =>
  sumsOf(name)
    .split('\n')
    .filter((line) => line.endsWith('.html'));

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'shards-'));
  cpSync('tests/fixtures/valid', at('content'), { recursive: true });
  // A picture of one page, and a form whose files the languages share.
  cpSync('public/icon-512.png', at('content/pages/pictures/mark.png'));
  appendFileSync(at('content/pages/vi/gioi-thieu.mdx'), '\n\n![Hình](../pictures/mark.png)\n');
  appendFileSync(at('content/site.yaml'), REPOSITORY);
  const ended = await Promise.all([
    build('whole', []),
    build('one', ['--shard', '1/2']),
    build('two', ['--shard', '2/2']),
  ]);
  for (const { code, output } of ended) expect(code, output).toBe(0);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a site built in parts', () => {
  it('shares the pages among them', () => {
    const [one, two, whole] = [pagesIn('one'), pagesIn('two'), pagesIn('whole')];
    expect(Math.max(one.length, two.length)).toBeLessThan(whole.length * 0.7);
    expect(one.length + two.length).toBeLessThan(whole.length * 1.1);
  });

  it('is joined to the same site, byte for byte, whatever day it is', async () => {
    const { code, output } = await build('joined', ['--join', at('two'), at('one')], '');
    expect(code, output).toBe(0);
    expect(sumsOf('joined')).toBe(sumsOf('whole'));
    expect(existsSync(at('joined/.shard.json'))).toBe(false);
  });

  it('is not joined while a part is missing, and says which', async () => {
    const { code, output } = await build('lost', ['--join', at('two')]);
    expect(code).toBe(1);
    expect(output).toContain('Part 1/2 is missing.\nNothing was built.');
    expect(existsSync(at('lost'))).toBe(false);
  });
});
