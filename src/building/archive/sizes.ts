import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSize } from '#i18n/file-size.ts';
import { routesOf } from '#i18n/routes.ts';
import { translator } from '#i18n/translate.ts';
import type { SiteAddress } from '../site-address.ts';

/** An empty cell that waits for the size of a file, which it names by its path below the site's root. */
const WAITING = /(<td(?= )[^>]* data-size-of="([^"]+)"[^>]*>)(<\/td>)/g;

/** The pages about the data by their files, each with its language. */
export function dataPages({
  languages,
  base,
}: Pick<SiteAddress, 'languages' | 'base'>): ReadonlyMap<string, string> {
  const [main = ''] = languages;
  return new Map(
    languages.map((lang) => {
      const path = routesOf(lang, main, base).page('data').slice(base.length);
      return [join(path, 'index.html'), lang] as const;
    }),
  );
}

/**
 * A page with a size, in the words of `lang`, in each cell that waits for one of a file in `folder`; of one
 * that is not made yet it has `missing`. Throws where that is null and the file is not there.
 */
export async function withSizes(
  html: string,
  folder: string,
  lang: string,
  missing: string | null,
): Promise<string> {
  const t = translator(lang);
  const sizes = new Map<string, string>();
  for (const [, , path = ''] of html.matchAll(WAITING)) {
    const asked = stat(join(folder, path)).then(({ size }) => fileSize(size, t));
    sizes.set(path, await (missing === null ? asked : asked.catch(() => missing)));
  }
  return html.replace(WAITING, (_, start: string, path: string, end: string) => {
    return start + (sizes.get(path) ?? '') + end;
  });
}
