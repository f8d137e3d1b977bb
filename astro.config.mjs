import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cacheFolder } from './src/building/cache-folder.ts';
import { contentProblems } from './src/building/editing/content-problems.ts';
import { filesInDev } from './src/building/editing/files-in-dev.ts';
import { noWorkerInDev } from './src/building/editing/no-worker-in-dev.ts';
import { formPackage } from './src/building/form-package.ts';
import { pageTerms } from './src/building/page-terms.ts';
import { scriptChunks } from './src/building/script-chunks.ts';
import { siteAddress } from './src/building/site-address.ts';
import { contentFolder } from './src/content-folder.ts';
import { listenPlace } from './src/hosting/listen.ts';
import { markdownProcessor } from './src/markdown/processor.ts';

const CHARACTER_NAMES = 'decode-named-character-reference';

const { site, base, languages } = siteAddress();

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  cacheDir: cacheFolder(),
  outDir: process.env.BUILD_DIR ?? 'dist',
  trailingSlash: 'always',
  // The same PORT as everywhere, and the same words where it is none; `--port` goes before it.
  server: ({ command }) => (command === 'dev' ? { port: listenPlace().port } : {}),
  devToolbar: { enabled: false },
  // For editors: a build, be it of another city, leaves what they know of the files alone.
  experimental: { contentIntellisense: process.env.BUILD_DIR === undefined },
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  markdown: { processor: markdownProcessor(pageTerms(base, languages)), syntaxHighlight: false },
  integrations: [mdx(), contentProblems(contentFolder()), filesInDev(), noWorkerInDev()],
  // One constant policy forbids inline scripts and styles, so nothing may be inlined.
  // Pages load few scripts, each small: a preload helper would cost more than it saves.
  vite: {
    // For browsers this package asks the document, which the worker of the editing form has not.
    resolve: { alias: { [CHARACTER_NAMES]: fileURLToPath(import.meta.resolve(CHARACTER_NAMES)) } },
    plugins: [formPackage()],
    worker: { format: 'es' },
    build: { assetsInlineLimit: 0, modulePreload: false },
    environments: {
      prerender: { build: { rolldownOptions: { output: styleSheets() } } },
      client: { build: { rolldownOptions: { output: scriptChunks() } } },
    },
  },
});

/**
 * A few style sheets for a site of small components: what every page has, the timeline, the reviews of years, and the
 * views that draw many records at once, which an event's page has nothing of. One for each component made a page ask
 * for ten, each of them smaller than its request.
 */
function styleSheets() {
  const timeline = { name: 'timeline', test: /\/components\/timeline\/.*\.css/ };
  const year = { name: 'year', test: /\/components\/year\/.*\.css/ };
  const embed = { name: 'embed', test: /\/components\/embed\/.*\.css/ };
  const views = {
    name: 'views',
    test: /\/components\/(?:documents\/(?!AgreementLink|Evidence|StateBadge)|(?:about|briefing|changes|data|goals|guide)\/|home\/|lists\/|map\/|network\/|story\/).*\.css/,
  };
  const site = { name: 'site', test: /\.css/ };
  return { codeSplitting: { groups: [timeline, year, embed, views, site] } };
}
