import { describe, expect, it } from 'vitest';
import { countPages, faultsIn } from './astro-log.ts';

describe('faultsIn', () => {
  it('finds nothing in the log of a good build', () => {
    const log =
      '20:34:11 [content] Syncing content\n20:34:12   ├─ /index.html (+5ms)\n20:34:13 [build] Complete!\n';
    expect(faultsIn(log)).toEqual([]);
  });

  it('takes every error, with the lines that explain it', () => {
    const log =
      '20:34:11 [ERROR] [glob-loader] bad front matter\n  at event.md\n20:34:12 [build] Complete!\n';
    expect(faultsIn(log)).toEqual([
      '20:34:11 [ERROR] [glob-loader] bad front matter\n  at event.md',
    ]);
  });

  it('takes an error without a time', () => {
    expect(faultsIn('20:34:11 [build] Building\n[ERROR] broken page\n')).toHaveLength(1);
  });

  it('takes a warning that may mean lost content', () => {
    const log = '20:34:11 [WARN] [content] Entry partners → busan was not found.\n';
    expect(faultsIn(log)).toEqual([log.trimEnd()]);
  });

  it('passes over the bundler’s notes', () => {
    expect(faultsIn('20:34:11 [WARN] [vite] a chunk is large\n')).toEqual([]);
  });
});

describe('countPages', () => {
  it('counts the written pages', () => {
    const log =
      '20:34:12   ├─ /index.html (+5ms)\n20:34:12   └─ /en/index.html (+5ms) (2/2)\n20:34:13 done\n';
    expect(countPages(log)).toBe(2);
  });
});
