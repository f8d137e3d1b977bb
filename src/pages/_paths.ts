import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { forgeOf } from '#editor/form/forge.ts';
import { recordsOf, type RecordsByKind } from '#domain/catalogue/records.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { isSaidIn, type LocalText } from '#domain/records/text.ts';
import { releaseArchive } from '#i18n/data-paths.ts';
import { proseHeads, type ProseHead } from '#i18n/page-heads/prose-heads.ts';
import { routesOf, type PageName, type Routes } from '#i18n/routes.ts';
import { WRITTEN_HANDBOOK } from '#domain/records/handbook.ts';
import { storyOf } from '#domain/records/story.ts';
import type { HandbookPage } from '../components/about/handbook.ts';
import {
  pageContext,
  type DataEdition,
  type PageContext,
} from '../components/frame/site-context.ts';
import { sitePages } from '../components/frame/site-pages.ts';
import { loadCatalogue } from '../queries/catalogue.ts';
import { loadGlossary } from '../queries/glossary.ts';
import { hasStories, prosePages, proseTitles } from '../queries/pages.ts';
import { unnoted } from '../reads/reads.ts';
import { loadHead } from './_data.ts';
import { builtPages } from './_few.ts';
import { freshPath } from './_traces.ts';

/** One page in all its languages: where it lives, and what it is about. */
export interface PageInAllLanguages<Subject> {
  readonly path: (routes: Routes) => string;
  readonly subject: Subject;
  /** False for a language that shows the main language's text for want of a translation; true when absent. */
  readonly isIn?: (lang: string) => boolean;
}

/** The same page in one of its languages. */
interface Alternate {
  readonly lang: string;
  readonly path: string;
  /** False when it shows the main language's text for want of a translation. */
  readonly translated: boolean;
}

interface PageProps<Subject> {
  readonly lang: string;
  readonly alternates: readonly Alternate[];
  readonly subject: Subject;
}

const BASE = import.meta.env.BASE_URL;

/**
 * What Astro's getStaticPaths wants, for a route with one rest parameter:
 * each page once a language, with the addresses of its siblings.
 */
export function pathsOf<Subject>(
  param: string,
  list: (catalogue: Catalogue) => readonly PageInAllLanguages<Subject>[],
) {
  // A page rests on what its route hands it, not on all that the route looks at.
  return unnoted(() => listPaths(param, list));
}

async function listPaths<Subject>(
  param: string,
  list: (catalogue: Catalogue) => readonly PageInAllLanguages<Subject>[],
) {
  const catalogue = await loadCatalogue();
  const { languages } = catalogue.site;
  const main = languages[0]?.code ?? '';
  const routes = new Map(languages.map(({ code }) => [code, routesOf(code, main, BASE)]));
  const isBuilt = builtPages(catalogue, routes);
  const isFresh = await freshPath();
  return list(catalogue).flatMap(({ path, subject, isIn = () => true }) => {
    const alternates = [...routes].map(([lang, each]): Alternate => {
      return { lang, path: path(each), translated: lang === main || isIn(lang) };
    });
    const built = alternates.filter(({ lang, path: own }) => isBuilt(lang, own));
    const props = built.map(({ lang, path }) => [path, { lang, alternates, subject }] as const);
    const stale = props.filter(([own, handed]) => !isFresh(own, handed));
    return stale.map(([own, handed]) => ({
      params: { [param]: own.slice(BASE.length).replace(/^\/|\/$/g, '') || undefined },
      props: handed satisfies PageProps<Subject>,
    }));
  });
}

/** The paths of a page that the site has; none where there is nothing to list or show on it. */
export function pathsOfPage(name: PageName) {
  return pathsOf(name, (catalogue) =>
    sitePages(catalogue, []).has(name)
      ? [{ path: (routes) => routes.page(name), subject: null }]
      : [],
  );
}

/** The paths of all records of a kind; `words` are those that make a page in a language a translation. */
export function pathsOfRecords<K extends RecordKind>(
  kind: K,
  words: (record: RecordsByKind[K]) => LocalText | null,
) {
  return pathsOf(kind, (catalogue) =>
    recordsOf(catalogue, kind).map((record) => {
      const text = words(record);
      return {
        path: (routes: Routes) => routes.record(kind, record.id),
        subject: record.id,
        isIn: (lang: string) => text === null || isSaidIn(text, lang),
      };
    }),
  );
}

/** The paths of the prose pages that the main language has; what lacks a translation shows its text. */
export function pathsOfProse() {
  return pathsOfPages('prose', (name) => storyOf(name) === null);
}

/** The paths of the page that lists the stories; none where there are none. */
export async function pathsOfStoryList() {
  const { site } = await loadCatalogue();
  const has = await hasStories(site.languages[0]?.code ?? '');
  return pathsOf('stories', () =>
    has ? [{ path: (routes) => routes.page('stories'), subject: null }] : [],
  );
}

/** The paths of the stories, by the same rule. */
export function pathsOfStories() {
  return pathsOfPages('story', (name) => storyOf(name) !== null);
}

async function pathsOfPages(param: string, isMeant: (name: string) => boolean) {
  const { site } = await loadCatalogue();
  const [main = '', ...others] = site.languages.map(({ code }) => code);
  const names = (await prosePages(main)).filter(isMeant);
  const translated = new Map(
    await Promise.all(others.map(async (lang) => [lang, await prosePages(lang)] as const)),
  );
  return pathsOf(param, () =>
    names.map((name) => ({
      path: (routes) => routes.prose(name),
      subject: name,
      isIn: (lang) => translated.get(lang)?.includes(name) ?? false,
    })),
  );
}

/** What the window and search results say of a written page; no other page has it. */
export async function headOfProse(
  name: string,
  { catalogue, voice }: Pick<PageContext, 'catalogue' | 'voice'>,
): Promise<ProseHead> {
  const all = await proseTitles(await prosePages(voice.main), voice.lang, voice.main);
  return proseHeads(catalogue, all, voice).get(name) ?? { title: name, description: '' };
}

/** The reader's handbook as a page leads to it: what the content writes, and the glossary. */
export async function handbookOf({ voice, pages }: PageContext): Promise<HandbookPage[]> {
  const written = await proseTitles(WRITTEN_HANDBOOK, voice.lang, voice.main);
  if (!pages.has('glossary')) return written;
  return [...written, { name: 'glossary', title: voice.t('glossary.title') }];
}

/** The context of a page in `lang`. */
export async function contextOf(lang: string): Promise<PageContext> {
  const catalogue = await loadCatalogue();
  const main = catalogue.site.languages[0]?.code ?? lang;
  const form = forgeOf(catalogue.site.repository) ? ['editor'] : [];
  const prose = await prosePages(main);
  const stories = prose.some((name) => storyOf(name) !== null) ? ['stories'] : [];
  const pages = [...prose, ...stories, ...form];
  const context = pageContext(catalogue, lang, BASE, { pages, glossary: await loadGlossary() });
  // Worked out from all records: too long to wait for while editing, when nobody cites a page.
  return import.meta.env.DEV ? context : { ...context, edition: await loadEdition() };
}

async function loadEdition(): Promise<DataEdition> {
  const { version, date, release } = await loadHead();
  const archive = `${BASE.replace(/\/$/, '')}/${releaseArchive(date)}`;
  return { version, date, archive: release === null ? null : archive };
}
