import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENT_POLICY, formPolicy, withPolicy } from '#hosting/content-policy.ts';
import { putVersionBeside, versionIn, type PutVersion } from './data-version.ts';
import { namesIn } from './names-in.ts';
import type { SiteAddress } from './site-address.ts';
import { preloadsOver } from './script-preloads.ts';
import { formPages } from './site-shape.ts';
import type { PostStep } from './post-steps.ts';

/** So many files at once: all of them would be more than a system lets one process open. */
const AT_ONCE = 32;

/**
 * Puts into every page what all have in their heads: the content policy, for hosts that read no `_headers` file, and
 * the names of the files that its scripts import; and the version of the data, where it is named. Here and not in
 * a layout: no page can be forgotten, and the live site of `astro dev`, which needs inline code,
 * stays without.
 */
export const policyStep: PostStep = {
  name: 'Writing the content policy and the preloads into the pages',
  run: async ({ folder, address }) => {
    const putVersion = await versionIn(folder);
    await putVersionBeside(folder, putVersion);
    const policyOf = policies(address);
    const preload = preloadsOver(folder, address.base);
    const pages = await namesIn(folder, ['**/*.html']);
    for (let at = 0; at < pages.length; at += AT_ONCE) {
      await Promise.all(
        pages
          .slice(at, at + AT_ONCE)
          .map((page) => addToHead(folder, page, preload, policyOf(page), putVersion)),
      );
    }
  },
};

/** The policy of a page by its file: the editing form has one of its own. */
function policies(address: SiteAddress): (page: string) => string {
  const forms = new Set(formPages(address).map((path) => `${path}index.html`));
  return (page) => (forms.has(page) ? formPolicy(address.asked ?? []) : CONTENT_POLICY);
}

async function addToHead(
  folder: string,
  page: string,
  preload: (html: string) => Promise<string>,
  policy: string,
  putVersion: PutVersion,
): Promise<void> {
  const file = join(folder, page);
  const html = putVersion(await readFile(file, 'utf8'));
  try {
    await writeFile(file, withPolicy(await preload(html), policy));
  } catch (error) {
    throw new Error(`${page}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
