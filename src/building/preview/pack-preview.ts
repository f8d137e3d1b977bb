import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reviewingWords } from '#i18n/reviewing.ts';
import { namesIn } from '../names-in.ts';
import { CONTENTS } from '../own-names.ts';
import { SUMS } from '../seal-site.ts';
import type { SiteAddress } from '../site-address.ts';
import { bannerOf, type Proposal } from './banner.ts';
import { drawingsIn } from './drawings-in.ts';
import { PREVIEW_SCRIPT, PREVIEW_STYLE, previewPage } from './preview-page.ts';
import { previewStyle, scriptlessName, scriptlessStyle } from './preview-style.ts';

/** For hosts and for the next build, and checksums of pages that are written otherwise: nothing a reader opens. */
const LEFT_OUT = ['_headers', '_redirects', CONTENTS, SUMS];

/**
 * Copies the site built for `address` to the folder `out` so that its pages open from a disk: links
 * between files, a banner on each. Gives the number of pages. Throws when there is no site, or when
 * `out` holds something else.
 */
export async function packPreview(
  site: string,
  out: string,
  { base, languages }: SiteAddress,
  proposal: Proposal,
): Promise<number> {
  if (!existsSync(join(site, 'index.html'))) throw new Error(`There is no site in ${site} yet.`);
  await clear(out);
  await cp(site, out, {
    recursive: true,
    filter: (path) => !LEFT_OUT.some((name) => path === join(site, name)),
  });
  const scriptless = await packStyles(out, base);
  const drawings = await drawingsIn(out);
  const banner = (language: string) => bannerOf(proposal, language || (languages[0] ?? ''));
  const pages = await namesIn(out, ['**/*.html']);
  for (const file of pages) {
    await change(join(out, file), (html) =>
      previewPage(html, { file, base }, { banner, scriptless, drawings }),
    );
  }
  await writeFile(join(out, 'README.txt'), reviewingWords('preview.readme', languages[0] ?? ''));
  return pages.length;
}

/** Nothing is deleted but an earlier preview. */
async function clear(out: string): Promise<void> {
  const names: string[] = await readdir(out).catch(() => []);
  if (names.length > 0 && !names.includes(PREVIEW_SCRIPT)) {
    throw new Error(`${out} holds something that is no preview: choose an empty folder.`);
  }
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
}

/** Gives the sheets that have another beside them for pages from a disk. */
async function packStyles(out: string, base: string): Promise<Set<string>> {
  const scriptless = new Set<string>();
  for (const file of await namesIn(out, ['**/*.css'])) {
    await change(join(out, file), (css) => previewStyle(css, { file, base }));
    const other = scriptlessStyle(await readFile(join(out, file), 'utf8'));
    if (other === null) continue;
    await writeFile(join(out, scriptlessName(file)), other);
    scriptless.add(file);
  }
  for (const name of [PREVIEW_STYLE, PREVIEW_SCRIPT]) {
    await cp(join(import.meta.dirname, name), join(out, name));
  }
  return scriptless;
}

async function change(file: string, how: (text: string) => string): Promise<void> {
  await writeFile(file, how(await readFile(file, 'utf8')));
}
