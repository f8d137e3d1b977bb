import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesOf, changesTable, earlierRatios, isWorse } from './changes.ts';

describe('two runs of a benchmark', () => {
  const before = { ready: 2, bytes: 100, gone: 5, never: 0 };
  const changes = changesOf(before, { ready: 3, bytes: 90, new: 1, never: 4 });

  it('are compared in what both have, the worst first', () => {
    expect(changes.map(({ figure, share }) => [figure, share])).toEqual([
      ['ready', 1.5],
      ['bytes', 0.9],
    ]);
  });

  it('differ by noise before a figure is worse', () => {
    expect(changes.map(isWorse)).toEqual([true, false]);
    expect(changesOf({ p95: 1 }, { p95: 1.2 }).map(isWorse)).toEqual([false]);
  });

  it('are told a line a figure, with a mark where one is worse', () => {
    const [head, first, second] = changesTable(changes).split('\n');
    expect(head).toMatch(/figure +before +now +change/);
    expect(first).toMatch(/ready +2\.00 +3\.00 +1\.50 × +worse$/);
    expect(second).toMatch(/bytes +100 +90\.0 +0\.90 ×/);
  });

  it('give nothing for a figure that was never a number', () => {
    expect(changesOf({ ready: 1 }, { ready: Number.NaN })).toEqual([]);
  });
});

describe('an earlier run', () => {
  it('is none where the folder has no report, and an error where it has no figures', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chronicle-bench-'));
    await writeFile(join(folder, 'search.json'), '{"ratios":{"bytes":2}}');
    await writeFile(join(folder, 'build.json'), '{"runs":[]}');
    expect(await earlierRatios(folder, 'timeline')).toBe(null);
    expect(await earlierRatios(folder, 'search')).toEqual({ bytes: 2 });
    await expect(earlierRatios(folder, 'build')).rejects.toThrow('build.json has no figures');
    await rm(folder, { recursive: true });
  });
});
