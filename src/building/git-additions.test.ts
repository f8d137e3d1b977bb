import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstTimes, readAdditions } from './git-additions.ts';
import { recordMoments } from './record-moments.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'git-additions-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const content = () => join(root, 'repository', 'content');

function git(...args: string[]): void {
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a' };
  const env = {
    ...process.env,
    ...who,
    GIT_COMMITTER_EMAIL: 'a@b',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  execFileSync('git', ['-C', join(root, 'repository'), ...args], { env, stdio: 'pipe' });
}

function write(file: string, text = file): void {
  mkdirSync(dirname(join(content(), file)), { recursive: true });
  writeFileSync(join(content(), file), text);
}

function commit(second: number): void {
  git('add', '-A');
  process.env['GIT_COMMITTER_DATE'] = `@${second} +0000`;
  git('commit', '-m', String(second), '--date', '2001-01-01');
  delete process.env['GIT_COMMITTER_DATE'];
}

function begin(): void {
  mkdirSync(content(), { recursive: true });
  git('init', '-q', '-b', 'main');
}

describe('readAdditions()', () => {
  it('gives each file the moment of the first commit that had it', async () => {
    begin();
    write('events/2023/a.md');
    commit(1_000_000);
    write('events/2023/a.md', 'changed');
    write('events/2023/tên có dấu.md');
    commit(2_000_000);
    const { depth, seconds } = await readAdditions(content());
    expect(depth).toBe('whole');
    expect(Object.fromEntries(seconds)).toEqual({
      'events/2023/a.md': 1_000_000,
      'events/2023/tên có dấu.md': 2_000_000,
    });
  });

  it('a file that was away for a while came when it came first', async () => {
    begin();
    write('events/2023/a.md');
    commit(1_000_000);
    rmSync(join(content(), 'events/2023/a.md'));
    write('site.yaml');
    commit(2_000_000);
    write('events/2023/a.md');
    commit(3_000_000);
    expect((await readAdditions(content())).seconds.get('events/2023/a.md')).toBe(1_000_000);
  });

  it('what was written on a branch came when the branch was taken in', async () => {
    begin();
    write('site.yaml');
    commit(1_000_000);
    git('checkout', '-q', '-b', 'branch');
    write('events/2023/a.md');
    commit(2_000_000);
    git('checkout', '-q', 'main');
    write('events/2023/b.md');
    commit(2_500_000);
    process.env['GIT_COMMITTER_DATE'] = '@3000000 +0000';
    git('merge', '-q', '--no-ff', '-m', 'taken in', 'branch');
    delete process.env['GIT_COMMITTER_DATE'];
    expect((await readAdditions(content())).seconds.get('events/2023/a.md')).toBe(3_000_000);
  });

  it('a clone that lacks older commits says so and gives no moments', async () => {
    begin();
    write('events/2023/a.md');
    commit(1_000_000);
    write('events/2023/b.md');
    commit(2_000_000);
    const from = `file://${join(root, 'repository')}`;
    execFileSync('git', ['clone', '-q', '--depth', '1', from, join(root, 'clone')], {
      stdio: 'pipe',
    });
    const { depth, seconds } = await readAdditions(join(root, 'clone', 'content'));
    expect([depth, seconds.size]).toEqual(['shallow', 0]);
  });

  it('a folder that Git does not keep has none', async () => {
    mkdirSync(content(), { recursive: true });
    write('events/2023/a.md');
    expect((await readAdditions(content())).depth).toBe('none');
    begin();
    expect((await readAdditions(content())).depth).toBe('none');
  });
});

describe('recordMoments()', () => {
  it('follows a record from folder to folder, and leaves out what is none', async () => {
    begin();
    write('events/2022/a.md');
    write('events/2022/a.en.md');
    write('site.yaml');
    write('partners/a.md');
    commit(1_000_000);
    mkdirSync(join(content(), 'events/2023'));
    renameSync(join(content(), 'events/2022/a.md'), join(content(), 'events/2023/a.md'));
    commit(2_000_000);
    const { depth, seconds } = await recordMoments(content());
    expect({ depth, seconds }).toEqual({
      depth: 'whole',
      seconds: { 'event:a': 1_000_000, 'partner:a': 1_000_000 },
    });
  });
});

describe('firstTimes()', () => {
  it('reads a file that is called as the mark before it', () => {
    expect([...firstTimes('\x017\0\nA\0A\0A\0b\0\x015\0\nA\0b\0')]).toEqual([
      ['A', 7],
      ['b', 5],
    ]);
  });

  it('the earliest counts, in whichever order commits come', () => {
    expect([...firstTimes('\x015\0\nA\0b\0\x017\0\nA\0b\0')]).toEqual([['b', 5]]);
  });

  it('a commit without files changes nothing', () => {
    expect([...firstTimes('\x017\0\x015\0\nA\0b\0')]).toEqual([['b', 5]]);
  });
});
