import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

const seed = fileURLToPath(new URL('tests/property-seed.ts', import.meta.url));

/** Sets the seed in tests that have properties; loaded for every file, fast-check would cost minutes. */
const propertySeed: Plugin = {
  name: 'property-seed',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.test.ts') && code.includes("from 'fast-check'")
      ? `import ${JSON.stringify(seed)}; ${code}`
      : undefined,
};

const UNIT = 'src/**/*.test.ts';

// A test that replaces modules needs them loaded for itself; all others share what is loaded once,
// which is two thirds of their time.
const replacing = globSync(UNIT).filter((file) =>
  /\bvi\.(?:do)?mock\(/i.test(readFileSync(file, 'utf8')),
);

const unit = {
  environment: 'node',
  // Nothing here waits for anything: a case of a second takes ten where all cores are busy.
  testTimeout: 30_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      // Beside the source: pure code, nothing built, no browser.
      {
        plugins: [propertySeed],
        test: { ...unit, name: 'unit', include: [UNIT], exclude: replacing, isolate: false },
      },
      {
        plugins: [propertySeed],
        test: { ...unit, name: 'unit-replacing-modules', include: replacing },
      },
      // Judged queries asked of the content folder's own index.
      {
        test: {
          name: 'relevance',
          environment: 'node',
          include: ['tests/relevance/**/*.test.ts'],
        },
      },
      // Whole builds of small content folders.
      {
        test: {
          name: 'builds',
          environment: 'node',
          include: ['tests/builds/**/*.test.ts'],
          // A build takes a quarter of a minute, minutes on a busy machine.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      // Debian's nginx, Caddy and Apache, with the files that are written for them.
      {
        test: {
          name: 'hosts',
          environment: 'node',
          include: ['tests/hosts/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      // Over the built site's files: run `npm run build` first.
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          // The pages that one file has read the next need not read again.
          isolate: false,
          // Reading every page of a site of thousands takes a while.
          testTimeout: 120_000,
        },
      },
      // Builds other cities' content folders and runs the tests over the built site on each.
      {
        test: {
          name: 'cities',
          environment: 'node',
          include: ['tests/cities/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
