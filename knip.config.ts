import type { KnipConfig } from 'knip';

// What nobody uses any more is an error: files, exports, packages.
export default {
  entry: [
    // Started by scripts/bootstrap.mjs, which puts their names together.
    'scripts/{start,test}.ts',
    // Bundled by its path for the reading pack.
    'src/drawing/reading-pack/search.ts',
    // Bundled by their paths as the service worker.
    'src/offline/{worker,removal-worker}.ts',
    // Loaded before everything else by the processes of a build that is counted.
    'tests/builds/note-readings.ts',
    // Sites of their own, which the measurements build.
    'tests/bench/**/pages/**/*.{astro,ts}',
  ],
  // Content and the tests' content folders are read, not imported.
  project: ['{src,scripts,tests}/**/*.{ts,mjs,astro,mdx}', '!tests/fixtures/**'],
  ignoreDependencies: [
    // Programs of `npm run check`, started by name in src/workshop/checks.ts.
    'dependency-cruiser',
    '@astrojs/check',
    // Judges the description of the data in tests/site/data-files.test.ts, as a program.
    '@redocly/cli',
  ],
} satisfies KnipConfig;
