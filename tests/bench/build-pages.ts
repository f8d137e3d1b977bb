import { build } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesIn } from '#building/names-in.ts';
import { scriptChunks } from '#building/script-chunks.ts';
import { preloadsOver } from '#building/script-preloads.ts';

/**
 * Builds the measured pages of `root` into `out`, with the same tools and settings as the site
 * itself.
 */
export async function buildPages(root: string, out: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    // A root of its own, so that Astro's generated types for the real site are left alone.
    root,
    srcDir: '.',
    cacheDir: `${out}.cache`,
    outDir: out,
    build: { inlineStylesheets: 'never', assets: 'assets' },
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    vite: {
      build: { assetsInlineLimit: 0, modulePreload: false },
      environments: { client: { build: { rolldownOptions: { output: scriptChunks() } } } },
    },
  });
  const preload = preloadsOver(out, '/');
  for (const page of await namesIn(out, ['**/*.html'])) {
    const file = join(out, page);
    await writeFile(file, await preload(await readFile(file, 'utf8')));
  }
}
