import { createHash, randomInt } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBuild, type RunningBuild } from './run-build.ts';

// Everything that shells, addresses and patterns read in some way of their own, but no slash.
const ODD = `-a b#c?d%20[x]{y}*!'q' "d" \\ $e & Tiếng Việt`;
const OTHER = '.other';
/** Two moments of one day in the city of the content. */
const MORNING = { SOURCE_DATE_EPOCH: String(Date.UTC(2025, 5, 1, 1) / 1000) };
const EVENING = { SOURCE_DATE_EPOCH: String(Date.UTC(2025, 5, 1, 15) / 1000) };
/** Where the moments of killing begin: `SEED=7 npx vitest run --project builds at-once`. */
const SEED = Number(process.env['SEED'] ?? randomInt(1, 100_000));

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
    const builds = [ODD, OTHER].map((name) => startBuild(content(name), out(name), MORNING));
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
  it('leaves the site whole that is there, whenever it is', async () => {
    cpSync(out(OTHER), out('killed'), { recursive: true });
    for (const moment of momentsOf(SEED)) {
      const killed = startBuild(content(OTHER), out('killed'));
      await killed.begun;
      await setTimeout(moment);
      killed.kill();
      await killed.ended;
      expect(faultsIn('killed'), `killed after ${moment} ms, SEED=${SEED}`).toEqual([]);
    }
    expect(existsSync(`${out('killed')}.lock`)).toBe(true);
  });

  it('does not keep the next one from building, which in another place, hour and tongue gives the same to the last byte', async () => {
    cpSync(content(OTHER), content('elsewhere'), { recursive: true });
    const built = await startBuild(content('elsewhere'), out('killed'), elsewhere()).ended;
    expect(built).toMatchObject({ code: 0 });
    expect(page('killed', 'su-kien/hoi-nghi')).toContain('Hội nghị thứ hai');
    expect(faultsIn('killed')).toEqual([]);
    expect(sumsOf('killed')).toEqual(sumsOf(OTHER));
    expect(rightsIn('killed')).toEqual(rightsIn(OTHER));
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

/** Three moments (ms after the first sign of life) at which a build is killed. */
function momentsOf(seed: number): number[] {
  const least = 300;
  const most = 6_000;
  return [1, 2, 3].map((turn) => least + ((seed * 7_919 * turn) % (most - least)));
}

/** The surroundings of a machine far away whose user lets nobody else read. */
function elsewhere(): Record<string, string> {
  const folder = mkdtempSync(join(root, 'tmp-'));
  return {
    ...EVENING,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    TMPDIR: folder,
    NODE_OPTIONS: '--import=data:text/javascript,process.umask(0o077)',
  };
}

/** The checksums of a site by its files, as it lists them. */
function sumsOf(name: string): [file: string, sum: string][] {
  const lines = readFileSync(join(out(name), 'SHA256SUMS'), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => [line.slice(66), line.slice(0, 64)]);
}

/** The files of a site that are missing or not as it lists them. */
function faultsIn(name: string): string[] {
  const isRight = ([file, sum]: [string, string]) => {
    const path = join(out(name), file);
    return (
      existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === sum
    );
  };
  return sumsOf(name)
    .filter((one) => !isRight(one))
    .map(([file]) => file);
}

/** What may be done with each file and folder of a site. */
function rightsIn(name: string): [path: string, rights: number][] {
  const paths = readdirSync(out(name), { recursive: true, encoding: 'utf8' }).sort();
  return paths.map((path) => [path, statSync(join(out(name), path)).mode & 0o777]);
}

function layContent(name: string, word: string): void {
  cpSync('tests/fixtures/valid', content(name), { recursive: true });
  replaceIn(join(content(name), 'events/2023/hoi-nghi.md'), 'tổng kết', word);
  replaceIn(join(content(name), 'pages/vi/gioi-thieu.mdx'), '<b>MDX</b>', `MDX ${word}`);
}

function replaceIn(file: string, text: string, by: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(text, by));
}
