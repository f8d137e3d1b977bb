import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteShape } from '#hosting/header-rules.ts';
import { routesOf } from '#i18n/routes.ts';
import type { SiteAddress } from './site-address.ts';

/**
 * The folders of a built site whose headers may differ: those at the top and, for a language's
 * folder (it holds the same pages again), those inside it.
 */
export async function readShape(out: string, { base, languages }: SiteAddress): Promise<SiteShape> {
  const [main = '', ...others] = languages;
  const top = await foldersIn(out);
  const inner = await Promise.all(
    others.map(async (code) => (await foldersIn(join(out, code))).map((name) => `${code}/${name}`)),
  );
  return {
    base,
    fronts: ['', ...others.map((code) => `${code}/`)],
    folders: [...top.filter((name) => !others.includes(name)), ...inner.flat()],
    embeds: languages.map((code) => routesOf(code, main).page('embed').slice(1, -1)),
  };
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
