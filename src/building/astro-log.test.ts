import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countPages, faultsIn } from './astro-log.ts';
import { firstFault } from './first-fault.ts';

// What Astro wrote in builds of the fixture `valid`, as it is and with a fault each; most pages' lines are left out.
const logOf = (name: string) => readFileSync(`tests/astro-logs/${name}.txt`, 'utf8');

describe('faultsIn() a log that Astro wrote', () => {
  it('finds nothing in that of a good build, the bundler’s notes included', () => {
    const log = logOf('good');
    expect(log).toContain('[WARN] [vite]');
    expect(faultsIn(log)).toEqual([]);
  });

  it('takes the warnings of a build that ended well and left two pages out', () => {
    const log = logOf('lost-pages');
    expect(log).toContain('Complete!');
    expect(faultsIn(log).map((fault) => fault.slice('15:08:37 '.length))).toEqual([
      '[WARN] [build] Could not render `/gioi-thieu` from route `/[...prose]` as it conflicts with higher priority route `/[...prose]`.',
      '[WARN] [build] Could not render `/tim-kiem` from route `/[...search]` as it conflicts with higher priority route `/[...prose]`.',
    ]);
  });

  it('takes a page that failed once, with its address and the lines that explain it', () => {
    const faults = faultsIn(logOf('broken-page'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^\S+ \[ERROR\] \[build\] Caught error rendering \/gioi-thieu\/: /);
    expect(faults[0]).toContain('\n  Hint:\n');
    expect(firstFault(faults, () => 'pages/vi/gioi-thieu.mdx')).toMatch(
      /^pages\/vi\/gioi-thieu\.mdx:1:1 {2}Error: Expected component `Unknown` to be defined: /,
    );
  });

  it('takes an entry the schema refused, which Astro tells without a time', () => {
    const faults = faultsIn(logOf('refused-entry'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^\[InvalidContentEntryDataError\] events → hoi-nghi /);
    expect(firstFault(faults, () => undefined)).toBe(
      'content/events/2023/hoi-nghi.md:0:0  events → hoi-nghi data does not match collection schema.',
    );
  });
});

describe('faultsIn() an entry', () => {
  it('takes an error without a time', () => {
    expect(faultsIn('20:34:11 [build] Building\n[ERROR] broken page\n')).toEqual([
      '[ERROR] broken page',
    ]);
  });

  it('ends where the next begins, be it a page’s', () => {
    const log =
      '20:34:11 [ERROR] [a] bad\n  at x\n  ├─ /index.html (+5ms)\n20:34:12 [build] Complete!\n';
    expect(faultsIn(log)).toEqual(['20:34:11 [ERROR] [a] bad\n  at x']);
  });

  it('is no error for naming one in its text', () => {
    expect(faultsIn('20:34:11 [build] Building\nsee [ERROR] and [TypeError] below\n')).toEqual([]);
  });
});

describe('countPages', () => {
  it('counts the written pages, not those that failed or were left out', () => {
    expect(countPages(logOf('good'))).toBe(5);
    expect(countPages(logOf('broken-page'))).toBe(5);
    expect(countPages(logOf('lost-pages'))).toBe(5);
    expect(countPages(logOf('refused-entry'))).toBe(0);
  });

  it('counts the last of a route', () => {
    expect(countPages('20:34:12   └─ /en/index.html (+5ms) (2/2)\n')).toBe(1);
  });
});
