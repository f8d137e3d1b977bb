import { render } from 'astro:content';
import { storyOf } from '#domain/records/story.ts';
import type { Language } from '#domain/records/text.ts';
import type { Data } from '#schemas/collections.ts';
import { entriesOf } from './entries.ts';

/** Names of all prose pages the content has in `language`. */
export async function prosePages(language: Language): Promise<string[]> {
  const ids = [...(await entriesOf('pages')).keys()];
  return ids
    .filter((id) => id.startsWith(`${language}/`))
    .map((id) => id.slice(language.length + 1));
}

/** The titles of those of `names` that the content has, in `language` or else in the main one. */
export async function proseTitles<Name extends string>(
  names: readonly Name[],
  language: Language,
  main: Language,
): Promise<{ name: Name; title: string; lang: Language | undefined }[]> {
  const pages = await entriesOf('pages');
  return names.flatMap((name) => {
    const own = pages.get(`${language}/${name}`);
    const entry = own ?? pages.get(`${main}/${name}`);
    if (!entry) return [];
    const { title } = entry.data as Data<'pages'>;
    return [{ name, title, lang: own ? undefined : main }];
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
    (pages.get(`${main}/${name}`)?.data as Data<'pages'> | undefined)?.order ?? Infinity;
  const names = (await prosePages(main))
    .filter((name) => storyOf(name) !== null)
    .sort((a, b) => ascending(orderOf(a), orderOf(b)) || ascending(a, b));
  return names.flatMap((name) => {
    const own = pages.get(`${lang}/${name}`);
    const entry = own ?? pages.get(`${main}/${name}`);
    if (!entry) return [];
    const { title, description } = entry.data as Data<'pages'>;
    return [{ id: storyOf(name) ?? name, title, description, lang: own ? undefined : main }];
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
  const pages = await entriesOf('pages');
  const own = pages.get(`${language}/${name}`);
  const entry = own ?? pages.get(`${main}/${name}`);
  if (!entry) throw new Error(`content/pages/${main}/${name}.mdx is missing`);
  const { Content } = await render(entry);
  const { title, description } = entry.data as Data<'pages'>;
  return { Content, title, description, translated: own !== undefined };
}

function ascending<Key extends number | string>(a: Key, b: Key): number {
  return a < b ? -1 : Number(a > b);
}
