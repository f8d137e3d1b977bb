import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SiteShape } from '#hosting/header-rules.ts';
import { routesOf } from '#i18n/routes.ts';
import type { SiteAddress } from './site-address.ts';

/** What of a built site needs headers of its own: the pages in each language's folder of embeds. */
export async function readShape(
  out: string,
  { base, languages }: Pick<SiteAddress, 'base' | 'languages'>,
): Promise<SiteShape> {
  const [main = ''] = languages;
  const folders = languages.map((code) => routesOf(code, main).page('embed').slice(1));
  const pages = await Promise.all(folders.map((folder) => pagesIn(out, folder)));
  return { base, embeds: pages.flat() };
}

async function pagesIn(out: string, folder: string): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/index.html', { cwd: join(out, folder) }));
  return files
    .map(
      (file) =>
        folder +
        file
          .split(sep)
          .join('/')
          .replace(/index\.html$/, ''),
    )
    .sort();
}
