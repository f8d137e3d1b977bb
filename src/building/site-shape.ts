import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SiteShape } from '#hosting/header-rules.ts';
import { routesOf, type PageName } from '#i18n/routes.ts';
import type { SiteAddress } from './site-address.ts';

/** What of a built site needs headers of its own: each language's pages to be embedded, and its editing form. */
export async function readShape(
  out: string,
  address: Pick<SiteAddress, 'base' | 'languages' | 'asked'>,
): Promise<SiteShape> {
  const { base, asked } = address;
  const folders = pathsOf('embed', address);
  const pages = await Promise.all(folders.map((folder) => pagesIn(out, folder)));
  return {
    base,
    folders: languageFolders(address),
    embeds: pages.flat(),
    forms: formPages(address),
    asked: asked ?? [],
  };
}

/** The pages of the editing form, relative to the base; none where the site has no form. */
export function formPages(address: Pick<SiteAddress, 'languages' | 'asked'>): string[] {
  return address.asked === null ? [] : pathsOf('editor', address);
}

function languageFolders(address: Pick<SiteAddress, 'languages'>): string[] {
  return pathsOf('home', address).filter((folder) => folder !== '');
}

function pathsOf(page: PageName, { languages }: Pick<SiteAddress, 'languages'>): string[] {
  const [main = ''] = languages;
  return languages.map((code) => routesOf(code, main).page(page).slice(1));
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
