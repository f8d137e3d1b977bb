import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { routesOf } from '#i18n/routes.ts';
import { translator } from '#i18n/translate.ts';
import { filesOfPage } from '#offline/named-files.ts';
import type { OfflineSettings, StandIn } from '#offline/settings.ts';
import { MANIFEST, PAGEFIND_FOLDER, SEARCH_FOLDER } from '#search/manifest.ts';
import { namesIn } from './names-in.ts';
import type { BuiltSite, PostStep } from './post-steps.ts';
import { shapeOf } from './site-shape.ts';
import type { SiteAddress } from './site-address.ts';

/** The worker's file below the site's base, which is what the worker may answer for. */
export const WORKER = 'sw.js';
/** Scripts above this are fetched when a reader uses what they do and not before, bytes. */
export const LARGE_SCRIPT = 120_000;

/** Makes the service worker; where `site.yaml` switches it off, the one that removes it from readers' devices. */
export const offlineStep: PostStep = {
  name: 'Making what keeps pages for reading offline',
  run: async (site) => {
    const { folder, address, content } = site;
    const code = content.records.site.offline
      ? await bundled('worker', 'OFFLINE_SETTINGS', await settingsOf(site))
      : await removalWorker(address.base);
    await writeFile(join(folder, WORKER), code);
  },
};

/** The worker that removes itself and what was kept of the site at this base path. */
export function removalWorker(base: string): Promise<string> {
  return bundled('removal-worker', 'OFFLINE_BASE', base);
}

/** A worker as one classic script, with what it is told of the site in it. */
async function bundled(name: string, place: string, told: unknown): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', [place]: JSON.stringify(told) },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, `../offline/${name}.ts`),
        formats: ['iife'],
        name: 'chronicleWorker',
      },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`The ${name} could not be bundled.`);
  return chunk.code;
}

async function settingsOf({ folder, address }: BuiltSite): Promise<OfflineSettings> {
  const { base } = address;
  const standIns = standInsOf(address);
  const pages = await Promise.all(
    standIns.map(({ path }) =>
      readFile(join(folder, path.slice(base.length), 'index.html'), 'utf8'),
    ),
  );
  const { embeds, forms } = shapeOf(address);
  return {
    base,
    version: createHash('sha256').update(pages.join('\0')).digest('hex').slice(0, 12),
    standIns,
    files: [...new Set(pages.flatMap((html) => filesOfPage(html, base)))],
    never: [...embeds, ...forms].map((path) => base + path),
    large: (await largeScripts(folder)).map((file) => base + file),
    searchManifest: SEARCH_FOLDER + MANIFEST,
    searchStart: await namesIn(folder, [
      ...['pagefind.js', 'pagefind-entry.json', 'wasm.*.pagefind'].map(
        (name) => PAGEFIND_FOLDER + name,
      ),
    ]),
  };
}

function standInsOf({ base, languages }: SiteAddress): StandIn[] {
  const [main = ''] = languages;
  return languages.map((language) => {
    const t = translator(language);
    return {
      language,
      path: routesOf(language, main, base).page('offline'),
      words: {
        copy: t('offline.copy'),
        old: t('offline.old'),
        missing: t('offline.missing'),
        none: t('offline.none'),
        moment: t('offline.moment', { date: t('date.day'), clock: '{clock}' }),
        day: t('date.day'),
        justNow: t('offline.justNow'),
      },
    };
  });
}

async function largeScripts(folder: string): Promise<string[]> {
  const scripts = await namesIn(folder, ['assets/*.js']);
  const sizes = await Promise.all(
    scripts.map(async (file) => (await stat(join(folder, file))).size),
  );
  return scripts.filter((_, at) => (sizes[at] ?? 0) > LARGE_SCRIPT);
}
