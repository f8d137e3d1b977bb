import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBuild, type RunningBuild } from './run-build.ts';

// Everything that shells, addresses and patterns read in some way of their own, but no slash.
const ODD = `-a b#c?d%20[x]{y}*!'q' "d" \\ $e & Tiếng Việt`;
const OTHER = '.other';

let root = '';
const content = (name: string): string => join(root, `content ${name}`);
const out = (name: string): string => join(root, name);
const page = (name: string, path: string): string =>
  readFileSync(join(out(name), path, 'index.html'), 'utf8');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'builds-'));
  layContent(ODD, 'thứ nhất');
  layContent(OTHER, 'thứ hai');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('builds at the same time in one checkout', () => {
  let first: Awaited<RunningBuild['ended']>;
  let second: Awaited<RunningBuild['ended']>;
  let refused: Awaited<RunningBuild['ended']>;
  beforeAll(async () => {
    const builds = [startBuild(content(ODD), out(ODD)), startBuild(content(OTHER), out(OTHER))];
    await Promise.all(builds.map(({ begun }) => begun));
    refused = await startBuild(content(OTHER), out(ODD)).ended;
    [first, second] = (await Promise.all(builds.map(({ ended }) => ended))) as [
      typeof first,
      typeof second,
    ];
  });

  it('both end well, whatever their folders are called', () => {
    expect(first).toMatchObject({ code: 0 });
    expect(second).toMatchObject({ code: 0 });
  });

  it.each([
    [ODD, 'thứ nhất'],
    [OTHER, 'thứ hai'],
  ])('give the pages of their own content: %s', (name, word) => {
    expect(page(name, 'su-kien/hoi-nghi')).toContain(`Hội nghị ${word}`);
    expect(page(name, 'gioi-thieu')).toContain(`MDX ${word}`);
    expect(existsSync(join(out(name), 'search/manifest.json'))).toBe(true);
  });

  it('give the same files, for the contents differ in words only', () => {
    const pages = (name: string): string[] =>
      readdirSync(out(name), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .sort();
    expect(pages(ODD)).toEqual(pages(OTHER));
  });

  it('refuse a second one into the same folder, with words', () => {
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('Another build is writing');
  });

  it('leave nothing beside their sites', () => {
    const names = [content(ODD), content(OTHER), out(ODD), out(OTHER)];
    expect(
      readdirSync(root)
        .map((name) => join(root, name))
        .sort(),
    ).toEqual(names.sort());
  });
});

describe('a build that was killed', () => {
  it('does not keep the next one from building', async () => {
    const killed = startBuild(content(OTHER), out('killed'));
    await killed.begun;
    killed.kill();
    await killed.ended;
    expect(existsSync(`${out('killed')}.lock`)).toBe(true);
    expect(await startBuild(content(OTHER), out('killed')).ended).toMatchObject({ code: 0 });
    expect(page('killed', 'su-kien/hoi-nghi')).toContain('Hội nghị thứ hai');
  });

  it('between its renamings loses nothing: the next one restores the site, though it fails itself', async () => {
    const before = page('killed', 'su-kien/hoi-nghi');
    renameSync(out('killed'), `${out('killed')}.last`);
    const { code, output } = await startBuild('tests/fixtures/many-problems', out('killed')).ended;
    expect(code).toBe(1);
    expect(output).toContain('Restored');
    expect(page('killed', 'su-kien/hoi-nghi')).toBe(before);
  });
});

describe('a build that fails while it renders', () => {
  it('ends with the file and line of the content as the author knows it, and keeps the last site', async () => {
    const before = page('killed', 'su-kien/hoi-nghi');
    const file = join(content(OTHER), 'pages/vi/gioi-thieu.mdx');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n{nowhere.to.be.found}\n`);
    const { code, output } = await startBuild(content(OTHER), out('killed')).ended;
    expect(code).toBe(1);
    expect(output).toContain(`gioi-thieu.mdx:`);
    expect(output).not.toContain('.cache/builds');
    expect(page('killed', 'su-kien/hoi-nghi')).toBe(before);
  });
});

function layContent(name: string, word: string): void {
  cpSync('tests/fixtures/valid', content(name), { recursive: true });
  replaceIn(join(content(name), 'events/2023/hoi-nghi.md'), 'tổng kết', word);
  replaceIn(join(content(name), 'pages/vi/gioi-thieu.mdx'), '<b>MDX</b>', `MDX ${word}`);
}

function replaceIn(file: string, text: string, by: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(text, by));
}
