import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '#reading/read-folder.ts';
import { diffContent } from './diff-content.ts';
import { readCommit } from './read-commit.ts';

const NAME = 'Niên biểu của tôi';
let place = '';
let folder = '';

function run(...args: string[]): string {
  const own = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...own, ...args], {
    cwd: place,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

function commit(message: string): void {
  run('add', '-A');
  run('commit', '-qm', message);
}

const diff = (
  asked: string,
  more: Partial<Parameters<typeof diffContent>[1]> = {},
  where = folder,
) =>
  diffContent(where, {
    asked,
    format: 'markdown',
    lang: 'vi',
    out: null,
    root: place,
    now: Date.UTC(2026, 0, 1),
    ...more,
  });

const event = 'events/2023/hoi-nghi.md';

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'diff nội dung '));
  folder = join(place, NAME);
  run('init', '-q', '-b', 'main');
  cpSync('tests/fixtures/valid', folder, { recursive: true });
  writeFileSync(join(folder, 'sources', 'báo cáo năm.yaml'), 'title: Tên tệp có dấu\n');
  writeFileSync(join(folder, 'anh.png'), 'no picture');
  symlinkSync('/etc/hostname', join(folder, 'sources', 'lien-ket.yaml'));
  commit('first');
  run('tag', 'dau');
  writeFileSync(
    join(folder, event),
    readFileSync(join(folder, event), 'utf8').replace('04-26', '04-27'),
  );
  commit('second');
  run('checkout', '-qb', 'nhanh', 'dau');
  writeFileSync(
    join(folder, event),
    readFileSync(join(folder, event), 'utf8').replace('04-26', '04-28'),
  );
  commit('third');
  run('checkout', '-q', 'main');
});

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

describe('readCommit', () => {
  it('reads what a folder would give: letters, spaces, links, files that are no text', async () => {
    const read = await readCommit(folder, run('rev-parse', 'main'));
    expect(read).toEqual(await readFolder(folder));
    expect(read.map(({ file }) => file)).toContain('sources/báo cáo năm.yaml');
    expect(read.find(({ file }) => file === 'sources/lien-ket.yaml')).toEqual({
      file: 'sources/lien-ket.yaml',
      text: null,
      fault: 'link',
    });
  });
});

describe('diffContent', () => {
  it('compares a commit with the files as they are', async () => {
    const report = await diff('dau');
    expect(report).toContain('- **Ngày**: 26.4.2023 (`2023-04-26`) → **27.4.2023** (`2023-04-27`)');
    expect(report).toContain(`\`${NAME}/${event}\``);
    expect(report).toContain('bản đang sửa');
  });

  it('compares any two commits, and from where two branches parted', async () => {
    expect(await diff('main..nhanh')).toContain(
      '27.4.2023 (`2023-04-27`) → **28.4.2023** (`2023-04-28`)',
    );
    expect(await diff('main...nhanh')).toContain(
      '26.4.2023 (`2023-04-26`) → **28.4.2023** (`2023-04-28`)',
    );
    expect(await diff('nhanh...')).toContain(
      '26.4.2023 (`2023-04-26`) → **27.4.2023** (`2023-04-27`)',
    );
    expect(await diff('main..main')).toContain('không có gì thay đổi');
  });

  it('sees what is not committed yet, new files among it', async () => {
    const file = join(folder, 'people', 'b.yaml');
    writeFileSync(file, 'name: Trần B\nsources: [{ id: bao-moi }]\n');
    try {
      expect(await diff('main')).toContain('**Nhân vật: Trần B**');
    } finally {
      rmSync(file);
    }
  });

  it('gives all of it as JSON as well', async () => {
    const report = JSON.parse(await diff('dau', { format: 'json', lang: 'en' })) as Record<
      string,
      unknown
    >;
    expect(report).toMatchObject({
      before: run('rev-parse', 'dau').slice(0, 10),
      after: null,
      records: [
        {
          kind: 'event',
          id: 'hoi-nghi',
          how: 'changed',
          changes: [
            {
              field: 'date',
              label: 'Date',
              before: { words: '26 April 2023', written: '2023-04-26' },
              after: { words: '27 April 2023', written: '2023-04-27' },
            },
          ],
        },
      ],
    });
  });

  it('puts pictures into a folder and names them', async () => {
    const out = join(place, 'out');
    const report = await diff('dau', { out });
    expect(readdirSync(out)).toEqual(['timeline.svg']);
    expect(report).toContain('Hình vẽ kèm theo: `timeline.svg`');
    rmSync(out, { recursive: true });
  });

  it.each([
    ['khong-co', 'Không có “khong-co” trong kho này'],
    ['--output=x', 'Không có “--output=x” trong kho này'],
    ['dau..khong-co', 'Không có “khong-co”'],
    [`HEAD:${NAME}`, 'Không có'],
  ])('says of “%s” why there is nothing to compare', async (asked, message) => {
    await expect(diff(asked)).rejects.toThrow(message);
    expect(existsSync(join(place, 'x'))).toBe(false);
  });

  it('says of a shallow clone that it lacks the history', async () => {
    const clone = join(place, 'nong');
    run('clone', '-q', '--depth', '1', `file://${place}`, clone);
    await expect(diff('dau', {}, join(clone, NAME))).rejects.toThrow('git fetch --unshallow');
    rmSync(clone, { recursive: true, force: true });
  });

  it('says of a folder outside of git, and of one that was not there', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'ngoai-git-'));
    await expect(diff('HEAD', {}, outside)).rejects.toThrow('không nằm trong kho git nào');
    rmSync(outside, { recursive: true });
    const later = join(place, 'later');
    mkdirSync(later);
    await expect(diff('HEAD', {}, later)).rejects.toThrow('không có thư mục nội dung');
    rmSync(later, { recursive: true });
  });

  it('is a command that says by its exit code whether it could compare', () => {
    const command = (...args: string[]) => {
      const env = { ...process.env, CONTENT_DIR: folder };
      const script = ['scripts/diff-content.ts', ...args];
      const { status, stdout, stderr } = spawnSync(process.execPath, script, {
        env,
        encoding: 'utf8',
      });
      return { status, stdout: stdout.split('\n')[0], stderr: stderr.split('\n')[0] };
    };
    const marker = '<!-- chronicle: diff-content -->';
    expect(command('dau')).toEqual({ status: 0, stdout: marker, stderr: '' });
    expect(command('khong-co')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('“khong-co”') as string,
    });
    expect(command()).toMatchObject({ status: 2, stdout: '' });
    expect(command('dau', '--format', 'html')).toMatchObject({ status: 2, stdout: '' });
    expect(command('dau', '--lang', 'tlh')).toMatchObject({ status: 2, stdout: '' });
  });

  it('reads the older commit where a file has another name', async () => {
    renameSync(join(folder, event), join(folder, 'events/2023/gap.md'));
    renameSync(join(folder, 'events/2023/hoi-nghi.en.md'), join(folder, 'events/2023/gap.en.md'));
    expect(await diff('main')).toContain(
      'Mã đổi từ `hoi-nghi` sang `gap`. Mã cũ chưa có trong “aliases”',
    );
  });
});
