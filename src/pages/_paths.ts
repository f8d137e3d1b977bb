import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { routesOf, type Routes } from '#i18n/routes.ts';
import { pageContext, type PageContext } from '../components/frame/site-context.ts';
import { loadCatalogue } from '../queries/catalogue.ts';

/** One page in all its languages: where it lives, and what it is about. */
export interface PageInAllLanguages<Subject> {
  readonly path: (routes: Routes) => string;
  readonly subject: Subject;
}

export interface PageProps<Subject> {
  readonly lang: string;
  readonly alternates: readonly { lang: string; path: string }[];
  readonly subject: Subject;
}

const BASE = import.meta.env.BASE_URL;

/**
 * What Astro's getStaticPaths wants, for a route with one rest parameter:
 * each page once a language, with the addresses of its siblings.
 */
export async function pathsOf<Subject>(
  param: string,
  list: (catalogue: Catalogue) => readonly PageInAllLanguages<Subject>[],
) {
  const catalogue = await loadCatalogue();
  const { languages } = catalogue.site;
  const main = languages[0]?.code ?? '';
  const routes = new Map(languages.map(({ code }) => [code, routesOf(code, main, BASE)]));
  return list(catalogue).flatMap(({ path, subject }) => {
    const alternates = [...routes].map(([lang, each]) => ({ lang, path: path(each) }));
    return alternates.map(({ lang, path: own }) => ({
      params: { [param]: own.slice(BASE.length).replace(/^\/|\/$/g, '') || undefined },
      props: { lang, alternates, subject } satisfies PageProps<Subject>,
    }));
  });
}

/** The context of a page in `lang`. */
export async function contextOf(lang: string): Promise<PageContext> {
  return pageContext(await loadCatalogue(), lang, BASE);
}
