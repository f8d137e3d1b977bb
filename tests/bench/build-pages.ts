import { build } from 'astro';

/**
 * Builds the three measured pages for `events` events into `out`, with the same tools and settings
 * as the site itself.
 */
export async function buildPages(events: number, out: string): Promise<void> {
  process.env['BENCH_EVENTS'] = String(events);
  await build({
    configFile: false,
    logLevel: 'error',
    // A root of its own, so that Astro's generated types for the real site are left alone.
    root: 'tests/bench/site',
    srcDir: '.',
    cacheDir: `${out}.cache`,
    outDir: out,
    build: { inlineStylesheets: 'never', assets: 'assets' },
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    vite: { build: { assetsInlineLimit: 0, modulePreload: false } },
  });
}
