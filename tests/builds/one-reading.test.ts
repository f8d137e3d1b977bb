import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBuild } from './run-build.ts';

let root = '';
/** How often each content file was read, by all processes of the build together. */
const readings = new Map<string, number>();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'one-reading-'));
  const content = join(root, 'content');
  cpSync('tests/fixtures/valid', content, { recursive: true });
  const notes = join(root, 'readings');
  const { code, output } = await startBuild(content, join(root, 'site'), {
    NODE_OPTIONS: `--import=${resolve('tests/builds/note-readings.ts')}`,
    READINGS: notes,
  }).ended;
  expect(code, output).toBe(0);
  for (const file of readFileSync(notes, 'utf8').trim().split('\n')) {
    readings.set(file, (readings.get(file) ?? 0) + 1);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a build', () => {
  it('reads each file of the content once, for the check, the pages and the search together', () => {
    const files = globSync('**/*.{md,yaml}', { cwd: join(root, 'content') });
    const counts = files.map((file) => [file, readings.get(file.replaceAll('\\', '/')) ?? 0]);
    expect(counts.length).toBeGreaterThan(10);
    expect(files).toContain('site.yaml');
    expect(counts).toEqual(files.map((file) => [file, 1]));
  });

  it('reads a prose page once more, to compile it', () => {
    const pages = [...readings].filter(([file]) => file.endsWith('.mdx'));
    expect(pages.length).toBeGreaterThan(0);
    for (const [, times] of pages) expect(times).toBeLessThanOrEqual(2);
  });
});

describe('a build of one record alone', () => {
  const EVENT = 'events/2023/hoi-nghi.md';
  const pagesIn = (name: string) => globSync('**/*.html', { cwd: join(root, name) }).sort();

  it('has the pages that show the record, each as in the whole site, and no other', async () => {
    const content = join(root, 'content');
    const args = ['--only', join(content, EVENT)];
    const { code, output } = await startBuild(content, join(root, 'few'), {}, args).ended;
    expect(code, output).toBe(0);
    const [few, all] = [pagesIn('few'), pagesIn('site')];
    expect(few).toContain(join('su-kien', 'hoi-nghi', 'index.html'));
    expect(all).toEqual(expect.arrayContaining(few));
    expect(few.length).toBeLessThan(all.length / 2);
    const read = (folder: string, page: string) => readFileSync(join(root, folder, page), 'utf8');
    for (const page of few) expect(read('few', page), page).toBe(read('site', page));
  });

  it('asks again for one that is not there, and builds nothing', async () => {
    const out = join(root, 'none');
    const args = ['--only', 'event:hoi-ngh'];
    const { code, output } = await startBuild(join(root, 'content'), out, {}, args).ended;
    expect(code).toBe(1);
    expect(output).toContain('Nearest: event:hoi-nghi.');
    expect(existsSync(out)).toBe(false);
  });
});
