import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentIn } from '../read-content.ts';
import { recordMoments } from '../record-moments.ts';
import { contentHistory } from './content-commits.ts';
import { writeReleases } from './release-step.ts';

/* A small repository with four days of changes, one of which no schema of today can read whole. */

const EVENT = 'events/2023/hoi-nghi.md';
const ADDRESS = { site: 'https://a.example', base: '/b/', languages: ['vi', 'en'], asked: null };
let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'releases-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const repository = () => join(root, 'repository');
const content = () => join(repository(), 'content');
const textAt = (site: string, path: string) => readFileSync(join(site, path), 'utf8');
const jsonAt = (site: string, path: string) => JSON.parse(textAt(site, path)) as unknown;

function git(folder: string, args: readonly string[], date = ''): void {
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a' };
  const more = { GIT_COMMITTER_EMAIL: 'a@b', GIT_CONFIG_GLOBAL: '/dev/null' };
  const dated = date === '' ? {} : { GIT_COMMITTER_DATE: date };
  const env = { ...process.env, ...who, ...more, ...dated };
  execFileSync('git', ['-C', folder, ...args], { env, stdio: 'pipe' });
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(content(), file), change(readFileSync(join(content(), file), 'utf8')));
}

function commit(day: string): void {
  git(repository(), ['add', '-A']);
  git(repository(), ['commit', '-m', day], `${day}T05:00:00Z`);
}

/** A built site as far as releases ask for it. */
function emptySite(name: string): string {
  const site = join(root, name);
  mkdirSync(join(site, 'data'), { recursive: true });
  writeFileSync(
    join(site, 'data/datapackage.json'),
    '{"version":"v","created":"2026-01-05T00:00:00Z"}',
  );
  return site;
}

async function build(name: string, folder = content()): Promise<string> {
  const site = emptySite(name);
  const reading = readFiles(await readFolder(folder));
  const given = { reading, content: contentIn(reading), moments: await recordMoments(folder) };
  await writeReleases(
    { folder: site, address: ADDRESS, ...given },
    folder,
    join(root, 'kept', name),
  );
  return site;
}

beforeAll(() => {
  cpSync('tests/fixtures/valid', content(), { recursive: true });
  git(root, ['init', '-q', '-b', 'main', 'repository']);
  commit('2026-01-01');
  edit(EVENT, (text) => text.replace('importance', 'weight').replace('date:', 'datum:'));
  commit('2026-01-02');
  edit(EVENT, (text) => text.replace('datum:', 'date:').replace('04-26', '04-27'));
  commit('2026-01-03');
  edit('people/nguyen-van-a.yaml', (text) => `${text}# lời chú\n`);
  commit('2026-01-04');
  rmSync(join(content(), 'people/nguyen-van-a.yaml'));
  commit('2026-01-04');
  // What follows changes no record: it makes no release, and pages still cite the one that is kept.
  writeFileSync(join(content(), 'search.yaml'), '{}\n');
  commit('2026-01-05');
});

