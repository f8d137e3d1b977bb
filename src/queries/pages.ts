import { render, type CollectionEntry } from 'astro:content';
import { storyOf } from '#domain/records/story.ts';
import type { Language } from '#domain/records/text.ts';
import type { Data } from '#schemas/collections.ts';
import { asked } from '../made-once.ts';
import { entriesOf } from './entries.ts';

/** Names of all prose pages the content has in `language`. */
export function prosePages(language: Language): Promise<string[]> {
  return asked('prosePages', [language], async () => {
    const ids = [...(await entriesOf('pages')).keys()];
    return ids
      .filter((id) => id.startsWith(`${language}/`))
      .map((id) => id.slice(language.length + 1));
  });
}

/** What those of `names` that the content has say of themselves, in `language` or else in the main one. */
export function proseTitles<Name extends string>(
  names: readonly Name[],
  language: Language,
  main: Language,
): Promise<{ name: Name; title: string; description: string; lang: Language | undefined }[]> {
  return asked('proseTitles', [language, main, ...names], async () => {
    const pages = await entriesOf('pages');
    return names.flatMap((name) => {
      const page = pageIn(pages, name, { lang: language, main });
      if (!page) return [];
      const { title, description } = page.data;
      return [{ name, title, description, lang: page.textLang }];
    });
  });
}

/** True when the content has a story in `language`. */
export async function hasStories(language: Language): Promise<boolean> {
  return (await prosePages(language)).some((name) => storyOf(name) !== null);
}

/** The stories of the main language in its order, each in the words of `lang` where it has them. */
export async function storyList({ lang, main }: Languages): Promise<Story[]> {
  const pages = await entriesOf('pages');
  const orderOf = (name: string) =>
    pageIn(pages, name, { lang: main, main })?.data.order ?? Number.MAX_SAFE_INTEGER;
  // Those without an order, or with the same, stay in the order of their ids.
  const names = (await prosePages(main)).sort((a, b) => orderOf(a) - orderOf(b));
  return names.flatMap((name) => {
    const [id, page] = [storyOf(name), pageIn(pages, name, { lang, main })];
    if (id === null || !page) return [];
    const { title, description } = page.data;
    return [{ id, title, description, lang: page.textLang }];
  });
}

interface Languages {
  readonly lang: Language;
  readonly main: Language;
}

interface Story {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The language of its words, where it is not the one asked for. */
  readonly lang: Language | undefined;
}

/** A prose page in `language`, else in the main language; throws when the content has neither. */
export async function prosePage(name: string, language: Language, main: Language) {
  const page = pageIn(await entriesOf('pages'), name, { lang: language, main });
  if (!page) throw new Error(`content/pages/${main}/${name}.mdx is missing`);
  const { Content } = await render(page.entry);
  const { title, description } = page.data;
  return { Content, title, description, textLang: page.textLang };
}

/** A page in the words of `lang` where it has them, else of the main language, which is then `textLang`. */
function pageIn(
  pages: ReadonlyMap<string, CollectionEntry<'pages'>>,
  name: string,
  { lang, main }: Languages,
) {
  const own = pages.get(`${lang}/${name}`);
  const entry = own ?? pages.get(`${main}/${name}`);
  const textLang = own ? undefined : main;
  return entry && { entry, data: entry.data as Data<'pages'>, textLang };
}
