import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSize } from '#i18n/file-size.ts';
import { routesOf } from '#i18n/routes.ts';
import { translator, type Translate } from '#i18n/translate.ts';
import type { PostStep } from '../post-steps.ts';

/** An empty cell that waits for the size of a file, which it names by its path below the site's root. */
const WAITING = /(<td(?= )[^>]* data-size-of="([^"]+)"[^>]*>)(<\/td>)/g;

/** Writes into the page about the data how large the files are that are made after it. */
export const sizesStep: PostStep = {
  name: 'Writing the sizes of the data',
  run: async ({ folder, address: { languages, base } }) => {
    const [main = ''] = languages;
    for (const lang of languages) {
      const path = routesOf(lang, main, base).page('data').slice(base.length);
      const page = join(folder, path, 'index.html');
      const html = await readFile(page, 'utf8');
      await writeFile(page, await withSizes(html, folder, translator(lang)));
    }
  },
};

/** The page with a size in each cell that waits for one. Throws where the file it names is not there. */
async function withSizes(html: string, folder: string, t: Translate): Promise<string> {
  const files = [...html.matchAll(WAITING)].map(([, , path = '']) => path);
  const sizes = new Map<string, string>();
  for (const path of files) {
    const { size } = await stat(join(folder, path));
    sizes.set(path, fileSize(size, t));
  }
  return html.replace(WAITING, (_, start: string, path: string, end: string) => {
    return start + (sizes.get(path) ?? '') + end;
  });
}