describe('The releases of the data', () => {
  it('are the last three days on which the content changed, each whole at its address', async () => {
    const site = await build('whole');
    const list = jsonAt(site, 'data/releases/index.json') as {
      releases: {
        date: string;
        archive: string;
        sha256: string;
        unread: number;
        version: string;
      }[];
    };
    expect(list).toMatchObject({ history: 'known', present: '2026-01-04', version: 'v' });
    expect(list.releases.map(({ date }) => date)).toEqual([
      '2026-01-04',
      '2026-01-03',
      '2026-01-02',
    ]);
    expect(list.releases.map(({ unread }) => unread)).toEqual([0, 0, 1]);
    for (const { archive, sha256, date, version } of list.releases) {
      const bytes = readFileSync(join(site, archive));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(textAt(site, `data/releases/${date}/SHA256SUMS`)).toContain(
        `${sha256}  chronicle.zip`,
      );
      const files = unzipSync(bytes);
      const packed = JSON.parse(
        Buffer.from(files['api/v1/events.json'] ?? []).toString(),
      ) as object;
      expect(packed).toMatchObject({
        version,
        date,
        release: `https://a.example/b/${archive}`,
      });
    }
  });

  it('have the content as it was, and say what today’s program cannot read of it', async () => {
    const site = await build('whole');
    const files = unzipSync(readFileSync(join(site, 'data/releases/2026-01-02/chronicle.zip')));
    expect(Buffer.from(files[`content/${EVENT}`] ?? []).toString()).toContain(
      'datum: "2023-04-26"',
    );
    const readme = Buffer.from(files['README.md'] ?? []).toString();
    expect(readme).toContain(`\`content/${EVENT}\``);
    expect(readme).toContain('cannot be read by the program of today');
    const named = [...readme.matchAll(/`((?:data|api)\/[^`]+\.[a-z]+)`/g)].map(([, name]) => name);
    expect(named).toContain('data/chronicle.ttl');
    expect(Object.keys(files)).toEqual(expect.arrayContaining(named));
    const later = unzipSync(readFileSync(join(site, 'data/releases/2026-01-03/chronicle.zip')));
    expect(Buffer.from(later['data/events.csv'] ?? []).toString()).toContain('2023-04-27');
    expect(Buffer.from(later['README.md'] ?? []).toString()).not.toContain('cannot be read');
  });

  it('tell what changed with each, for readers and for programs', async () => {
    const site = await build('whole');
    const days = textAt(site, 'data/CHANGELOG.md').match(/^## 2026.*/gm);
    expect(days).toEqual(['## 2026-01-04', '## 2026-01-03', '## 2026-01-02', '## 2026-01-01']);
    const { releases } = jsonAt(site, 'data/changelog.json') as {
      releases: { date: string; isFirst: boolean; records: object[] }[];
    };
    expect(releases[0]?.records).toMatchObject([{ happening: 'withdrawn', id: 'nguyen-van-a' }]);
    expect(releases.at(-1)).toMatchObject({ date: '2026-01-01', isFirst: true });
    expect(textAt(site, 'data/releases/2026-01-04/CHANGELOG.md')).toContain(
      '`person:nguyen-van-a`',
    );
  });

  it('tell it in every language of the site, each list leading to the others', async () => {
    const site = await build('whole');
    const [main, other] = ['data/CHANGELOG.md', 'data/CHANGELOG.en.md'].map((path) =>
      textAt(site, path),
    );
    expect(main).toContain('[English](CHANGELOG.en.md)');
    expect(main).toContain('### Rút');
    expect(other).toContain('[Tiếng Việt](CHANGELOG.md)');
    expect(other).toContain('### Withdrawn');
    expect(other?.match(/^## 2026.*/gm)).toEqual(main?.match(/^## 2026.*/gm));
    expect(jsonAt(site, 'data/changelog.json')).toMatchObject({ language: 'vi' });
    expect(jsonAt(site, 'data/changelog.en.json')).toMatchObject({ language: 'en' });
    const part = textAt(site, 'data/releases/2026-01-04/CHANGELOG.en.md');
    expect(part).toContain('### Withdrawn');
    const files = unzipSync(readFileSync(join(site, 'data/releases/2026-01-04/chronicle.zip')));
    expect(Buffer.from(files['CHANGELOG.en.md'] ?? []).toString()).toBe(part);
  });

  it('are the same bytes in a second build, and in one from nothing', async () => {
    const [first, second] = [await build('first'), await build('second')];
    const path = 'data/releases/2026-01-03/chronicle.zip';
    expect(readFileSync(join(first, path)).equals(readFileSync(join(second, path)))).toBe(true);
    const copy = join(root, 'copy');
    git(root, ['clone', '-q', `file://${repository()}`, copy]);
    const third = await build('third', join(copy, 'content'));
    expect(readFileSync(join(first, path)).equals(readFileSync(join(third, path)))).toBe(true);
  });
});

describe('Without a history', () => {
  const nothing = { history: 'unknown', present: null, releases: [] };

  it('of a copy without Git there are no releases, and the list says so', async () => {
    const copy = join(root, 'unpacked');
    cpSync(content(), copy, { recursive: true });
    const site = await build('no-git', copy);
    expect(jsonAt(site, 'data/releases/index.json')).toMatchObject(nothing);
    expect(textAt(site, 'data/CHANGELOG.md')).toContain('không có lịch sử');
  });

  it('of a clone that lacks older commits there are none: the day of its oldest would be a false one', async () => {
    const copy = join(root, 'shallow');
    git(root, ['clone', '-q', '--depth', '1', `file://${repository()}`, copy]);
    const site = await build('shallow-site', join(copy, 'content'));
    expect(jsonAt(site, 'data/releases/index.json')).toMatchObject(nothing);
  });

  it('what was edited since the last commit is no release', async () => {
    const copy = join(root, 'edited');
    git(root, ['clone', '-q', `file://${repository()}`, copy]);
    expect(await contentHistory(join(copy, 'content'))).toMatchObject({ isEdited: false });
    writeFileSync(join(copy, 'content/new.txt'), 'x');
    expect(await contentHistory(join(copy, 'content'))).toMatchObject({ isEdited: false });
    writeFileSync(join(copy, 'content/events/new.md'), 'x');
    expect(await contentHistory(join(copy, 'content'))).toMatchObject({ isEdited: true });
  });
});
