import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
