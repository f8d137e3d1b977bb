import { getCollection, getEntry, render } from 'astro:content';
import type { Language } from '#domain/records/text.ts';
import type { Data } from '#schemas/collections.ts';

/** Names of all prose pages the content has in `main`. */
export async function prosePages(main: Language): Promise<string[]> {
  const pages = await getCollection('pages');
  return pages
    .filter(({ id }) => id.startsWith(`${main}/`))
    .map(({ id }) => id.slice(main.length + 1));
}

/** A prose page in `language`, else in the main language; throws when the content has neither. */
export async function prosePage(name: string, language: Language, main: Language) {
  const own = await getEntry('pages', `${language}/${name}`);
  const entry = own ?? (await getEntry('pages', `${main}/${name}`));
  if (!entry) throw new Error(`content/pages/${main}/${name}.mdx is missing`);
  const { Content } = await render(entry);
  const { title, description } = entry.data as Data<'pages'>;
  return { Content, title, description, translated: own !== undefined };
}
