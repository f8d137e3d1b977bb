import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fewAtOnce } from '../at-once.ts';
import { lastChanges } from './last-changes.ts';
import { namesIn } from './names-in.ts';
import { readHead } from './page-head.ts';
import type { PostStep } from './post-steps.ts';
import type { SiteAddress } from './site-address.ts';
import { robotsText, siteMaps, type ListedPage } from './site-maps.ts';

/**
 * Tells search engines what there is. Maps have whole addresses only, so a site that knows none of its own has
 * no map: a false one would send readers astray.
 */
export const sitemapStep: PostStep = {
  name: 'Writing what search engines are told',
  run: async ({ folder, content: { records }, address, moments: { seconds } }) => {
    if (address.site === null) return writeFile(join(folder, 'robots.txt'), robotsText(null));
    const root = address.site + address.base;
    const changes = lastChanges(records, seconds, address);
    const maps = await siteMaps(await listedPages(folder, address, changes), root);
    await writeFile(join(folder, 'robots.txt'), robotsText(`${root}sitemap-index.xml`));
    for (const [name, text] of maps) await writeFile(join(folder, name), text);
    return undefined;
  },
};

/** The pages that ask to be listed, in the order of their addresses. */
async function listedPages(
  folder: string,
  { site, base }: SiteAddress,
  changes: ReadonlyMap<string, string>,
): Promise<ListedPage[]> {
  const files = await namesIn(folder, ['**/*.html']);
  const listed = await fewAtOnce(files, async (file): Promise<ListedPage[]> => {
    const path = base + file.replace(/(^|\/)index\.html$/, '$1');
    const html = await readFile(join(folder, file), 'utf8');
    const head = readHead(html, `${site ?? ''}${path}`);
    const changed = changes.get(path) ?? null;
    return head.listed === null ? [] : [{ url: head.listed, alternates: head.alternates, changed }];
  });
  return listed.flat();
}
