import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Beside the source: pure code, nothing built, no browser.
      { test: { name: 'unit', environment: 'node', include: ['src/**/*.test.ts'] } },
      // Judged queries asked of the content folder's own index.
      {
        test: {
          name: 'relevance',
          environment: 'node',
          include: ['tests/relevance/**/*.test.ts'],
        },
      },
      // Over the built site's files: run `npm run build` first.
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          // Reading every page of a site of thousands takes a while.
          testTimeout: 120_000,
        },
      },
    ],
  },
});
